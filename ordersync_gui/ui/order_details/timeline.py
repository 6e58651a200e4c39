"""What happened to the order, newest first, with a way to the message that was sent where one was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import OrderDetails, TimelineEntry
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.section import Section, pairs, value
from ordersync_gui.ui.text import shown, when


class TimelineSection(Section):
    """Time and sentence beside each other. Signal: evidence_wanted(id of a kept exchange)."""

    evidence_wanted = Signal(int)

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("What happened"), "detailsTimeline")
        oldest_first = sorted(details.timeline, key=lambda entry: entry.at)
        newest_first = oldest_first[::-1]  # also among entries of one moment, which sorting downwards would leave
        self.body.addLayout(pairs([(when(entry.at), self._entry(entry)) for entry in newest_first]))

    def _entry(self, entry: TimelineEntry) -> QWidget:
        sentence = value(self._sentence(entry), name=when(entry.at))
        if entry.evidence is None:
            return sentence
        number = entry.evidence
        label = self.tr("Show the message of {moment}").format(moment=when(entry.at))
        button = named(QToolButton(), f"evidence_{number}", label)
        button.setText("✉")
        button.setToolTip(label)
        button.clicked.connect(lambda: self.evidence_wanted.emit(number))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sentence, 1)
        side = QVBoxLayout()
        side.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        side.addStretch(1)
        row.addLayout(side)
        return box

    def _sentence(self, entry: TimelineEntry) -> str:
        who = f" ({entry.who})" if entry.who else ""
        return f"{shown(entry.message)}{who}"
