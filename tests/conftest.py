"""Run the YAML tests under pytest, named, and refuse those that could not fail."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from openfisca_core.tools.test_runner import OpenFiscaPlugin, YamlItem

from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.lint.yaml_tests import read_tests

# The first example of a property builds the tables that the others read: no limit of time for one.
settings.register_profile("oqtf", deadline=None)
settings.load_profile("oqtf")


@cache
def country_system() -> CountryTaxBenefitSystem:
    return CountryTaxBenefitSystem()


@pytest.fixture(scope="session")
def system() -> CountryTaxBenefitSystem:
    return country_system()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    by_engine = any(
        isinstance(p, OpenFiscaPlugin) for p in parent.config.pluginmanager.get_plugins()
    )
    if file_path.suffix in (".yaml", ".yml") and not by_engine:
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
