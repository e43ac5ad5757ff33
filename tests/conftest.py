"""Run the YAML tests under pytest, named, and refuse those that could not fail."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml
from openfisca_core.tools.test_runner import TEST_KEYWORDS, YamlItem

from openfisca_oqtf import CountryTaxBenefitSystem


@cache
def country_system() -> CountryTaxBenefitSystem:
    return CountryTaxBenefitSystem()


@pytest.fixture(scope="session")
def system() -> CountryTaxBenefitSystem:
    return country_system()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix == ".yaml":
        return YamlTests.from_parent(parent, path=file_path)
    return None


class YamlTests(pytest.File):
    """A YAML file of tests; the engine's own collector gives them no name and checks little."""

    def collect(self):
        tests = yaml.safe_load(self.path.read_text(encoding="utf-8"))
        assert isinstance(tests, list), f"{self.path}: expected a list of tests"
        assert tests, f"{self.path}: no test"
        names = set()
        for test in tests:
            unknown = set(test) - TEST_KEYWORDS
            assert not unknown, f"{self.path}: unknown keys {unknown}"
            assert test.get("output"), f"{self.path}: {test.get('name')}: a test without output"
            assert test["name"] not in names, f"{self.path}: two tests named {test['name']}"
            names.add(test["name"])
            yield NamedYamlItem.from_parent(
                self,
                name=test["name"],
                baseline_tax_benefit_system=country_system(),
                test=test,
                options={},
            )


class NamedYamlItem(YamlItem):
    """A YAML test that fails in one line."""

    def repr_failure(self, excinfo):
        return f"{self.path}: {self.name}\n  {excinfo.value}"
