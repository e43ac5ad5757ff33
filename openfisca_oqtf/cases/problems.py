"""What is wrong with a fact, and the words shared by those who look for it."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Value = bool | int | float | str | datetime.date

NEVER = datetime.date.max


@dataclass(frozen=True)
class Problem:
    """What is wrong with one fact.

    Attributes:
        fact: its name.
        value: as it was given.
        accepted: what would be accepted.
    """

    fact: str
    value: object
    accepted: str

    def __str__(self) -> str:
        return f"{self.fact}: {self.value!r} is refused; accepted: {self.accepted}"


def nearest(name: object, known: Iterable[str], otherwise: str) -> str:
    """What to say of an unknown name: the nearest known one, or ``otherwise`` if none is near."""
    match = difflib.get_close_matches(str(name), known, n=1, cutoff=0.5)
    return f"did you mean {match[0]!r}?" if match else otherwise


def unknown_key(key: object, known: Sequence[str]) -> str:
    """What to say of a key that a case or a test does not have."""
    accepted = f"accepted: {', '.join(known)}"
    return f"unknown key; {nearest(key, known, accepted)}"
