"""How the desk's scanner types, and whether items are checked by scanning before an order is shipped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

GAP_MS = range(5, 201)
LEAST = range(2, 41)
LONGEST_PREFIX = 4


class ScanEnd(StrEnum):
    """What the scanner sends behind a barcode."""

    ANY = "any"
    ENTER = "enter"
    TAB = "tab"
    PAUSE = "pause"


class ScanVerify(StrEnum):
    """Whether the items of an order are scanned before it is shipped."""

    OFF = "off"
    ASK = "ask"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """gap_ms: the longest pause between two keys of a scan. least: the fewest characters of a scan.

    prefix: what the scanner sends before every barcode, "" for nothing; with it a scan is certain at its first
    key. sound: scans are heard. layout: what the scanner's keys arrive as on this PC, pairs of letters
    (what arrives, what is meant), "" where they arrive as they are.
    """

    gap_ms: int = 30
    least: int = 4
    prefix: str = ""
    end: ScanEnd = ScanEnd.ANY
    sound: bool = True
    verify: ScanVerify = ScanVerify.OFF
    layout: str = ""


def checked_scan_settings(settings: ScanSettings) -> ScanSettings:
    """The same; raises UsageError naming the field at fault."""
    if settings.gap_ms not in GAP_MS:
        raise UsageError(say("The pause between two keys can be 5 to 200 milliseconds."), field="gap_ms")
    if settings.least not in LEAST:
        raise UsageError(say("The fewest characters of a scan can be 2 to 40."), field="least")
    if len(settings.prefix) > LONGEST_PREFIX or any(letter.isspace() for letter in settings.prefix):
        raise UsageError(say("The prefix can have up to 4 characters and no blank."), field="prefix")
    arrives, meant = settings.layout[::2], settings.layout[1::2]
    if len(arrives) != len(meant) or len(set(arrives)) != len(arrives) or len(set(meant)) != len(meant):
        raise UsageError(say("The keyboard layout can't be used: calibrate the scanner again."), field="layout")
    return settings
