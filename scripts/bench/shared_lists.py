"""Reads of lists, and the window, over a server's desk beside a PC's own file, with a network in between, too."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter

from ordersync_gui.domain.desk_url import url_of_server
from ordersync_gui.storage.database import Database
from scripts.bench.far_line import far_line
from scripts.bench.order_database import database_with
from scripts.bench.shared_server import BenchServer
from scripts.bench.storage_figures import desk_figures
from scripts.bench.window_figures import goal_of
from scripts.bench.window_probe import HELD

ROUND_TRIP_MS = 1.0
_VERY_FAR_MS = 100.0  # what holds the Qt thread no longer than a server nearby is no read on it
_NOT_WAITED = {HELD, "rss_mb"}
_WITHIN_S = 1800
_MORE_THAN_LOCAL = 2  # what a window far from its server may take, times the goal of one with a file


def print_shared_lists(orders: int) -> None:
    """Copy the file to the server, then two tables: reads, and the window."""
    server, file = BenchServer(), database_with(orders)
    name = f"bench_lists_{orders}"
    began = perf_counter()
    server.copied(name, file)
    took = perf_counter() - began
    _print(f"\n{orders:,} orders moved to the server and compared in {took:.0f} s, {orders / took:,.0f} orders/s")
    with far_line(server.port, round_trip_ms=ROUND_TRIP_MS) as port:
        far = BenchServer(port=port)
        local = _reads(Database(file), file)
        near = _reads(server.open(name), file)
        away = _reads(far.open(name), file)
        heads = ("file", "server", f"{ROUND_TRIP_MS:g} ms away", "ratio")
        _print(f"\n{f'{orders:,} orders, ms':44}" + "".join(f"{head:>12}" for head in heads))
        for read, ms in local.items():
            cells = (ms, near[read], away[read], away[read] / max(ms, 0.01))
            _print(f"{read:44}" + "".join(f"{cell:12.1f}" for cell in cells))
        local_window, far_window = _window(str(file)), _window(url_of_server(far.named(name)))
    with far_line(server.port, round_trip_ms=_VERY_FAR_MS) as port:
        very_far_window = _window(url_of_server(BenchServer(port=port).named(name)))
    _print_windows(local_window, far_window)
    _print_held(local_window, far_window, very_far_window)


def _reads(db: Database, file: Path) -> dict[str, float]:
    with closing(db), closing(sqlite3.connect(file)) as plain:
        return dict(desk_figures(db, plain))


def _window(place: str) -> dict[str, list[float]]:
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.window_probe", place],
        stdout=subprocess.PIPE, text=True, timeout=_WITHIN_S, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found


def _print_windows(local: dict[str, list[float]], away: dict[str, list[float]]) -> None:
    heads = ("file", f"{ROUND_TRIP_MS:g} ms away", "ratio", f"goal x {_MORE_THAN_LOCAL}")
    _print(f"\n{'the window, ms':44}" + "".join(f"{head:>12}" for head in heads))
    for name in (each for each in local if each in away and each not in _NOT_WAITED):
        middle, far = median(local[name]), median(away[name])
        cells = (middle, far, far / max(middle, 0.01))
        _print(f"{name:44}" + "".join(f"{cell:12.1f}" for cell in cells) + _goal(name))


def _print_held(*windows: dict[str, list[float]]) -> None:
    heads = ("file", *(f"{ms:g} ms away" for ms in (ROUND_TRIP_MS, _VERY_FAR_MS)))
    _print(f"\n{'':44}" + "".join(f"{head:>12}" for head in heads))
    _print(f"{HELD + ', ms':44}" + "".join(f"{window[HELD][0]:12.1f}" for window in windows))


def _goal(figure: str) -> str:
    goal = goal_of(figure)
    return "" if goal is None else f"{f'<= {_MORE_THAN_LOCAL * goal}':>12}"


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output
