"""Shows what was sent and answered as text, of long ones a part at a time, and finds words in it."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ordersync_gui.ui.fixed_font import fixed_font
from ordersync_gui.ui.named import named

SHOWN_LIMIT = 100_000  # letters; Qt takes seconds to lay out a line of a million
_LEAD = 2_000  # letters that are shown before what was found beyond the part that was shown


class ExchangeView(QPlainTextEdit):
    """Read only, lines broken anywhere on screen; `whole` is all of the text, as it is copied and saved."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, self.tr("Request and answer"))
        self.whole = ""
        self._start = 0
        self._found = -1
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setFont(fixed_font(self))
        self.setMinimumHeight(3 * self.fontMetrics().height())

    def show_text(self, text: str) -> None:
        """Show this from its beginning."""
        self.whole, self._found = text, -1
        self._show_from(0)

    def find_next(self, words: str) -> bool:
        """Mark the next place in which the words stand, in whatever letters; False when there is none behind."""
        found = re.compile(re.escape(words), re.IGNORECASE).search(self.whole, self._found + 1) if words else None
        if found is None:
            self._found = -1
            return False
        self._found = place = found.start()
        if not self._start <= place < self._start + SHOWN_LIMIT - len(words):
            self._show_from(max(0, place - _LEAD))
        self._mark(found.group())
        return True

    def _mark(self, words: str) -> None:
        """Counting from the document's beginning would be wrong behind letters that Qt counts as two."""
        head = self.whole[self._start : self._found]
        at = len(self._note_before()) + len(head.encode("utf-16-le")) // 2
        cursor = self.textCursor()
        cursor.setPosition(at)
        length = len(words.encode("utf-16-le")) // 2
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _show_from(self, start: int) -> None:
        self._start = start
        shown = self.whole[start : start + SHOWN_LIMIT]
        left = len(self.whole) - start - len(shown)
        after = self.tr("... and {n} more letters; they are copied, too", "", left).format(n=left)
        self.setPlainText(self._note_before() + shown + (f"\n{after}" if left else ""))

    def _note_before(self) -> str:
        if not self._start:
            return ""
        return self.tr("{n} letters stand before this ...", "", self._start).format(n=self._start) + "\n"
