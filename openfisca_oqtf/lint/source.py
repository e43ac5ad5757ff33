"""Lint of the files of law: traps that the engine answers without an error."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from openfisca_core.variables import Variable

# A law file reads facts and parameters through the engine: it needs no other module, and none
# of the services that stand on the law.
_MODULES = {"__future__", "datetime", "numpy", "openfisca_core", "openfisca_oqtf", "typing"}
_CORE = {
    "calendar",
    "deadlines",
    "entities",
    "enums",
    "legal",
    "recourse",
    "vectors",
    "wordings",
}
_MIXES = (ast.Add, ast.Mult, ast.Sub)
_ARITHMETIC = {"add", "multiply", "prod"}
_SEARCHES = {"isin", "in1d"}
_TRUTHS = {
    "at_least_months",
    "at_least_years",
    "is_child",
    "is_one_of",
    "more_than_months",
    "more_than_years",
    "of_a_child",
    "of_a_parent",
    "of_spouse",
}


def lint_sources(law: Path, variables: Mapping[str, Variable]) -> Iterator[str]:
    """Problems of the source of each variable: imports, classes, operators, comparisons.

    Args:
        law: folder that holds ``variables/``.
        variables: those of the law, which tell what is a boolean.
    """
    booleans = {name for name, variable in variables.items() if variable.value_type is bool}
    for path in sorted((law / "variables").rglob("*.py")):
        place = path.relative_to(law)
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError) as error:
            yield f"{place}: not Python: {error}"
            continue
        for line, problem in sorted({*_module(tree), *_formulas(tree, booleans)}):
            yield f"{place}:{line}: {problem}"


def _module(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            names = {alias.name for alias in node.names}
            yield from _import(node.lineno, module, names)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield from _import(node.lineno, alias.name, set())
        elif isinstance(node, ast.ClassDef):
            yield from _class(node)
        elif isinstance(node, ast.Call) and _name(node.func) == "Enum" and node.args:
            yield node.lineno, "an Enum belongs in openfisca_oqtf/enums.py"
        elif isinstance(node, ast.Compare) and _compares_text(node):
            yield node.lineno, "compared with a text: an Enum array never equals one"
        elif isinstance(node, ast.Call) and _name(node.func) in _SEARCHES and _has_text(node):
            yield node.lineno, "searched for a text: an Enum array has none; write is_one_of"


def _import(line: int, module: str, names: set[str]) -> Iterator[tuple[int, str]]:
    root, _, rest = module.partition(".")
    inside = {rest.partition(".")[0]} if rest else names
    if root not in _MODULES or (root == "openfisca_oqtf" and not (inside and inside <= _CORE)):
        accepted = f"openfisca_core, numpy, datetime, and {', '.join(sorted(_CORE))} of the package"
        yield line, f"imports {module}; accepted: {accepted}"


def _class(node: ast.ClassDef) -> Iterator[tuple[int, str]]:
    bases = [_name(base) for base in node.bases]
    if "Enum" in bases:
        yield node.lineno, f"Enum {node.name} belongs in openfisca_oqtf/enums.py"
    elif bases != ["Variable"]:
        yield node.lineno, f"class {node.name}: accepted: a class of Variable, and of nothing else"


def _formulas(tree: ast.Module, booleans: set[str]) -> Iterator[tuple[int, str]]:
    for outcome in ast.walk(tree):
        if not isinstance(outcome, ast.ClassDef):
            continue
        boolean = any(
            isinstance(line, ast.Assign) and ast.unparse(line) == "value_type = bool"
            for line in outcome.body
        )
        if boolean:
            yield from _arithmetic(outcome)
        for formula in outcome.body:
            if isinstance(formula, ast.FunctionDef):
                yield from _Formula(formula, booleans).problems()


def _arithmetic(outcome: ast.ClassDef) -> Iterator[tuple[int, str]]:
    """A boolean outcome needs no sum and no product at all."""
    for node in ast.walk(outcome):
        adds = isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(
            node.op, ast.Add | ast.Mult
        )
        if adds or (isinstance(node, ast.Call) and _name(node.func) in _ARITHMETIC):
            yield node.lineno, "+ or * in a boolean outcome: write | or &"  # type: ignore[attr-defined]


class _Formula:
    """What a formula's expressions are, as far as its own lines tell."""

    def __init__(self, formula: ast.FunctionDef, booleans: set[str]) -> None:
        self.formula = formula
        self.variables = booleans
        self.persons = formula.args.args[0].arg if formula.args.args else ""
        self.booleans: set[str] = set()
        self.arrays: set[str] = set()

    def problems(self) -> Iterator[tuple[int, str]]:
        for node in ast.walk(self.formula):
            if isinstance(node, ast.Assign):
                self._learn(node)
        for node in ast.walk(self.formula):
            if isinstance(node, ast.BinOp) and isinstance(node.op, _MIXES):
                if self._is_boolean(node.left) and self._is_boolean(node.right):
                    yield node.lineno, "+, - or * between booleans: write |, & or ~"
            elif self._reads_one_truth(node):
                yield (
                    node.lineno,  # type: ignore[attr-defined]
                    "and, or, not and if read one truth, not one a person: write &, |, ~, np.where",
                )

    def _learn(self, node: ast.Assign) -> None:
        names = {target.id for target in node.targets if isinstance(target, ast.Name)}
        if self._is_boolean(node.value):
            self.booleans |= names
        if self._is_array(node.value):
            self.arrays |= names

    def _is_boolean(self, node: ast.expr) -> bool:
        if isinstance(node, ast.BinOp):
            bitwise = isinstance(node.op, ast.BitAnd | ast.BitOr | ast.BitXor)
            return bitwise and (self._is_boolean(node.left) or self._is_boolean(node.right))
        if isinstance(node, ast.UnaryOp):
            return isinstance(node.op, ast.Invert | ast.Not) and self._is_boolean(node.operand)
        if isinstance(node, ast.Call):
            return _name(node.func) in _TRUTHS or self._asked(node) in self.variables
        if isinstance(node, ast.Name):
            return node.id in self.booleans
        return isinstance(node, ast.Compare)

    def _is_array(self, node: ast.AST) -> bool:
        return any(
            (isinstance(part, ast.Call) and self._asked(part) != "")
            or (isinstance(part, ast.Name) and part.id in self.arrays)
            for part in ast.walk(node)
        )

    def _asked(self, node: ast.Call) -> str:
        """Name of the variable that a call such as ``persons("age", period)`` asks for.

        Of a family, ``families.members("age", period)`` asks for that of each member.
        """
        first = node.args[0] if node.args else None
        asks = _name(node.func) in (self.persons, "members") and isinstance(first, ast.Constant)
        return str(first.value) if asks else ""  # type: ignore[union-attr]

    def _reads_one_truth(self, node: ast.AST) -> bool:
        if isinstance(node, ast.BoolOp):
            return any(self._is_array(value) for value in node.values)
        if isinstance(node, ast.UnaryOp):
            return isinstance(node.op, ast.Not) and self._is_array(node.operand)
        if isinstance(node, ast.If | ast.IfExp | ast.While):
            return self._is_array(node.test)
        return False


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _compares_text(node: ast.Compare) -> bool:
    equality = any(isinstance(operator, ast.Eq | ast.NotEq) for operator in node.ops)
    sides = (node.left, *node.comparators)
    return equality and any(
        isinstance(side, ast.Constant) and isinstance(side.value, str) for side in sides
    )


def _has_text(node: ast.Call) -> bool:
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str)
        for argument in node.args[1:]
        for part in ast.walk(argument)
    )
