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

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.desk_url import url_of_server
from scripts.bench.import_shop import shop_with
from scripts.bench.order_database import FOLDER
from scripts.bench.shared_server import BenchServer

_DESK = "bench_imports"
THINKS_MS = 600  # a shop elsewhere takes its time over a page of a hundred orders
_TIMES = 3
_NOWHERE = subprocess.DEVNULL
_names = count(1)


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
        return subprocess.Popen(self._command(["import", "--store", store]), stdout=_NOWHERE, stderr=_NOWHERE)  # noqa: S603 - this very program

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
    server, took = BenchServer(), dict[str, list[float]]()
    for _ in range(_TIMES):
        with TemporaryDirectory(dir=FOLDER, prefix="import-") as folder:
            for way, seconds in _turn(server, Path(folder), shops).items():
                took.setdefault(way, []).append(seconds)
    middle = {way: median(times) for way, times in took.items()}
    local, shared, both = (orders / middle[way] for way in ("local", "shared", "both"))
    _print(f"\n{f'{orders:,} new orders, {thinks_ms} ms a page':44}{'orders/s':>10}{'ratio':>10}{'goal':>10}")
    _print(f"{'into the file of a PC':44}{local:10,.0f}")
    _print(f"{'into the desk of a server':44}{shared:10,.0f}{shared / local:10.2f}{'>= 0.5':>10}")
    _print(f"{'two stores by two PCs at once':44}{2 * both:10,.0f}{2 * both / shared:10.2f}{'>= 1.6':>10}")


def _turn(server: BenchServer, folder: Path, shops: tuple[str, str]) -> dict[str, float]:
    place = server.empty(_DESK)
    local = _Pc(folder / "local", server)
    first, second = (_Pc(folder / name, server, place) for name in ("PC-1", "PC-2"))
    return {
        "local": _timed([(local, local.connect(shops[0]))]),
        "shared": _timed([(first, first.connect(shops[0]))]),
        "both": _timed([(first, first.connect(shops[0])), (second, second.connect(shops[1]))]),
    }


def _timed(work: Sequence[tuple[_Pc, str]]) -> float:
    """Seconds until all are done. Raises RuntimeError when one failed."""
    began = perf_counter()
    with ExitStack() as stack:
        running = [stack.enter_context(pc.begin(store)) for pc, store in work]
        if any(process.wait() for process in running):
            raise RuntimeError("an import failed")
    return perf_counter() - began


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output
