"""What a look at the server of a shared desk found out, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ordersync_gui.domain.wording import Message


class ProbeStep(StrEnum):
    """The steps of a look, in their order."""

    REACHED = "reached"
    TLS = "tls"
    SIGNED_IN = "signed_in"
    VERSION = "version"
    RIGHTS = "rights"
    SEARCH = "search"
    TABLES = "tables"


@dataclass(frozen=True, slots=True)
class Probed:
    """One step that went well, or one that a person should know of: then doubtful."""

    kind: ProbeStep
    sentence: Message
    doubtful: bool = False
