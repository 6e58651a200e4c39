"""Notices over a line that fails: refused, unknown, not trusted, silent or reset connections."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fault_rows import ON_THE_LINE, FaultRow
from faulty_line import Break, FaultyLine
from soaking import SOAK, Soak
from telling_under_fire import OpenBench, brought_to_an_end

from ordersync_gui.channels import proxies

TLS = Path(__file__).parent.parent / "fixtures" / "tls"
# A channel and how many notices it is told.
SIZES = [
    ("custom_store", 5),
    ("oxatis", 5),
    *(pytest.param(channel, 60, marks=SOAK) for channel in ("custom_store", "oxatis", "order_time")),
]
_SHARE = 0.5
_PATIENCE_S = 0.5


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """This PC trusts the practice shop's certificate, and no other."""
    context = ssl.create_default_context(cafile=str(TLS / "certificate.pem"))
    monkeypatch.setattr(proxies, "system_trust", lambda: context)


@dataclass
class Resolver:
    """Looks names up as usual, but fails all after the first `fine` ones once it is broken."""

    fine: int | None = None
    struck: int = 0

    def __post_init__(self) -> None:
        self._usual = socket.getaddrinfo

    def getaddrinfo(self, host: Any, *more: Any, **options: Any) -> Any:  # noqa: ANN401 - as the library's
        if host == "localhost" and self.fine is not None:
            self.fine -= 1
            if self.fine < 0:
                self.struck += 1
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return self._usual(host, *more, **options)


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Resolver]:
    """What looks names up in this test."""
    resolver = Resolver()
    monkeypatch.setattr(socket, "getaddrinfo", resolver.getaddrinfo)
    yield resolver
    resolver.fine = None


def _served(certificate: str, key: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / certificate, TLS / key)
    return context


def _line(shop_port: int, kind: Break | None) -> FaultyLine:
    if kind is not Break.STRANGER:
        return FaultyLine(shop_port)
    own, stranger = _served("certificate.pem", "key.pem"), _served("stranger.pem", "stranger-key.pem")
    return FaultyLine(shop_port, tls=own, stranger=stranger)


def _now_and_then(soak: Soak, begin: Callable[[int], None], end: Callable[[], None]) -> Callable[[], None]:
    """Before each notice a fault begins at its first or second connection, or none; at the first it does."""
    first = iter([0])

    def before_each() -> None:
        end()
        step = next(first, soak.chance.randrange(2) if soak.chance.random() < _SHARE else None)
        if step is not None:
            begin(step)

    return before_each


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("row", ON_THE_LINE, ids=[row.key for row in ON_THE_LINE])
@pytest.mark.parametrize(("channel", "notices"), SIZES)
def test_a_notice_over_a_failing_line_is_neither_lost_nor_told_twice(
    open_bench: OpenBench, soak: Soak, channel: str, notices: int, row: FaultRow
) -> None:
    kind = row.line
    assert kind is not None
    bench = open_bench(channel, notices=notices)
    with _line(bench.shop.port, kind) as line:
        scheme = "https" if kind is Break.STRANGER else "http"
        bench.stock(notices, base=f"{scheme}://127.0.0.1:{line.port}")
        fault = _now_and_then(soak, lambda after: line.order(kind, after=after), line.heal)
        bench.clock.patience_s = _PATIENCE_S
        bench.tell_for(notices, before_each=fault)
        bench.clock.patience_s = 20
        line.heal()
        struck = bench.unreached if kind is Break.REFUSED else line.struck
        assert struck, soak.told()
        soak.count("struck", struck)
        brought_to_an_end(bench)


@pytest.mark.parametrize(("channel", "notices"), SIZES)
def test_a_notice_to_a_shop_whose_name_isnt_known_is_neither_lost_nor_told_twice(
    open_bench: OpenBench, soak: Soak, resolver: Resolver, channel: str, notices: int
) -> None:
    bench = open_bench(channel, notices=notices)
    bench.stock(notices, base=f"http://localhost:{bench.shop.port}")

    def begin(after: int) -> None:
        resolver.fine = after

    def end() -> None:
        resolver.fine = None

    bench.tell_for(notices, before_each=_now_and_then(soak, begin, end))
    end()
    assert resolver.struck, soak.told()
    soak.count("struck", resolver.struck)
    brought_to_an_end(bench)
