"""Measure `oqtf_protection` on a population, beside the same rules in plain NumPy.

    python -m benchmarks.protection [PERSONS]

Both versions get the same blocks of facts, on one processor; making the facts is not timed.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from benchmarks import handwritten
from benchmarks.measure import Comparison, run
from benchmarks.population import Facts, blocks
from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.population import calculate_persons

LAW_OF = "2023-06-01"


def protection(system: CountryTaxBenefitSystem, facts: Facts) -> np.ndarray:
    """Index of the protection of each person."""
    outcomes = calculate_persons(system, facts, ["oqtf_protection"], LAW_OF)
    return outcomes["oqtf_protection"].view(np.ndarray)


def main() -> None:
    """Run both versions over the population and print the figures."""
    run(
        __doc__.splitlines()[0],
        Comparison(
            "oqtf_protection",
            LAW_OF,
            ours=partial(protection, CountryTaxBenefitSystem()),
            theirs={"hand-written": handwritten.protection},
            blocks=blocks,
            counted=(lambda answers: answers != 0, "protected"),
        ),
    )


if __name__ == "__main__":
    main()
