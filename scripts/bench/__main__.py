"""Prints how fast lists of very many orders and imports are: python -m scripts.bench --orders 10000 100000.

--imports: only the figures of imports; an import reads a keyring, so call it as `make bench` does.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence

from scripts.bench.import_tables import print_import_tables
from scripts.bench.map_database import map_database_with
from scripts.bench.map_figures import map_figures
from scripts.bench.order_database import database_with
from scripts.bench.storage_figures import storage_figures

SIZES = (10_000, 100_000, 1_000_000)
MOST_FOR_MAPS = 100_000  # a change of a map that moves more than that takes minutes to measure


def main() -> None:
    """Build what is missing, measure, print."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--orders", type=int, nargs="+", default=SIZES, help="how many orders the databases have")
    parser.add_argument("--imports", action="store_true", help="only the figures of imports")
    given = parser.parse_args()
    if not given.imports:
        _print_lists(given.orders)
    print_import_tables(given.orders)


def _print_lists(sizes: Sequence[int]) -> None:
    for orders in sizes:
        path = database_with(orders)
        _print(f"\n{f'{orders:,} orders, ms (medians of 5)':44}{'desk':>10}{'sqlite3':>10}")
        for figure in storage_figures(path):
            beside = "" if figure.plain is None else f"{figure.plain:10.1f}"
            _print(f"{figure.name:44}{figure.desk:10.1f}{beside}")
    for orders in (size for size in sizes if size <= MOST_FOR_MAPS):
        path = map_database_with(orders)
        _print(f"\n{f'{orders:,} orders of one store, ms':44}{'desk':>10}{'goal':>10}{'moved':>10}")
        for change in map_figures(path):
            goal = "" if change.goal is None else f"{change.goal:,}"
            _print(f"{change.name:44}{change.ms:10.1f}{goal:>10}{change.moved:10,}")
    # In a process of its own: what was imported and cached for storage would count as the window's.
    command = [sys.executable, "-m", "scripts.bench.window_figures", *map(str, sizes)]
    subprocess.run(command, check=True)  # noqa: S603 - our own program


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output


if __name__ == "__main__":
    main()
