"""Prints how a shared desk does on this machine: python -m scripts.bench.shared_desk acts imports lists.

Call it as `make bench-shared` does, beside a PostgreSQL of its own and with a keyring.
"""

from __future__ import annotations

import argparse

from scripts.bench.shared_acts import print_shared_acts
from scripts.bench.shared_imports import print_shared_imports
from scripts.bench.shared_lists import print_shared_lists

_FIGURES = ("acts", "imports", "lists")
_PCS = (1, 2, 4, 8)


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="make bench-shared", description=__doc__)
    parser.add_argument("figures", nargs="*", choices=_FIGURES, default=_FIGURES)
    parser.add_argument("--seconds", type=float, default=20, help="for how long PCs act")
    parser.add_argument("--imported", type=int, default=10_000, help="how many orders are imported")
    parser.add_argument("--orders", type=int, default=100_000, help="how many orders lists are read of")
    given = parser.parse_args()
    if "acts" in given.figures:
        print_shared_acts(_PCS, seconds=given.seconds)
    if "imports" in given.figures:
        print_shared_imports(given.imported)
    if "lists" in given.figures:
        print_shared_lists(given.orders)


if __name__ == "__main__":
    main()
