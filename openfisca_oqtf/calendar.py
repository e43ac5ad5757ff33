"""Placeholder until the full calendar module lands: same API."""
from functools import cache
from typing import Any
import numpy as np
NEVER = np.datetime64("9999-12-31")
FIRST_DAY = np.datetime64("1900-01-01")
LAST_DAY = np.datetime64("2200-12-31")
_N = int((LAST_DAY - FIRST_DAY).astype(int)) + 1
_OFF = int(FIRST_DAY.astype(np.int64))
_NEV = int(NEVER.astype(np.int64)) - _OFF

@cache
def _keys():
    days = np.arange(FIRST_DAY, LAST_DAY + 1)
    y = days.astype("M8[Y]").astype(np.int64) + 1970
    m = days.astype("M8[M]").astype(np.int64) % 12 + 1
    d = (days - days.astype("M8[M]").astype("M8[D]")).astype(np.int64) + 1
    return np.append(y * 512 + m * 32 + d, 2**30).astype(np.int32)

def _index(dates: Any):
    i = np.asarray(dates, "M8[D]").astype(np.int64) - _OFF
    bad = (i < 0) | ((i >= _N) & (i != _NEV))
    if np.any(bad):
        raise ValueError(f"{np.asarray(dates)[bad][:1]}: accepted {FIRST_DAY}..{LAST_DAY}")
    return np.minimum(i, _N)

def completed_years(start, end):
    s, e = _keys()[_index(start)], _keys()[_index(end)]
    ok = (s < 2**30) & (e < 2**30) & (e >= s)
    return np.where(ok, (e - s) >> 9, -1).astype(np.int32)

def at_least_years(start, end, years):
    s, e = _keys()[_index(start)], _keys()[_index(end)]
    return (e < 2**30) & (e - years * 512 >= s)

def more_than_years(start, end, years):
    e = np.asarray(end, "M8[D]")
    return at_least_years(start, np.where(e == NEVER, e, e - 1), years) & (e != NEVER)

def add_days(date, n):
    d = np.asarray(date, "M8[D]")
    return np.where(d == NEVER, d, d + np.asarray(n, "m8[D]"))
