"""One finding about an order number: its store, what is known, what to do, and a button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.explanation import Finding, Fix
from ordersync_gui.ui.fixed_font import fixed_font
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.marked_frame import MarkedFrame
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown, when

_RAW_LIMIT = 100_000  # letters; Qt takes seconds to lay out a line of a million
_RAW_LINES = 8


class FindingCard(MarkedFrame):
    """`fix_wanted` carries the finding when its button is pressed."""

    fix_wanted = Signal(object)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        named(self, f"finding_{finding.cause}_{finding.store_id}", finding.store)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 10, 8)
        heading = QLabel(finding.store, self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._column.addWidget(heading)
        self._column.addWidget(wrapped_label(shown(finding.what), self))
        self._column.addWidget(wrapped_label(shown(finding.to_do), self))
        self._buttons = QHBoxLayout()
        self._column.addLayout(self._buttons)
        self._add_fix()
        if finding.raw:
            self._add_raw()
        self._buttons.addStretch(1)

    @property
    def button(self) -> QPushButton | None:
        """The button that does something about it."""
        return self.findChild(QPushButton, f"fix_{self.finding.cause}_{self.finding.store_id}")

    def _add_fix(self) -> None:
        text = self._fix_text()
        if not text:
            return
        name = f"fix_{self.finding.cause}_{self.finding.store_id}"
        button = named(QPushButton(text, self), name, f"{text.rstrip('.')}: {self.finding.store}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.fix_wanted.emit(self.finding))
        self._buttons.addWidget(button)

    def _fix_text(self) -> str:
        since = self.finding.since
        words = {
            Fix.OPEN: self.tr("Open the order"),
            Fix.MAP: self.tr("Map the word..."),
            Fix.SETTINGS: self.tr("Store settings..."),
            Fix.SHOW_REJECTED: self.tr("Orders that couldn't be read..."),
            Fix.CONNECT_AGAIN: self.tr("Connect again..."),
            Fix.IMPORT: self.tr("Import now"),
            Fix.IMPORT_ONE: self.tr("Ask the shop for this order now"),
        }
        if self.finding.fix is Fix.IMPORT_SINCE and since is not None:
            return self.tr("Import again from {when}").format(when=when(since))
        return words.get(self.finding.fix, "") if self.finding.fix is not None else ""

    def _add_raw(self) -> None:
        raw = named(
            QPlainTextEdit(self.finding.raw[:_RAW_LIMIT], self),
            f"raw_{self.finding.store_id}",
            self.tr("What the shop sent"),
        )
        raw.setReadOnly(True)
        raw.setFont(fixed_font(self))
        raw.setFixedHeight(raw.fontMetrics().lineSpacing() * _RAW_LINES)
        raw.setTabChangesFocus(True)
        self._column.addWidget(raw)
