"""Labelled controls below each other, each with help and a place for an error under it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label

_FEWEST_LETTERS = 12


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One drawn field: label, what is typed into, the box that is shown or hidden, the place for its error."""

    label: QLabel
    editor: QWidget
    box: QWidget
    error: InlineMessage


class FieldRows(QWidget):
    """Rows that are found by their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FieldRow] = {}
        # A grid, since QFormLayout squeezes rows whose height depends on their width.
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)

    def add_row(self, key: str, label_text: str, editor: QWidget, *notes: str) -> FieldRow:
        """Put a labelled control under the others, with notes in small letters under it."""
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if isinstance(editor, QComboBox):
            let_shrink(editor)
        column.addWidget(editor)
        for note in notes:
            column.addWidget(small(wrapped_label(note, box)))
        error = InlineMessage(f"error_{key}", box)
        column.addWidget(error)
        label = QLabel(label_text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(editor)
        label.setMinimumHeight(editor.sizeHint().height())
        line = self._grid.rowCount()
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(box, line, 1)
        self._rows[key] = FieldRow(label, editor, box, error)
        return self._rows[key]

    def add_wide(self, widget: QWidget) -> None:
        """Put something under the rows that takes the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def show_row(self, key: str, *, visible: bool) -> None:
        """Show or hide a row; what stands in it is kept."""
        self._rows[key].label.setVisible(visible)
        self._rows[key].box.setVisible(visible)

    def show_error(self, key: str, text: str) -> bool:
        """Say under a field what is wrong with it and go there; False when there is no such field."""
        self.clear_errors()
        if key not in self._rows:
            return False
        self._rows[key].error.say(text, Tone.ERROR)
        self._rows[key].editor.setFocus()
        return True

    def clear_errors(self) -> None:
        """Take away what was said under the fields."""
        for row in self._rows.values():
            row.error.clear()

    def editor(self, key: str) -> QWidget:
        """The control of one field."""
        return self._rows[key].editor


def let_shrink(box: QComboBox) -> None:
    """Let a choice be narrower than its longest entry, so that large text doesn't push it out of the window."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_FEWEST_LETTERS)


def small(label: QLabel) -> QLabel:
    """The label in the smaller letters of a note."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    return label
