"""Time the package beside a hand-written version of the same rules, and print the figures."""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.population import BLOCK, Facts

Version = Callable[[Facts], Any]


@dataclass(frozen=True)
class Comparison:
    """The outcome that each version gives for the same facts.

    Attributes:
        outcome: name of the variable.
        law: day whose law is applied.
        ours: the package, which gives one number or date a person.
        theirs: the hand-written versions by name, which must give the same.
        blocks: facts of so many persons, block after block.
        counted: which answers to count, and what to call them.
    """

    outcome: str
    law: str
    ours: Version
    theirs: Mapping[str, Version]
    blocks: Callable[[int], Iterable[Facts]]
    counted: tuple[Callable[[Any], Any], str]


def run(description: str, comparison: Comparison) -> None:
    """Run both versions over the population of the command line and print the figures."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("persons", nargs="?", type=int, default=1_000_000)
    persons = parser.parse_args().persons
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    for version in (comparison.ours, *comparison.theirs.values()):
        version(next(iter(comparison.blocks(1000))))  # the tables are built once
    times: dict[str, list[float]] = {"openfisca_oqtf": []}
    count = 0
    is_counted, what = comparison.counted
    for facts in comparison.blocks(persons):
        answers = {}
        for name, version in {"openfisca_oqtf": comparison.ours, **comparison.theirs}.items():
            start = time.perf_counter()
            answers[name] = version(facts)
            times.setdefault(name, []).append(time.perf_counter() - start)
        ours = answers["openfisca_oqtf"]
        if not all(np.array_equal(ours, theirs) for theirs in answers.values()):
            raise SystemExit("error: the versions disagree; the figures mean nothing")
        count += int(np.count_nonzero(is_counted(ours)))

    print(
        f"{comparison.outcome}, law of {comparison.law}: {persons:,} persons "
        f"in blocks of {BLOCK:,}, one core"
    )
    for name, seconds in times.items():
        total = sum(seconds)
        print(f"  {name:<15}{persons / total:>12,.0f} persons a second  ({total:.3f} s)")
    for name in comparison.theirs:
        pairs = zip(times[name], times["openfisca_oqtf"], strict=True)
        ratio = statistics.median(theirs / ours for theirs, ours in pairs)
        to = "" if len(comparison.theirs) == 1 else f", to {name}"
        print(f"  ratio          {ratio:>12.1f} (median of the blocks{to})")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory    {peak:>12.0f} MB")
    together = "both" if len(comparison.theirs) == 1 else "all"
    print(f"  {count:,} persons {what}; {together} versions agree on every one")
