"""A request to a practice shop and the shop's answer, apart from any socket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Request:
    """What came in; header names are in lower case, query holds the first value of each parameter."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = b""
    all_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)


class Delivery(Enum):
    """How much of an answer gets on the wire."""

    WHOLE = auto()
    CUT_OFF = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out; delivery other than WHOLE closes the connection afterwards."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    delivery: Delivery = Delivery.WHOLE


def text(status: int, sentence: str, **headers: str) -> Answer:
    """An answer of plain text; header names are given with `_` for `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, f"{sentence}\n".encode(), headers=named)


CLOSED = Answer(0, delivery=Delivery.NOTHING)
