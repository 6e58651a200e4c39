"""Imports into a server's desk beside those into a PC's own file, by `ordersync import`; two at once, too."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

import psutil

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.desk_url import url_of_server
from scripts.bench.import_feed import since
from scripts.bench.import_shop import shop_with
from scripts.bench.order_database import FOLDER
from scripts.bench.shared_server import BenchServer

_DESK = "bench_imports"
THINKS_MS = 600  # a shop elsewhere takes its time over a page of a hundred orders
_TIMES = 3
_NOWHERE = subprocess.DEVNULL
_names = count(1)
_WAYS = {
    "local": "into the file of a PC",
    "shared": "into the desk of a server",
    "both": "two stores by two PCs at once",
}


class _Took(NamedTuple):
    """How long it took, and how many processors were busy, which bounds what one machine does at once."""

    seconds: float
    busy: float


class _Pc:
    """A PC: a folder, in which commands are run."""

    def __init__(self, folder: Path, server: BenchServer, place: DeskServer | None = None) -> None:
        self._folder = folder
        if place is not None:
            given = {"password": server.password}
            self._run(["share", "--url", url_of_server(place), "--pc", folder.name, "--secrets-stdin"], given)

    def connect(self, shop: str) -> str:
        """Connect the shop once more; the name of the new store."""
        name = f"{self._folder.name}-{next(_names)}"
        settings = (f"url={shop}", "auth=basic", "username=bench")
        each = [word for setting in settings for word in ("--set", setting)]
        self._run(["connect", "custom_store", "--name", name, *each, "--secrets-stdin"], {"password": "bench"})
        return name

    def begin(self, store: str) -> subprocess.Popen[bytes]:
        """Have the store imported."""
        words = ["import", "--store", store, "--since", since().isoformat()]
        return subprocess.Popen(self._command(words), stdout=_NOWHERE, stderr=_NOWHERE)  # noqa: S603 - this very program

    def _run(self, words: Sequence[str], given: dict[str, str]) -> None:
        told = json.dumps(given).encode()
        subprocess.run(self._command(words), input=told, check=True, stdout=_NOWHERE, stderr=_NOWHERE)  # noqa: S603 - as above

    def _command(self, words: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "ordersync_gui", "--data-dir", str(self._folder), *words]


def print_shared_imports(orders: int) -> None:
    """Two tables: from shops that answer at once, and from such as take their time over each page."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for thinks_ms in (0, THINKS_MS):
        with (
            shop_with(orders, thinks_ms=thinks_ms) as one,
            shop_with(orders, first=orders, thinks_ms=thinks_ms) as two,
        ):
            _print_table(orders, thinks_ms, (one, two))


def _print_table(orders: int, thinks_ms: int, shops: tuple[str, str]) -> None:
    """Each way in turns, the middle of its times."""
    server, took = BenchServer(), dict[str, list[_Took]]()
    for _ in range(_TIMES):
        with TemporaryDirectory(dir=FOLDER, prefix="import-") as folder:
            for way, turn in _turn(server, Path(folder), shops).items():
                took.setdefault(way, []).append(turn)
    local, shared, both = (orders / median(turn.seconds for turn in took[way]) for way in _WAYS)
    heads = ("orders/s", "ratio", "goal", f"busy of {psutil.cpu_count()}")
    _print(f"\n{f'{orders:,} new orders, {thinks_ms} ms a page':44}" + "".join(f"{head:>10}" for head in heads))
    rows = (
        (local, "", ""),
        (shared, f"{shared / local:.2f}", ">= 0.5"),
        (2 * both, f"{2 * both / shared:.2f}", ">= 1.6"),
    )
    for (way, told), (rate, ratio, goal) in zip(_WAYS.items(), rows, strict=True):
        _print(f"{told:44}{rate:10,.0f}{ratio:>10}{goal:>10}{median(turn.busy for turn in took[way]):10.2f}")


def _turn(server: BenchServer, folder: Path, shops: tuple[str, str]) -> dict[str, _Took]:
    place = server.empty(_DESK)
    local = _Pc(folder / "local", server)
    first, second = (_Pc(folder / name, server, place) for name in ("PC-1", "PC-2"))
    return {
        "local": _timed([(local, local.connect(shops[0]))]),
        "shared": _timed([(first, first.connect(shops[0]))]),
        "both": _timed([(first, first.connect(shops[0])), (second, second.connect(shops[1]))]),
    }


def _timed(work: Sequence[tuple[_Pc, str]]) -> _Took:
    """What it takes until all are done. Raises RuntimeError when one failed."""
    began, used = perf_counter(), _processor_time()
    with ExitStack() as stack:
        running = [stack.enter_context(pc.begin(store)) for pc, store in work]
        if any(process.wait() for process in running):
            raise RuntimeError("an import failed")
    seconds = perf_counter() - began
    return _Took(seconds, (_processor_time() - used) / seconds)


def _processor_time() -> float:
    """Seconds that all processors together were busy since the machine's start, whoever used them."""
    times = psutil.cpu_times()
    return float(times.user + times.nice + times.system)


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output
