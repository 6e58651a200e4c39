"""What one more new order costs when there are many already, with the search index and without it.

python -m scripts.bench.import_growth [--orders 2000] 10000 100000 1000000
Call it through scripts/with-secret-service: an import reads its store's password from a keyring.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from scripts.bench.import_shop import shop_with
from scripts.bench.import_window_figures import profile_beside
from scripts.bench.stolen_time import StolenTime

GOAL = 1.3
TIMES = 5
_WITHIN_S = 1800
_WAYS = {"grown": "with the search index", "grown-without-search": "without it"}


def print_growth(sizes: Sequence[int], *, orders: int, times: int = TIMES) -> None:
    """Measure and print a table; each size's share is that of the smallest one."""
    title = f"{orders:,} new orders more, ms an order"
    _print(f"\n{title:60}{'CPU':>8}{'wall':>8}{'CPU x':>8}{'goal':>8}{'stolen %':>10}")
    for way, name in _WAYS.items():
        least = 0.0
        stolen = StolenTime()
        took = _by_turns(way, sorted(sizes), orders, times)
        for size, figures in took.items():
            wall, cpu = (median(each) * 1000 / orders for each in zip(*figures, strict=True))
            least = least or cpu
            goal = f"<= {GOAL}" if size != min(sizes) else ""
            row = f"{f'{size:,} there, {name}':60}{cpu:8.2f}{wall:8.2f}{cpu / least:8.2f}{goal:>8}"
            _print(f"{row}{stolen.percent:10.0f}")


def _by_turns(way: str, sizes: Sequence[int], orders: int, times: int) -> dict[int, list[tuple[float, float]]]:
    """What each size took, each time; one after the other, so that a busy time is bad for all of them."""
    took: dict[int, list[tuple[float, float]]] = {size: [] for size in sizes}
    for _ in range(times):
        for size in sizes:
            took[size].append(_once(way, size, orders))
    return took


def _once(way: str, size: int, orders: int) -> tuple[float, float]:
    """Seconds by the wall's clock and of processor time."""
    with shop_with(orders, first=5_000_000) as shop, profile_beside([shop], there=size) as folder:
        return _probed(way, shop, folder)


def _probed(way: str, shop: str, folder: Path) -> tuple[float, float]:
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.import_probe", way, shop, "0", str(folder)],
        stdout=subprocess.PIPE, text=True, timeout=_WITHIN_S, check=True,
    )  # fmt: skip
    wall, cpu = json.loads(done.stdout.splitlines()[-1])
    return wall, cpu


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What one more new order costs when there are many.")
    parser.add_argument("sizes", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--orders", type=int, default=2000, help="how many are imported")
    parser.add_argument("--times", type=int, default=TIMES, help="how often each is measured; medians are told")
    given = parser.parse_args()
    print_growth(given.sizes, orders=given.orders, times=given.times)


if __name__ == "__main__":
    main()
