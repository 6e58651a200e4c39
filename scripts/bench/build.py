"""Builds the databases of these sizes: python -m scripts.bench.build 100000 1000000."""

from __future__ import annotations

import sys

from scripts.bench.order_database import database_with

if __name__ == "__main__":
    for orders in sys.argv[1:]:
        print(database_with(int(orders)))  # noqa: T201 - a command's output
