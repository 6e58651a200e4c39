"""Imports of new orders against the floor, in turns over the same pages, each into a fresh database.

python -m scripts.bench.import_figures [--times 5] [--ways floor command process alone] 10000
Call it through scripts/with-secret-service: an import reads its store's password from a keyring.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from ordersync_gui.config import profile_at
from scripts.bench.import_feed import PAGE_SIZE, pages
from scripts.bench.import_sameness import contents
from scripts.bench.import_shop import shop_with
from scripts.bench.order_database import FOLDER
from scripts.bench.stolen_time import StolenTime

GOAL = 1.0
PER_PAGE = 1000 * PAGE_SIZE  # from seconds an order to ms a page
_WITHIN_S = 1800
_FLOOR = "floor"
_NAMES = {
    _FLOOR: "floor: curl, lxml, executemany",
    "command": "ours, as a command",
    "process": "ours, as from the window",
    "alone": "ours, all in one process",
}


@dataclass(frozen=True, slots=True)
class Turn:
    """One import: what the probe found, and the percent of stolen time meanwhile."""

    wall_s: float
    cpu_s: float
    stolen: float


def import_figures(orders: int, *, ways: Sequence[str], times: int) -> dict[str, list[Turn]]:
    """Each way so many times, by turns. Raises RuntimeError when two of them didn't end up with the same."""
    found: dict[str, list[Turn]] = {way: [] for way in ways}
    FOLDER.mkdir(parents=True, exist_ok=True)
    with shop_with(orders) as shop:
        for turn in range(times):
            left: dict[str, object] = {}
            for way in ways:
                with TemporaryDirectory(dir=FOLDER, prefix="import-") as folder:
                    found[way].append(_turn(way, shop, orders, Path(folder)))
                    if turn == 0:
                        left[way] = contents(profile_at(Path(folder)).database)
            _refuse_differences(left)
    return found


def print_import_figures(orders: int, *, ways: Sequence[str], times: int) -> None:
    """Measure and print a table."""
    size = len(next(pages(PAGE_SIZE, newest=datetime.now(UTC)))) / 1000
    title = f"{orders:,} new orders, pages of {PAGE_SIZE} ({size:.0f} kB)"
    heads = "".join(
        f"{head:>{width}}" for head, width in (("orders/s", 10), ("of floor", 10), ("goal", 8), ("stolen %", 10))
    )
    _print(f"\n{title:44}{heads}{'CPU ms/page':>13}")
    found = import_figures(orders, ways=ways, times=times)
    floor = median(turn.wall_s for turn in found[_FLOOR]) if _FLOOR in found else None
    for way, turns in found.items():
        wall = median(turn.wall_s for turn in turns)
        cpu = median(turn.cpu_s for turn in turns) * PER_PAGE / orders
        share = "" if floor is None else f"{floor / wall:.2f}"
        goal = "" if way == _FLOOR else f">= {GOAL}"
        stolen = f"{min(turn.stolen for turn in turns):.0f}-{max(turn.stolen for turn in turns):.0f}"
        row = f"{_NAMES[way]:44}{orders / wall:10,.0f}{share:>10}{goal:>8}{stolen:>10}"
        _print(f"{row}{cpu:13.1f}")


def _turn(way: str, shop: str, orders: int, folder: Path) -> Turn:
    stolen = StolenTime()
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.import_probe", way, shop, str(orders // PAGE_SIZE), str(folder)],
        stdout=subprocess.PIPE, text=True, timeout=_WITHIN_S, check=True,
    )  # fmt: skip
    wall, cpu = json.loads(done.stdout.splitlines()[-1])
    return Turn(wall, cpu, stolen.percent)


def _refuse_differences(left: dict[str, object]) -> None:
    ways = list(left)
    for way in ways[1:]:
        if left[way] != left[ways[0]]:
            raise RuntimeError(f"{ways[0]} and {way} left different orders: {left[ways[0]]}, {left[way]}")


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("orders", type=int, nargs="*", default=[10_000], help="how many orders are imported")
    parser.add_argument("--times", type=int, default=5, help="how often each way is measured; medians are told")
    parser.add_argument("--ways", nargs="+", choices=list(_NAMES), default=[_FLOOR, "command", "process"])
    given = parser.parse_args()
    for orders in given.orders:
        print_import_figures(orders, ways=given.ways, times=given.times)


if __name__ == "__main__":
    main()
