"""The faults that telling a shop must survive, as data: each is a row of docs/reliability.md and a test."""

from __future__ import annotations

from dataclasses import dataclass

from faulty_line import Break

from ordersync_gui.practice.flakiness import FlakyWay


@dataclass(frozen=True, slots=True)
class FaultRow:
    """One fault: fault names it in the document.

    ways: how the shop itself fails; line: how the way to it does; neither: it happens on this PC.
    lies: the shop says yes to what it doesn't do.
    """

    key: str
    fault: str
    ways: tuple[FlakyWay, ...] = ()
    line: Break | None = None
    lies: bool = False


ROWS = (
    FaultRow("connection_refused", "Connection refused", line=Break.REFUSED),
    FaultRow("dns", "DNS failure"),
    FaultRow("tls", "TLS failure", line=Break.STRANGER),
    FaultRow("time_out_before", "Time-out before the request was taken", line=Break.NOT_TAKEN),
    FaultRow("time_out_after", "Time-out after the request was taken", line=Break.NOT_ANSWERED),
    FaultRow("reset", "Reset in the middle of the answer", line=Break.RESET),
    FaultRow("401", "401 Unauthorized", (FlakyWay("401", done=False),)),
    FaultRow("403", "403 Forbidden", (FlakyWay("403", done=False),)),
    FaultRow("404", "404 Not Found", (FlakyWay("404", done=False),)),
    FaultRow("409", "409 Conflict", (FlakyWay("409", done=False),)),
    FaultRow("429", "429 Too Many Requests", (FlakyWay("429", done=False),)),
    FaultRow("500", "500 Internal Server Error", (FlakyWay("500", done=False), FlakyWay("500", done=True))),
    FaultRow("503", "503 Service Unavailable", (FlakyWay("503", done=False),)),
    FaultRow(
        "fault_in_200", "A fault in a 200", (FlakyWay("fault-200", done=False), FlakyWay("html", done=False))
    ),
    FaultRow(
        "empty_200", "An empty 200", (FlakyWay("empty", done=False), FlakyWay("empty", done=True)), lies=True
    ),
    FaultRow("killed", "The program is killed"),
    FaultRow("disk_full", "The disk is full"),
    FaultRow("clock_back", "The clock is set back"),
    FaultRow("locked", "Another process locks the database"),
)
BY_KEY = {row.key: row for row in ROWS}
BY_SHOP = tuple(row for row in ROWS if row.ways)
ON_THE_LINE = tuple(row for row in ROWS if row.line is not None)
