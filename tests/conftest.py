"""Run the YAML tests under pytest, named, and refuse those that could not fail."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from openfisca_core.tools.test_runner import YamlItem

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.lint.yaml_tests import read_tests


@cache
def country_system() -> CountryTaxBenefitSystem:
    return CountryTaxBenefitSystem()


@pytest.fixture(scope="session")
def system() -> CountryTaxBenefitSystem:
    return country_system()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix in (".yaml", ".yml"):
        return YamlTests.from_parent(parent, path=file_path)
    return None


class YamlTests(pytest.File):
    """A YAML file of tests; the engine's own collector gives them no name and checks little."""

    def collect(self):
        tests, problems = read_tests(country_system(), self.path)
        if problems:
            raise self.CollectError("\n".join(f"{self.path}: {problem}" for problem in problems))
        for test in tests:
            yield NamedYamlItem.from_parent(
                self,
                name=test["name"],
                baseline_tax_benefit_system=country_system(),
                test=test,
                options={},
            )


class NamedYamlItem(YamlItem):
    """A YAML test that fails in few lines."""

    def repr_failure(self, excinfo):
        return f"{self.path}: {self.name}\n  {excinfo.type.__name__}: {excinfo.value}"
