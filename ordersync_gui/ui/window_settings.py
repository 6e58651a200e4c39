"""What this PC's user set for the window, in a small file of the profile: no shop, order or secret is in it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

SYSTEM = ""  # as the system has it
TEXT_PERCENT = range(80, 201)  # of the system's text
USUAL_PERCENT = 100


class Theme(StrEnum):
    """Which colours the window takes."""

    SYSTEM = SYSTEM
    LIGHT = "light"
    DARK = "dark"


class WindowSettings:
    """Language, colours, size of text, and how windows lay when they were closed.

    What can't be read counts as not set, and a folder that can't be written to keeps nothing: a window that looks
    as it did on its first day is no reason to stop anybody's work.
    """

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)
        self._kept.setAtomicSyncRequired(True)

    @property
    def language(self) -> str:
        """A code of `languages.LANGUAGES`, or SYSTEM."""
        return self.text("language")

    @language.setter
    def language(self, code: str) -> None:
        self.keep_text("language", code)

    @property
    def theme(self) -> Theme:
        """The colours that are wished for."""
        wished = self.text("theme")
        return Theme(wished) if wished in set(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self.keep_text("theme", theme.value)

    @property
    def text_percent(self) -> int:
        """Size of text in percent of the system's, 100 where nothing usable was set."""
        wished = self.text("text_percent")
        usable = wished.isdecimal() and len(wished) <= len("200") and int(wished) in TEXT_PERCENT
        return int(wished) if usable else USUAL_PERCENT

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self.keep_text("text_percent", str(percent))

    def text(self, key: str) -> str:
        """What is kept under the key; "" for nothing."""
        value = self._kept.value(key, "")
        return value if isinstance(value, str) else ""

    def keep_text(self, key: str, value: str) -> None:
        """Keep this, also across a crash that follows."""
        if value != self.text(key):
            self._kept.setValue(key, value)
            self._kept.sync()

    def forget(self, beginning: str) -> None:
        """Keep nothing any more under the keys that begin so."""
        for key in self._kept.allKeys():
            if key.startswith(beginning):
                self._kept.remove(key)
        self._kept.sync()

    def state(self, window: str) -> QByteArray:
        """How this window lay when it was closed; empty where that isn't known."""
        value = self._kept.value(f"windows/{window}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, window: str, state: QByteArray) -> None:
        """Keep how this window lies."""
        self._kept.setValue(f"windows/{window}", state)
        self._kept.sync()
