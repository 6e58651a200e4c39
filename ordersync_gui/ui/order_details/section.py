"""The frame of a section: a title and what stands under it, all of it selectable plain text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.text import tooltip
from ordersync_gui.ui.wrapped_text import LEFT, WrappedText

_LONGEST_NAME = 22  # letters in a line
_NAME_LINES = 4
_SHORT_WORD = 10  # letters that even half of the narrowest pane has room for


class Section(QWidget):
    """A titled block of the details pane."""

    def __init__(self, title: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 4, 0, 4)
        self.body.setSpacing(3)
        if title:
            self.body.addWidget(heading(title))


def heading(text: str, *, scale: float = 1.0) -> QLabel:
    """A bold line, elided where it doesn't fit."""
    label = ElidedLabel(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label


def value(text: str, *, name: str = "") -> QLabel | WrappedText:
    """A value to select and copy that wraps and is never rendered as HTML; name is for screen readers.

    A label where all words are short, since it costs a third, else what can break words.
    """
    if any(len(word) > _SHORT_WORD for word in text.split()):
        shown = WrappedText(text)
        shown.setAccessibleName(name)
        return shown
    return _wrapped_label(text)


def _wrapped_label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setAlignment(LEFT | Qt.AlignmentFlag.AlignTop)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setMinimumWidth(40)
    label.setWordWrap(True)  # after the policy, since it makes the height depend on the width
    return label


def pairs(rows: Sequence[tuple[str, str | QWidget]]) -> QFormLayout:
    """Names and values beside each other; empty texts are left out."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(2)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    for name, shown in rows:
        if isinstance(shown, QWidget):
            form.addRow(_name(name), shown)
        elif shown:
            form.addRow(_name(name), value(shown, name=name))
    return form


def _name(text: str) -> QLabel | WrappedText:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    width = label.fontMetrics().averageCharWidth() * _LONGEST_NAME
    if label.sizeHint().width() <= width:
        return label
    return _long_name(text, width)


def _long_name(text: str, width: int) -> WrappedText:
    """A shop's own field name may be of any length: it gets a few lines, and a tooltip where they don't do."""
    most = (_NAME_LINES - 1) * width  # words don't fill the lines up
    name = WrappedText(text)
    fitting = name.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, most)
    if fitting != text:
        name = WrappedText(fitting)
        name.setToolTip(tooltip(text))
    name.setFixedSize(width, name.heightForWidth(width))
    return name
