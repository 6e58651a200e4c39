"""The figures of the real window for each size of database, from an act to the end of the paint that shows it.

python -m scripts.bench.window_figures [--platform xcb] 100000 1000000
xcb needs a display, such as Xvfb's; without it the window is drawn into memory.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from statistics import median, quantiles

from scripts.bench.order_database import database_with
from scripts.bench.start_figures import main as print_start_figures

_WITHIN_S = 900
_MEMORY = "memory over an empty window, MB"
# What the median, or the 95th percentile of many repetitions, should be at most, in ms.
_GOALS = {
    "filter": 100,
    "sort": 100,
    "all orders": 100,
    "jump": 100,
    "search": 100,
    "select all": 100,
    "full repaint": 16,
    "wheel": 8,
    "exact number to": 50,
}
_MANY = 20


def window_figures(orders: int, platform: str) -> dict[str, list[float]]:
    """Every repetition of every figure, in ms; memory in MB."""
    environment = {**os.environ, "QT_QPA_PLATFORM": platform}
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.window_probe", str(database_with(orders))],
        stdout=subprocess.PIPE, text=True, env=environment, timeout=_WITHIN_S, check=True,
    )  # fmt: skip
    figures: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    empty = subprocess.run(
        [sys.executable, "-m", "scripts.bench.start_probe", "empty"],
        stdout=subprocess.PIPE, text=True, env=environment, timeout=_WITHIN_S, check=True,
    )  # fmt: skip
    figures[_MEMORY] = [figures.pop("rss_mb")[0] - float(empty.stdout.split()[2])]
    return figures


def goal_of(figure: str) -> int | None:
    """What a figure should be at most, in ms; None where there is no goal."""
    return next((most for start, most in _GOALS.items() if figure.startswith(start)), None)


def _rows(by_size: Mapping[int, dict[str, list[float]]]) -> list[str]:
    lines = ["| window, ms | " + " | ".join(f"{size} orders" for size in by_size) + " | goal |"]
    lines.append("|---" * (len(by_size) + 2) + "|")
    for name in next(iter(by_size.values())):
        goal = goal_of(name)
        cells = " | ".join(_cell(figures[name]) for figures in by_size.values())
        lines.append(f"| {name} | {cells} | {'' if goal is None else goal} |")
    return lines


def _cell(times: Sequence[float]) -> str:
    if len(times) < _MANY:
        return f"{median(times):.1f}"
    return f"{median(times):.1f}, p95 {quantiles(times, n=20)[-1]:.1f}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Figures of the orders desk's window.")
    parser.add_argument("sizes", type=int, nargs="*", default=[100_000], metavar="orders")
    parser.add_argument("--platform", default="offscreen", help="Qt's: offscreen, or xcb for a display")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = given.platform
    by_size = {orders: window_figures(orders, given.platform) for orders in given.sizes}
    sys.stdout.write("\n".join(_rows(by_size)) + "\n\n")
    print_start_figures(given.sizes)


if __name__ == "__main__":
    main()
