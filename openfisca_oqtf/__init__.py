"""French removal law (OQTF) as an OpenFisca country package."""

from openfisca_oqtf.system import CountryTaxBenefitSystem

__all__ = ["CountryTaxBenefitSystem"]
