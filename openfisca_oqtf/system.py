"""The tax and benefit system: entities, variables and parameters of removal law."""

import datetime
from pathlib import Path

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_oqtf import entities
from openfisca_oqtf.paths import law_directory


class CountryTaxBenefitSystem(TaxBenefitSystem):
    """French law on the obligation to leave the territory, at any date since 2006-07-26."""

    def __init__(self, law: Path | None = None) -> None:
        """Load the law.

        Args:
            law: folder that holds ``parameters/`` and ``variables/``; the project's own by default.
        """
        super().__init__(entities.entities)
        self.law = law or law_directory()
        self.add_variables_from_directory(str(self.law / "variables"))
        self.load_parameters(str(self.law / "parameters"))
        self._show_articles_as_references()
        self.open_api_config = {
            "variable_example": "oqtf_protection",
            "parameter_example": "oqtf.protection.spouse_of_french.marriage_years",
            "simulation_example": {
                "persons": {
                    "amina": {
                        "birth_date": {"ETERNITY": "1990-05-04"},
                        "marriage_date": {"ETERNITY": "2016-06-18"},
                        "spouse_is_french": {"ETERNITY": True},
                        "community_of_life_unbroken": {"ETERNITY": True},
                        "oqtf_protection": {"2022-03-01": None},
                    },
                },
                "families": {"family": {"adults": ["amina"]}},
            },
        }

    def law_day(self, day: datetime.date) -> datetime.date:
        """The day whose law applies on ``day``: another one under a reform that keeps a law."""
        return day

    def _show_articles_as_references(self) -> None:
        """Give the web API, as references of each outcome, the articles of its formulas."""
        for variable in self.variables.values():
            if variable.reference is None and variable.formulas:
                citations = (
                    citation
                    for formula in variable.formulas.values()
                    for citation in getattr(formula, "articles", ())
                )
                variable.reference = [
                    f"{citation.code} {citation.text} ({citation.since}): {citation.link}"
                    for citation in citations
                ]

    def get_package_metadata(self) -> dict[str, str]:
        """Package metadata, with the folder from which the paths of sources are told.

        The engine derives that folder from the package's name, wrongly when the
        checkout bears the same name.
        """
        metadata: dict[str, str] = super().get_package_metadata()
        return metadata | {"location": str(self.law)}
