"""What goes to a shop and what comes back, as plain values without any HTTP library in them."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ordersync_gui.domain.redaction import Redactor


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One request; URL and headers may carry a secret and therefore never show in a repr."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False, default_factory=dict)
    body: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer: header names in lower case, body decoded from its transfer form.

    requested_at is the aware UTC time just before the request was sent. redactor masks what is
    shown of the answer. asked: the address that was asked, without its query; "" where that isn't known.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    requested_at: datetime
    redactor: Redactor = field(repr=False, compare=False, default_factory=lambda: Redactor(()))
    asked: str = field(repr=False, compare=False, default="")

    def text(self, limit: int | None = None) -> str:
        """The first `limit` characters of the body, leniently decoded; for looking at, not for parsing."""
        return decoded(self.body if limit is None else self.body[: 4 * limit])[:limit]

    def excerpt(self, limit: int = 300) -> str:
        """The masked beginning of the body, blanks folded, for people who help."""
        return " ".join(self.redactor.mask(self.text(4 * limit)).split())[:limit]


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Seconds allowed for connecting, for a silence while reading, and for the whole request."""

    connect: float = 10.0
    read: float = 60.0
    whole: float = 300.0


def decoded(data: bytes) -> str:
    """Bytes as text, whatever they are: by their mark, as UTF-8, else as Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data)  # a cut character at the end is no fault
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
