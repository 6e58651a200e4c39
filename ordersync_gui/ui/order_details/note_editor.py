"""The desk's note, written in place; what is typed is kept whatever happens to the order meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ordersync_gui.ui.named import named

_LEAST_LINES, _MOST_LINES = 2, 8
_ROUNDING = 4  # pixels; without them a scroll bar appears beside text that fits


@dataclass(frozen=True, slots=True)
class Draft:
    """A typed note that isn't stored yet, the stored one when typing began, and where the cursor stood."""

    text: str
    base: str
    anchor: int
    position: int
    focused: bool


class NoteDrafts:
    """The notes that are typed and not stored, by order."""

    def __init__(self) -> None:
        self._drafts: dict[int, Draft] = {}
        self._handed: dict[int, str] = {}  # what is being stored

    def of(self, order_id: int, note: str) -> Draft | None:
        """The order's draft, unless it says the same as the stored note."""
        found = self._drafts.get(order_id)
        if found is not None and self._handed.get(order_id) == note:
            found = replace(found, base=note)  # stored, and nobody else's change
        if found is not None and plain(found.text) == note and not found.focused:
            found = None
        if found is None:
            self._drafts.pop(order_id, None)
        else:
            self._drafts[order_id] = found
        return found

    def keep(self, order_id: int, draft: Draft) -> None:
        """Remember what is typed; what is stored already and not being worked on is forgotten."""
        if plain(draft.text) == draft.base and not draft.focused:
            self._drafts.pop(order_id, None)
        else:
            self._drafts[order_id] = draft

    def hand_over(self, order_id: int) -> str | None:
        """What is to be stored of the order's draft, once; None when there is nothing to store."""
        found = self._drafts.get(order_id)
        if found is None or plain(found.text) in {found.base, self._handed.get(order_id)}:
            return None
        self._handed[order_id] = plain(found.text)
        return found.text

    def stored(self, order_id: int) -> None:
        """What was handed over of this order is stored; what was typed since is not."""
        text, found = self._handed.pop(order_id, None), self._drafts.get(order_id)
        if found is not None and text is not None:
            self.keep(order_id, replace(found, base=text))

    def take_back(self) -> None:
        """What was handed over last may not have been stored: it is to be tried again."""
        self._handed.clear()


def plain(text: str) -> str:
    """The text as it is stored."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


class NoteEditor(QPlainTextEdit):
    """Saves when the keyboard leaves it and on Ctrl+Enter; as high as its text. Signal: typed()."""

    typed = Signal()
    left = Signal()

    def __init__(self, order_id: int, note: str, drafts: NoteDrafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "deskNote", self.tr("Desk note"))
        self._order_id, self._note, self._drafts = order_id, note, drafts
        self._going = False
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("A note for this desk; the shop doesn't see it"))
        draft = drafts.of(order_id, note)
        self._base = note if draft is None else draft.base
        self.setPlainText(note if draft is None else draft.text)
        if draft is not None:
            self._put_cursor(draft)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    @property
    def elsewhere(self) -> bool:
        """Whether the stored note was changed by somebody else while this one was typed."""
        return self._base != self._note and plain(self.toPlainText()) != self._note

    def take_leave(self, *, staying: bool) -> bool:
        """It is about to be replaced: what is typed is kept, not saved; tells whether typing goes on.

        staying: by another editor of the same order.
        """
        self._going = True
        focused = self.hasFocus() and staying
        self._keep(focused=focused)
        return focused

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few lines."""
        lines = min(max(self.document().size().height(), _LEAST_LINES), _MOST_LINES)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + _ROUNDING
        return QSize(super().sizeHint().width(), round(lines * self.fontMetrics().lineSpacing()) + frame)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as it wants to be."""
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the note while it is written, not to the window's shipping."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Enter saves."""
        if _saves(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever goes elsewhere is done with it; a menu or another window in front is no going."""
        super().focusOutEvent(event)
        staying = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not self._going and event.reason() not in staying:
            self._keep(focused=False)
            self.left.emit()

    def _changed(self) -> None:
        self._keep(focused=self.hasFocus())
        self.typed.emit()

    def _keep(self, *, focused: bool) -> None:
        cursor = self.textCursor()
        draft = Draft(self.toPlainText(), self._base, cursor.anchor(), cursor.position(), focused)
        self._drafts.keep(self._order_id, draft)

    def _put_cursor(self, draft: Draft) -> None:
        cursor = self.textCursor()
        cursor.setPosition(draft.anchor)
        cursor.setPosition(draft.position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _saves(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
