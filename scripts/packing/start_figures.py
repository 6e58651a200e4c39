"""How long the frozen program takes from its start to the first rows, beside the desk from source.

python -m scripts.packing.start_figures build/package/probe/ordersync/start-probe [ORDERS] [--cold]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from scripts.bench.order_database import FOLDER, database_with

TIMES = 7
_WITHIN_S = 120
_FILE_CACHE = Path("/proc/sys/vm/drop_caches")


def figures(probe: Path, orders: int, *, cold: bool) -> tuple[list[float], list[float]]:
    """Milliseconds to the first paint with row text: from source, frozen; started alternately, the first left out.

    cold: with an empty file cache each time. Raises PermissionError then, unless it is root who asks.
    """
    source, frozen = [], []
    with TemporaryDirectory() as folder:
        (Path(folder) / "orders.sqlite3").symlink_to(database_with(orders))
        for turn in range(TIMES + 1):
            found = _started([sys.executable, "-m", "scripts.bench.start_probe", folder], cold=cold)
            beside = _started([str(probe), folder], cold=cold)
            if turn:
                source.append(found)
                frozen.append(beside)
    return source, frozen


def _started(command: Sequence[str], *, cold: bool) -> float:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(FOLDER / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if cold:
        os.sync()
        _FILE_CACHE.write_text("3\n", "ascii")
    begun = time.monotonic()
    done = subprocess.run(  # noqa: S603 - this very program
        command, capture_output=True, text=True, env=environment, timeout=_WITHIN_S, check=True
    )
    return (float(done.stdout.split()[0]) - begun) * 1000


def main(argv: Sequence[str] | None = None) -> int:
    """Print a line for warm starts, and one for cold ones where these are wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("probe", type=Path)
    parser.add_argument("orders", type=int, nargs="?", default=10_000)
    parser.add_argument("--cold", action="store_true")
    wanted = parser.parse_args(argv)
    for cold in (False, True) if wanted.cold else (False,):
        source, frozen = figures(wanted.probe.absolute(), wanted.orders, cold=cold)
        times = median(frozen) / median(source)
        sys.stdout.write(f"{'cold' if cold else 'warm'}, {wanted.orders} orders: source {_spread(source)}, ")
        sys.stdout.write(f"frozen {_spread(frozen)}, {times:.2f} times\n")
    return 0


def _spread(found: Sequence[float]) -> str:
    return f"{median(found):.0f} ms ({min(found):.0f}-{max(found):.0f})"


if __name__ == "__main__":
    sys.exit(main())
