"""A shop on this PC that costs nothing: pages of orders that lie ready as bytes, in a process of its own.

python -m scripts.bench.import_shop 10000 prints its address; it ends when its standard input does.
Two more numbers: the place of its first order, and for how many milliseconds it thinks about each page.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from scripts.bench.import_feed import EMPTY_PAGE, SPREAD, pages

# Who asks for what changed since then is given all there is; a window that begins later is without orders.
_ALL_SINCE = SPREAD - timedelta(hours=12)
_DATES = "%m/%d/%Y %H:%M"


@contextmanager
def shop_with(orders: int, *, first: int = 0, thinks_ms: int = 0) -> Iterator[str]:
    """The address of a shop with so many orders; first: the place of its first order, see `import_feed`."""
    process = subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.import_shop", str(orders), str(first), str(thinks_ms)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None  # noqa: S101 - it was asked for
    try:
        yield process.stdout.readline().strip()
    finally:
        process.communicate()


def page_address(shop: str, page: int) -> str:
    """Where a page of all orders is, for who doesn't speak the protocol."""
    return f"{shop}?action=export&start_date=01/01/2000+00:00&end_date=01/01/2100+00:00&page={page}"


class _Answers(asyncio.Protocol):
    """One connection: each request's head is looked at for its page, the answer lies ready."""

    def __init__(self, ready: Sequence[bytes], thinks_s: float) -> None:
        self._ready, self._thinks_s = ready, thinks_s
        self._head = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment] # a connection writes

    def data_received(self, data: bytes) -> None:
        self._head += data
        while b"\r\n\r\n" in self._head and self._transport is not None:
            head, _, self._head = self._head.partition(b"\r\n\r\n")
            body = _answer(head.split(b" ", 2)[1].decode("ascii"), self._ready)
            closes = b"connection: close" in head.lower()
            asyncio.get_running_loop().call_later(self._thinks_s, self._send, body, closes)

    def _send(self, body: bytes, closes: bool) -> None:  # noqa: FBT001 - called back
        if self._transport is not None:
            date = datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")
            self._transport.writelines(
                (
                    b"HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\n",
                    f"Date: {date}\r\nContent-Length: {len(body)}\r\n\r\n".encode(),
                    body,
                )
            )
            if closes:
                self._transport.close()


def _answer(target: str, ready: Sequence[bytes]) -> bytes:
    query = parse_qs(urlsplit(target).query)
    begin = datetime.strptime(query["start_date"][0], _DATES).replace(tzinfo=UTC)
    page = int(query.get("page", ["1"])[0])
    if datetime.now(UTC) - begin < _ALL_SINCE or page > len(ready):
        return EMPTY_PAGE
    return ready[page - 1]


async def _serve(ready: Sequence[bytes], thinks_s: float) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answers(ready, thinks_s), "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    sys.stdout.write(f"http://{host}:{port}/feed\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    _orders, _first, _thinks_ms = (int(word) for word in [*sys.argv[1:], "0", "0"][:3])
    asyncio.run(_serve(list(pages(_orders, newest=datetime.now(UTC), first=_first)), _thinks_ms / 1000))
