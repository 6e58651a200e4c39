"""Prints all figures of imports, one table after the other, each measured in processes of its own."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.bench.import_figures import print_import_figures
from scripts.bench.import_growth import print_growth
from scripts.bench.import_window_figures import print_lateness, print_memory

_WAYS = ("floor", "command", "process", "alone")
_MANY, _VERY_MANY, _FEW = 10_000, 100_000, 2000
_TIMES = 5


def print_import_tables(sizes: Sequence[int], *, platform: str = "offscreen") -> None:
    """sizes: how many orders are there already when some more come in; platform: Qt's, for the window."""
    print_import_figures(_MANY, ways=_WAYS, times=_TIMES)
    print_import_figures(_VERY_MANY, ways=_WAYS, times=1)
    print_lateness(_MANY, there=_MANY, platform=platform)
    print_growth(sizes, orders=_FEW)
    print_memory(_VERY_MANY, platform=platform)
