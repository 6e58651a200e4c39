"""A language that nobody speaks: every text marked and longer, so that missing translations and room show."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTranslator

OPEN, CLOSE = "⟦", "⟧"
_LONGER = 0.4  # of its letters, which is what German and French need at most for texts of any length
_FILLING = "~"
_WORD = 6  # letters of filling, then it may wrap
_ACCENTED = str.maketrans("AEIOUaeioucnsyz", "ÀÉÎÕÜàéîõüçñšýž")
# Gaps, Qt's own numbered ones, tags and entities of HTML stay as they are.
_KEPT = re.compile(r"(\{\{|\}\}|\{[^{}]*\}|%[Ln]?\d*|</?[a-z][^>]*>|&[a-z]+;)")
_MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


class PseudoLocale(QTranslator):
    """Translates whatever it is asked for, Qt's own texts too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt asks nothing of an empty one."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str:
        """The text, marked; "" has none."""
        self.asked.add((context, sourceText))
        return pseudo(sourceText)


def pseudo(text: str) -> str:
    """The text with accents, with filling behind it, and between marks; a sentence keeps its line breaks."""
    if not any(letter.isalpha() for letter in text):
        return text
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)]
    more = max(1, round(len(text) * _LONGER) - len(f"{OPEN} {CLOSE}"))
    filling = " ".join(_FILLING * min(_WORD, more - start) for start in range(0, more, _WORD))
    return f"{OPEN}{''.join(parts)} {filling}{CLOSE}"


def unmarked(text: str) -> str:
    """What stands in a shown text outside of all marks; marks within marks count once."""
    before = None
    while before != text:
        before, text = text, _MARKED.sub(" ", text)
    return text
