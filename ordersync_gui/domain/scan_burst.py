"""Tells barcodes from typing by their pace: a scanner types a whole barcode faster than any person can."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ordersync_gui.domain.scan_settings import ScanEnd, ScanSettings

STUTTER = 4  # a scan that is certain may pause for so many gaps: PCs are busy at times
TAIL_MS = 250.0  # an Enter or Tab so soon behind a scan is the scanner's, however late it comes


class KeyKind(StrEnum):
    """What a key press is to a scan."""

    LETTER = "letter"  # a character that can be seen, or a blank
    CONTROL = "control"  # a character that can't, such as a scanner's group separator
    ENTER = "enter"
    TAB = "tab"
    OTHER = "other"  # arrows, function keys, shortcuts: never part of a scan


@dataclass(frozen=True, slots=True)
class KeyPress:
    """A key press: its text ("" for none) and when it was pressed, in milliseconds; repeated: by holding it."""

    text: str
    at: float
    kind: KeyKind = KeyKind.LETTER
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """What a key press, or a pause, tells.

    release: what was kept so far was typed by hand, and goes where it was going; it does before the new press.
    taken: the new press goes nowhere now: it is kept, or part of a scan. scan: a barcode that is complete, as it
    arrived, without its prefix and end; None for none.
    """

    release: bool = False
    taken: bool = False
    scan: str | None = None


class BurstDetector:
    """Keeps key presses until it is known whether a scanner or a person typed them; pure but for what it keeps."""

    def __init__(self, settings: ScanSettings) -> None:
        self._settings = settings
        self._kept: list[KeyPress] = []
        self._last_scan: float | None = None

    @property
    def waits_until(self) -> float | None:
        """When `pause` is to be told that no key came, in the presses' milliseconds; None when nothing is kept."""
        return self._kept[-1].at + self._patience() if self._kept else None

    @property
    def is_certain(self) -> bool:
        """Whether what is kept is the beginning of a scan, whatever follows."""
        if self._is_prefixed():
            return True
        letters = [press.text for press in self._kept if press.kind is KeyKind.LETTER]
        return len(letters) >= self._settings.least and len(set(letters)) > 1

    def press(self, press: KeyPress) -> Heard:
        """Take the next key press."""
        before = self.pause(press.at)
        if before.scan is not None:  # complete by its pause; the new press stands for itself
            after = self.press(press)
            return Heard(release=after.release, taken=after.taken, scan=before.scan)
        heard = self._take(press)
        return Heard(release=before.release or heard.release, taken=heard.taken, scan=heard.scan)

    def pause(self, now: float) -> Heard:
        """Take that no key came until now; nothing is decided while one still may."""
        until = self.waits_until
        if until is None or now <= until:
            return Heard()
        return self._complete() if self.is_certain and not self._is_lone_prefix() else self._give_back()

    def would_take_end(self, press: KeyPress) -> bool:
        """Whether this Enter or Tab would be taken; nothing is decided by asking."""
        until = self.waits_until
        if until is None:
            return self._is_tail(press)
        letters = sum(one.kind is KeyKind.LETTER for one in self._kept)
        return self.is_certain or (press.at <= until and letters >= self._settings.least)

    def give_back(self) -> bool:
        """Take what is kept for typed by hand; tells whether there was anything."""
        return self._give_back().release

    def _take(self, press: KeyPress) -> Heard:
        match press.kind:
            case KeyKind.ENTER | KeyKind.TAB:
                return self._end(press)
            case KeyKind.LETTER if self._can_join(press):
                self._kept.append(press)
                return Heard(taken=True)
            case KeyKind.CONTROL if self._kept or press.text == self._settings.prefix[:1]:
                self._kept.append(press)
                return Heard(taken=True)
        return self._give_back()

    def _can_join(self, press: KeyPress) -> bool:
        """A held key isn't a scan's, and no barcode begins with a blank: Space keeps working as a key."""
        if press.repeated:
            return self.is_certain
        return bool(self._kept) or not press.text.isspace()

    def _end(self, press: KeyPress) -> Heard:
        if not self._kept:
            tail = self._is_tail(press)
            self._last_scan = None
            return Heard(taken=tail)
        if not self._is_end(press.kind):
            if self.is_certain:  # a separator within the barcode
                self._kept.append(KeyPress(" ", press.at, KeyKind.CONTROL))
                return Heard(taken=True)
            return self._give_back()
        letters = sum(one.kind is KeyKind.LETTER for one in self._kept)
        if self.is_certain or letters >= self._settings.least:
            heard = self._complete()
            self._last_scan = None
            return Heard(taken=True, scan=heard.scan)
        return self._give_back()

    def _is_tail(self, press: KeyPress) -> bool:
        last = self._last_scan
        return last is not None and 0 <= press.at - last <= TAIL_MS and not press.repeated

    def _complete(self) -> Heard:
        text = "".join(press.text for press in self._kept)
        if self._is_prefixed():
            text = text[len(self._settings.prefix) :]
        self._last_scan = self._kept[-1].at
        self._kept.clear()
        return Heard(scan=text)

    def _give_back(self) -> Heard:
        release = bool(self._kept)
        self._kept.clear()
        return Heard(release=release)

    def _patience(self) -> float:
        return self._settings.gap_ms * (STUTTER if self.is_certain else 1)

    def _is_prefixed(self) -> bool:
        prefix = self._settings.prefix
        return bool(prefix) and "".join(press.text for press in self._kept[: len(prefix)]) == prefix

    def _is_end(self, kind: KeyKind) -> bool:
        wanted = {ScanEnd.ENTER: (KeyKind.ENTER,), ScanEnd.TAB: (KeyKind.TAB,)}
        return kind in wanted.get(self._settings.end, (KeyKind.ENTER, KeyKind.TAB))

    def _is_lone_prefix(self) -> bool:
        """Somebody typed the scanner's prefix, and nothing of a barcode came."""
        return self._is_prefixed() and len(self._kept) == len(self._settings.prefix)
