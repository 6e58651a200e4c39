"""Answers of Oxatis Web Services for tests, and a shop that gives prepared ones and keeps what it was asked."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from ordersync_gui.domain.channel import Connection

TOKEN = "t0k3n with/plus+&=%é"


@dataclass(frozen=True)
class Asked:
    """A call as it came over the wire: the path, the form's fields, and all bytes."""

    path: str
    fields: Mapping[str, str]
    request: bytes = field(repr=False)

    @property
    def method(self) -> str:
        """The OWS method."""
        return self.fields["Method"]


@dataclass
class ScriptedShop:
    """Give each call to `script`, which answers with a body or a whole HTTP answer; None drops the connection."""

    script: Callable[[Asked], str | bytes | None]
    asked: list[Asked] = field(default_factory=list)
    most_at_once: int = 0
    _now: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, connection: socket.socket, request: bytes) -> None:
        """Answer one request; one that its sender gave up isn't looked at."""
        call = asked(request)
        if call is None:
            return
        with self._lock:
            self.asked.append(call)
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
        try:
            answer = self.script(call)
            if answer is not None:
                connection.sendall(http(answer) if isinstance(answer, str) else answer)
        finally:
            with self._lock:
                self._now -= 1

    def methods(self) -> list[str]:
        """The methods in the order in which they were called."""
        return [call.method for call in self.asked]


def asked(request: bytes) -> Asked | None:
    """A whole HTTP request as a call, None for a part of one."""
    head, _, body = request.partition(b"\r\n\r\n")
    length = head.lower().partition(b"content-length:")[2].split()
    if not length or len(body) < int(length[0]):
        return None
    fields = parse_qs(body.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    return Asked(head.split()[1].decode(), {name: values[0] for name, values in fields.items()}, request)


def http(body: str | bytes, status: str = "200 OK", head: str = "") -> bytes:
    """A whole HTTP answer."""
    content = body if isinstance(body, bytes) else body.encode()
    start = (
        f"HTTP/1.1 {status}\r\nDate: Sun, 22 Nov 2026 01:10:51 GMT\r\nContent-Length: {len(content)}\r\n{head}\r\n"
    )
    return start.encode() + content


def envelope(data: str = "", *, status: int = 200, sub_code: int = 0, details: str = "") -> str:
    """An answer's body."""
    return (
        f"<DataResultService><StatusCode>{status}</StatusCode><StatusSubCode>{sub_code}</StatusSubCode>"
        f"<ErrorDetails>{details}</ErrorDetails><Data>{data}</Data></DataResultService>"
    )


def summaries(ids: Iterable[object], paging: str = "<TotalItems>1</TotalItems><TotalPages>1</TotalPages>") -> str:
    """An answer to OrderGetSummaryList."""
    entries = "".join(f"<OrderSummary><OxID>{order_id}</OxID></OrderSummary>" for order_id in ids)
    info = f"<PageInformation>{paging}</PageInformation>" if paging else ""
    return envelope(f"<OrderSummaryList>{info}<OrderSummaries>{entries}</OrderSummaries></OrderSummaryList>")


def order(
    order_id: object = 7, more: str = "", *, date: str = "2026-07-01T12:00:00", items: str | None = None
) -> str:
    """An answer to OrderGetMoreDetails with a plain order; more are further elements."""
    goods = "<Item><ItemOXID>1</ItemOXID><ItemSKU>A</ItemSKU><Quantity>1</Quantity><NetPrice>5</NetPrice></Item>"
    return envelope(
        f"<Order><OxID>{order_id}</OxID><Date>{date}</Date><CurrencyCode>EUR</CurrencyCode>"
        f"<NetAmountDue>5</NetAmountDue>{more}<OrderItems>{goods if items is None else items}</OrderItems></Order>"
    )


STATES = envelope(
    "<ProgressStateList><ProgressStateList>"
    "<ProgressState><OxID>12</OxID><Code>paid</Code><NameEN>Paid</NameEN></ProgressState>"
    "</ProgressStateList></ProgressStateList>"
)


def order_id_of(call: Asked) -> str:
    """The order that a call for details is about."""
    return call.fields["Data"].partition("<OxID>")[2].partition("</OxID>")[0]


def connection(url: str, *, zone: str = "GMT", currency: str = "EUR") -> Connection:
    """A connection to a shop at this address."""
    values = {"app_id": "app-1", "url": url, "time_zone": zone, "currency": currency}
    return Connection(values, {"token": TOKEN})
