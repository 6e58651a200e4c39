"""How long the desk takes from the process's start to the first paint with real row text, beside an empty window.

Both are started alternately, from compiled modules, as they are once installed:
python -m scripts.bench.start_figures 100000 1000000
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from scripts.bench.order_database import FOLDER, database_with

TIMES = 5
_WITHIN_S = 120


@dataclass(frozen=True, slots=True)
class Started:
    """Medians: ms to the first paint, its CPU time in ms, resident MB at that moment."""

    ms: float
    cpu_ms: float
    memory_mb: float


def start_figures(orders: int) -> tuple[Started, Started]:
    """The empty window, and the desk with so many orders."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "orders.sqlite3").symlink_to(database_with(orders))
        empty, desk = [], []
        for turn in range(TIMES + 1):
            found = _started("empty"), _started(folder)
            if turn:  # the first pair compiles and warms the file cache
                empty.append(found[0])
                desk.append(found[1])
    return _medians(empty), _medians(desk)


def _started(what: str) -> Started:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(FOLDER / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic()
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.start_probe", what],
        capture_output=True, text=True, env=environment, timeout=_WITHIN_S, check=True,
    )  # fmt: skip
    painted, cpu, memory = done.stdout.split()
    return Started((float(painted) - begun) * 1000, float(cpu) * 1000, float(memory))


def _medians(runs: Sequence[Started]) -> Started:
    return Started(
        median(one.ms for one in runs), median(one.cpu_ms for one in runs), median(one.memory_mb for one in runs)
    )


def main(sizes: Sequence[int]) -> None:
    """Print a row for each size."""
    _say(
        "| start to the first paint with row text | empty window | desk | times | CPU, times | memory over empty |"
    )
    _say("|---|---|---|---|---|---|")
    for orders in sizes:
        empty, desk = start_figures(orders)
        times, cpu = desk.ms / empty.ms, desk.cpu_ms / empty.cpu_ms
        _say(
            f"| {orders} orders | {empty.ms:.0f} ms | {desk.ms:.0f} ms | {times:.2f} | {cpu:.2f} "
            f"| {desk.memory_mb - empty.memory_mb:.0f} MB |"
        )


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [100_000])
