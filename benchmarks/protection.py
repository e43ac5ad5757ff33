"""Measure `oqtf_protection` on a population, beside the same rules in plain NumPy.

    python -m benchmarks.protection [PERSONS]

Both versions get the same blocks of facts, on one processor; making the facts is not timed.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import time

import numpy as np

from benchmarks import handwritten
from benchmarks.population import BLOCK, Facts, blocks
from openfisca_oqtf import CountryTaxBenefitSystem
from openfisca_oqtf.population import calculate_persons

LAW_OF = "2023-06-01"


def protection(system: CountryTaxBenefitSystem, facts: Facts) -> np.ndarray:
    """Index of the protection of each person."""
    outcomes = calculate_persons(system, facts, ["oqtf_protection"], LAW_OF)
    return outcomes["oqtf_protection"].view(np.ndarray)


def main() -> None:
    """Run both versions over the population and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("persons", nargs="?", type=int, default=1_000_000)
    persons = parser.parse_args().persons
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    system = CountryTaxBenefitSystem()
    protection(system, next(blocks(1000)))  # the tables are built once
    times: dict[str, float] = {"openfisca_oqtf": 0.0, "hand-written": 0.0}
    ratios = []
    protected = 0
    for facts in blocks(persons):
        start = time.perf_counter()
        ours = protection(system, facts)
        middle = time.perf_counter()
        theirs = handwritten.protection(facts)
        end = time.perf_counter()
        if not np.array_equal(ours, theirs):
            raise SystemExit("error: the two versions disagree; the figures mean nothing")
        times["openfisca_oqtf"] += middle - start
        times["hand-written"] += end - middle
        ratios.append((end - middle) / (middle - start))
        protected += int(np.count_nonzero(ours))

    print(f"oqtf_protection, law of {LAW_OF}: {persons:,} persons in blocks of {BLOCK:,}, one core")
    for name, seconds in times.items():
        print(f"  {name:<15}{persons / seconds:>12,.0f} persons a second  ({seconds:.3f} s)")
    print(f"  ratio          {statistics.median(ratios):>12.1f} (median of the blocks)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory    {peak:>12.0f} MB")
    print(f"  {protected:,} persons protected; both versions agree on every one")


if __name__ == "__main__":
    main()
