"""Whether a text fits its cell, mostly without laying it out: Qt takes ten times as long to tell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_SIMPLE_SCRIPTS = "\u0250"  # below it, letters stand side by side, one shape each
_KERNING = 2  # pixels to spare: letters may move apart a little


class TextWidths:
    """Knows how wide the letters of one font are."""

    def __init__(self, metrics: QFontMetrics) -> None:
        self._metrics = metrics
        self._letters = _Letters(metrics)

    def elided(self, text: str, room: int) -> str:
        """The text, cut off with an ellipsis where it is wider than the room, in pixels."""
        if max(text) < _SIMPLE_SCRIPTS and sum(map(self._letters.__getitem__, text)) + _KERNING <= room:
            return text
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


class _Letters(dict[str, int]):
    """Letters' widths in pixels, measured when they are first met."""

    def __init__(self, metrics: QFontMetrics) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> int:
        width = self[letter] = self._metrics.horizontalAdvance(letter)
        return width
