"""Measure `oqtf_appeal_deadline` on a population, beside the same rules in plain NumPy.

    python -m benchmarks.deadline [PERSONS]

Both versions get the same blocks of facts, on one processor; making the facts is not timed.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from benchmarks import handwritten_deadline
from benchmarks.measure import Comparison, run
from benchmarks.population import Facts, blocks, notified_decisions
from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.calendar import NEVER
from openfisca_oqtf.population import calculate_persons

LAW_OF = "2025-06-01"


def deadline(system: CountryTaxBenefitSystem, facts: Facts) -> np.ndarray:
    """Last day on which the recourse of each person is surely admissible."""
    return calculate_persons(system, facts, ["oqtf_appeal_deadline"], LAW_OF)[
        "oqtf_appeal_deadline"
    ]


def main() -> None:
    """Run both versions over the population and print the figures."""
    run(
        __doc__.splitlines()[0],
        Comparison(
            "oqtf_appeal_deadline",
            LAW_OF,
            ours=partial(deadline, CountryTaxBenefitSystem()),
            theirs={
                "hand-written": handwritten_deadline.deadline,
                "tuned by rows": handwritten_deadline.deadline_by_rows,
            },
            blocks=partial(blocks, facts_of=notified_decisions),
            counted=(lambda answers: answers != NEVER, "with a deadline"),
        ),
    )


if __name__ == "__main__":
    main()
