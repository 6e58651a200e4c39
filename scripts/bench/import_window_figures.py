"""What a window notices of imports: how late a timer of its thread fires meanwhile, and how much memory they take.

python -m scripts.bench.import_window_figures [--platform xcb] [--there 10000] [--late 10000] [--memory 100000]
Call it through scripts/with-secret-service: an import reads its store's password from a keyring.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from ordersync_gui.cli.session import opened
from ordersync_gui.config import profile_at
from scripts.bench.import_probe import connect
from scripts.bench.import_shop import shop_with
from scripts.bench.order_database import FOLDER, database_with

_WITHIN_S = 3600
# At most so late, in ms: 99 of 100 times, and ever.
_GOALS = {"importing": (6.0, 16.0), "scrolling while importing": (16.0, None)}
_MEMORY_GOAL_MB = 150


@contextmanager
def profile_beside(shops: Sequence[str], *, there: int) -> Iterator[Path]:
    """A profile with a copy of the database with so many orders (0 for none) and a store for each of the shops."""
    with TemporaryDirectory(dir=FOLDER, prefix="import-") as made:
        folder = Path(made)
        if there:
            database = profile_at(folder).database
            database.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(database_with(there), database)
        with opened(folder, as_json=True) as session:
            if there:
                session.desk.db.connection().execute("UPDATE store SET connected = 0")
            for place, shop in enumerate(shops, start=1):
                connect(session, shop, f"Import bench {place}")
        yield folder


def print_lateness(orders: int, *, there: int, platform: str) -> None:
    """Measure and print a table: lateness in ms of a 10 ms timer."""
    with ExitStack() as stack:
        shops = [stack.enter_context(shop_with(orders, first=first)) for first in (0, orders)]
        folder = stack.enter_context(profile_beside(shops, there=there))
        figures = _probed("late", folder, platform)
    title = f"lateness of a 10 ms timer, ms, {orders:,} orders to {there:,}"
    _print(f"\n{title:60}{'p50':>8}{'p99':>8}{'max':>8}{'goal':>12}{'busy p99':>10}{'stolen %':>10}")
    for name in ("idle", "importing", "scrolling", "scrolling while importing"):
        late = figures[name]
        cuts = quantiles(late, n=100)
        most, ever = _GOALS.get(name, (None, None))
        goal = "" if most is None else f"<= {most:.0f} / {'-' if ever is None else f'{ever:.0f}'}"
        stolen = figures[f"{name}: stolen"][0]
        busy = quantiles(figures[f"{name}: busy"], n=100)[98]
        _print(f"{name:60}{cuts[49]:8.1f}{cuts[98]:8.1f}{max(late):8.1f}{goal:>12}{busy:10.1f}{stolen:10.0f}")


def print_memory(orders: int, *, platform: str) -> None:
    """Measure and print a table: resident MB of window and import process together, and their course."""
    with shop_with(orders) as shop, profile_beside([shop], there=0) as folder:
        figures = _probed("memory", folder, platform)
    (idle,) = figures["idle"]
    window, processes = figures["window"], figures["processes"]
    over = [one + other - idle for one, other in zip(window, processes, strict=True)]
    _print(f"\n{f'memory of an import of {orders:,} orders, MB over idle':60}{'MB':>8}{'goal':>12}")
    _print(f"{f'most (idle {idle:.0f})':60}{max(over):8.0f}{f'<= {_MEMORY_GOAL_MB}':>12}")
    for share in (0.1, 0.25, 0.5, 0.75, 1.0):
        place = min(int(len(over) * share), len(over) - 1)
        parts = f"window {window[place] - idle:+.0f}, its processes {processes[place]:.0f}"
        _print(f"{f'after {share:.0%} of its {len(over)} s: {parts}':60}{over[place]:8.0f}")


def _probed(way: str, folder: Path, platform: str) -> dict[str, list[float]]:
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.import_window_probe", way, str(folder)],
        stdout=subprocess.PIPE, text=True, timeout=_WITHIN_S, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": platform},
    )  # fmt: skip
    figures: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What a window notices of imports.")
    parser.add_argument("--platform", default="offscreen", help="Qt's: offscreen, or xcb for a display")
    parser.add_argument("--there", type=int, default=10_000, help="how many orders the list has before")
    parser.add_argument("--late", type=int, default=10_000, help="orders imported while timers fire, 0 for none")
    parser.add_argument("--memory", type=int, default=100_000, help="orders imported while memory is watched")
    given = parser.parse_args()
    if given.late:
        print_lateness(given.late, there=given.there, platform=given.platform)
    if given.memory:
        print_memory(given.memory, platform=given.platform)


if __name__ == "__main__":
    main()
