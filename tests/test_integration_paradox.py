"""The page on the paradox of integration shows what the law gives for its example cases."""

from __future__ import annotations

import datetime

from openfisca_oqtf.cases import judge, read_cases
from openfisca_oqtf.reforms import DeFactoIntegrationBarsTheOqtf

OUTCOMES = ["integration_indicators", "integrated_yet_removable"]


def table(system, cases, days):
    """Rows of the page: indicators met, in bold where integrated, yet removable."""
    judged = judge(system, cases, OUTCOMES, days)
    for case, one in zip(cases, judged, strict=True):
        met = [(one[OUTCOMES[0], day].value, one[OUTCOMES[1], day].value) for day in days]
        cells = [f"**{number}**" if removable else str(number) for number, removable in met]
        yield f"| {case.name} | {' | '.join(cells)} |"
    counts = [sum(one[OUTCOMES[1], day].value for one in judged) for day in days]
    yield f"| integrated, yet removable | {' | '.join(map(str, counts))} |"


def test_the_page_shows_the_figure_by_law(system, request):
    root = request.config.rootpath
    page = (root / "docs" / "integration-paradox.md").read_text(encoding="utf-8")
    cases = read_cases(system, [root / "examples" / "integration.yaml"])
    [head] = [line for line in page.splitlines() if line.startswith("| person |")]
    days = [datetime.date.fromisoformat(text.strip()) for text in head.split("|")[2:-1]]
    shown = page.split(head)[1].split("\n\n")[0].splitlines()[2:]
    *rows, counted = table(system, cases, days)
    *_, reformed = table(DeFactoIntegrationBarsTheOqtf(system), cases, days)
    under_reform = reformed.replace("removable", "removable, under the reform", 1)
    assert shown == [*rows, counted, under_reform]
    assert set(under_reform.split("|")[2:-1]) == {" 0 "}


def test_the_reform_leaves_the_law_in_force_as_it_is(system):
    formulas = dict(system.variables["oqtf_barred"].formulas)
    reform = DeFactoIntegrationBarsTheOqtf(system)
    assert dict(system.variables["oqtf_barred"].formulas) == formulas
    for start, formula in reform.variables["oqtf_barred"].formulas.items():
        assert formula.articles == formulas[start].articles
