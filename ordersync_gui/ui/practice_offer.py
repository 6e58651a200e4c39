"""A practice shop that the window can offer for connecting: where it is and how to sign in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PracticeOffer:
    """Form values and secrets of a practice shop that runs beside this window, and its channel's key.

    mail_port: where a practice mail server listens on 127.0.0.1 (unencrypted, no sign-in), 0 where there is none.
    """

    values: Mapping[str, str]
    secrets: Mapping[str, str] = field(repr=False)
    channel: str
    mail_port: int = 0
