"""The line of the find box: proposes as one types, by keyboard, and never takes a proposal unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from ordersync_gui.ui.find.places import characters, units
from ordersync_gui.ui.find.proposals import Proposals
from ordersync_gui.ui.text import shown

if TYPE_CHECKING:
    from ordersync_gui.domain.order_query_completion import Completion, KnownValues

_UNFINISHED = (":", "<", ">")  # what a value has to follow at once


class FindLine(QLineEdit):
    """Down and Up choose a proposal, Enter takes the chosen one, Tab the first or the chosen one.

    Esc puts the proposals away, at the next time it leaves the line; the text stays in either case.
    Signals: left(), focused().
    """

    left = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextMargins(2, 2, 2, 2)
        self.known: KnownValues | None = None
        self.proposals = Proposals(self)
        self.proposals.taken.connect(self.take)
        self.textEdited.connect(lambda _: self._propose(unasked=True))

    @property
    def place(self) -> int:
        """Where the cursor stands, in characters."""
        return characters(self.text(), self.cursorPosition())

    def setText(self, text: str | None) -> None:  # noqa: N802 - Qt's name
        """Another text, for which the shown proposals weren't meant."""
        self.proposals.hide()
        super().setText(text or "")

    def take(self, completion: Completion) -> None:
        """Put the proposal in the place of what it completes, and go on with what can follow."""
        text = self.text()
        start, end = units(text[: completion.start]), units(text[: completion.end])
        finished = not completion.text.endswith(_UNFINISHED)
        blank = " " if finished and not text[completion.end : completion.end + 1].isspace() else ""
        self.setSelection(start, end - start)
        self.insert(completion.text + blank)
        if finished:
            self.proposals.hide()
        else:
            self._propose(unasked=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys of the proposals, else those of a line."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if (chosen := self.proposals.current) is not None:
                self.take(chosen)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.proposals.hide()
                super().keyPressEvent(event)
                return
            case Qt.Key.Key_Escape:
                self._escape()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab takes a proposal where some are shown."""
        chosen = self.proposals.current or self.proposals.first
        if forwards and chosen is not None:
            self.take(chosen)
            return True
        return super().focusNextPrevChild(forwards)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the line as long as proposals are shown, whatever it is a shortcut for."""
        if isinstance(event, QKeyEvent) and self._is_escape_of_proposals(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the names may be wanted soon."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the proposals away."""
        super().focusOutEvent(event)
        self.proposals.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the proposals under the line."""
        super().resizeEvent(event)
        self._follow()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the proposals under the line."""
        super().moveEvent(event)
        self._follow()

    def _is_escape_of_proposals(self, event: QKeyEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride
        return overriding and event.key() == Qt.Key.Key_Escape and self.proposals.isVisible()

    def _follow(self) -> None:
        if self.proposals.isVisible():
            self.proposals.place(self)

    def _propose(self, *, unasked: bool) -> None:
        from ordersync_gui.domain.order_query_completion import (  # noqa: PLC0415 - not needed for the first paint
            KnownValues,
            complete,
        )

        found = complete(self.text(), self.place, self.known or KnownValues())
        between_blanks = bool(found) and found[0].start == found[0].end and found[0].text.endswith(":")
        self.proposals.offer(() if unasked and between_blanks else found, self)

    def _step(self, by: int) -> None:
        if self.proposals.isVisible():
            self.proposals.step(by)
            self._announce()
        elif by > 0:
            self._propose(unasked=False)

    def _announce(self) -> None:
        """Tell a screen reader which proposal is chosen: the keyboard stays in the line."""
        chosen = self.proposals.current
        if chosen is not None:
            told = f"{chosen.text} {shown(chosen.label)}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _escape(self) -> None:
        if self.proposals.isVisible():
            self.proposals.hide()
        else:
            self.left.emit()
