"""Evidence of one exchange on the wire, with every secret masked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and what came back, masked when it is made; times are aware UTC.

    status is None when no answer came. left_machine tells whether any byte of the request
    may have reached the other side: False proves that nothing was sent. app_version: of the program that
    made the request.
    """

    method: str
    url: str
    request_headers: Mapping[str, str]
    request_body: str
    started_at: datetime
    ended_at: datetime
    left_machine: bool
    status: int | None = None
    response_headers: Mapping[str, str] = field(default_factory=dict)
    response_body: str = ""
    failure: str = ""
    app_version: str = ""


class Purpose(StrEnum):
    """Why a kept exchange took place: to tell the shop something, or to look at an order there."""

    NOTICE = "notice"
    LOOK = "look"
