"""How many acts per second several PCs do at one desk, and for how long they wait for one another."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from itertools import chain
from statistics import median, quantiles
from typing import Any

import psycopg

from scripts.bench.order_database import database_with
from scripts.bench.shared_pc import Told
from scripts.bench.shared_server import BenchServer

_ORDERS = 20_000
_DESK = "bench_acts"
_EVERY_S = 0.02
_WAITS = """SELECT count(*) FILTER (WHERE wait_event_type = 'Lock'), count(*) FILTER (WHERE state = 'active')
    FROM pg_stat_activity WHERE datname = %s AND application_name = 'ordersync'"""


@dataclass
class Waiting:
    """Looks at the server's connections again and again: how many wait for a lock, how many do something."""

    looks: list[tuple[int, int]] = field(default_factory=list)

    @property
    def locked(self) -> float:
        """How many wait for a lock at any moment, on average."""
        return sum(locked for locked, _ in self.looks) / max(1, len(self.looks))

    def watch(self, owner: psycopg.Connection, ended: threading.Event) -> None:
        """Until it ended."""
        while not ended.wait(_EVERY_S):
            row = owner.execute(_WAITS, (_DESK,)).fetchone()
            if row is not None:
                self.looks.append((int(row[0]), int(row[1])))


def print_shared_acts(pcs: Sequence[int], *, seconds: float) -> None:
    """A table for these numbers of PCs, each at a desk that is as it was in the beginning."""
    server, file = BenchServer(), database_with(_ORDERS)
    heads = ("acts/s", "ship/s", "median ms", "99 % ms", "ship ms", "waiting PCs", "refused", "deadlocks")
    _print(f"\n{'PCs at one desk':16}" + "".join(f"{head:>13}" for head in heads))
    for number in pcs:
        server.copied(_DESK, file)
        before = _deadlocks(server)
        with _watched(server) as waiting:
            found = _work(server, number, seconds)
        each = list(chain.from_iterable(chain.from_iterable(one["took"].values() for one in found)))
        ships = list(chain.from_iterable(one["took"].get("ship", ()) for one in found))
        cells = (
            f"{len(each) / seconds:.0f}",
            f"{len(ships) / seconds:.0f}",
            f"{median(each):.1f}",
            f"{quantiles(each, n=100)[-1]:.1f}",
            f"{median(ships):.1f}",
            f"{waiting.locked:.2f}",
            str(sum(one["refused"] for one in found)),
            str(_deadlocks(server) - before),
        )
        _print(f"{number:<16}" + "".join(f"{cell:>13}" for cell in cells))


@contextmanager
def _watched(server: BenchServer) -> Iterator[Waiting]:
    waiting, ended = Waiting(), threading.Event()
    with closing(server.owner()) as owner:
        thread = threading.Thread(target=waiting.watch, args=(owner, ended))
        thread.start()
        try:
            yield waiting
        finally:
            ended.set()
            thread.join()


def _work(server: BenchServer, pcs: int, seconds: float) -> list[dict[str, Any]]:
    running = [_started(server, number, seconds) for number in range(pcs)]
    for pc in running:
        assert pc.stdout is not None  # noqa: S101 - it was asked for
        if pc.stdout.readline().strip() != "ready":
            raise RuntimeError("a PC didn't begin")
    for pc in running:
        assert pc.stdin is not None  # noqa: S101 - as above
        pc.stdin.write("\n")
        pc.stdin.flush()
    return [json.loads(pc.communicate()[0]) for pc in running]


def _started(server: BenchServer, number: int, seconds: float) -> subprocess.Popen[str]:
    told = Told(server.host, server.port, _DESK, server.user, server.password, f"PC {number + 1}", number, seconds)
    pc = subprocess.Popen(
        [sys.executable, "-m", "scripts.bench.shared_pc"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert pc.stdin is not None  # noqa: S101 - it was asked for
    pc.stdin.write(json.dumps(asdict(told)) + "\n")
    pc.stdin.flush()
    return pc


def _deadlocks(server: BenchServer) -> int:
    with closing(server.owner()) as owner:
        row = owner.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = %s", (_DESK,)).fetchone()
    return int(row[0]) if row else 0


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output
