"""Until when orders are kept from being shipped, and why."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDateTimeEdit, QFormLayout, QHBoxLayout, QPushButton, QWidget

from ordersync_gui.domain.desk_act import DeskAct
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import hold_act
from ordersync_gui.ui.desk_acts.act_dialog import ActDialog
from ordersync_gui.ui.desk_acts.times import in_hours, next_monday, tomorrow
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import when


class HoldDialog(ActDialog):
    """Tomorrow at eight stands there to begin with."""

    def __init__(self, desk: Desk, about: str, parent: QWidget | None = None) -> None:
        super().__init__("hold", about=about, parent=parent)
        self.say(self.tr("Hold until"), self.tr("&Hold"))
        self._desk = desk
        self._until = named(QDateTimeEdit(self), "hold_until", self.tr("Hold until"))
        self._until.setCalendarPopup(True)
        if QLocale().language() is QLocale.Language.C:
            self._until.setDisplayFormat("yyyy-MM-dd HH:mm")
        self._reason = named(TrimmedLineEdit(self), "hold_reason", self.tr("Reason"))
        self._reason.setPlaceholderText(self.tr("may stay empty"))
        form = QFormLayout()
        form.addRow(self.tr("&Until"), self._until)
        form.addRow(self.tr("&Reason"), self._reason)
        self.body.addLayout(self._offers())
        self.body.addLayout(form)
        self.choose(tomorrow(desk.clock()))

    def choose(self, until: datetime) -> None:
        """Fill the time in; until is aware."""
        self._until.setDateTime(QDateTime.fromSecsSinceEpoch(int(until.timestamp())))

    def until(self) -> datetime:
        """The time that is filled in, aware."""
        return datetime.fromtimestamp(self._until.dateTime().toSecsSinceEpoch(), UTC)

    def act(self) -> DeskAct:
        """Hold until then."""
        return hold_act(self._desk, until=self.until(), reason=self._reason.text())

    def changed(self) -> bool:
        """A typed reason."""
        return bool(self._reason.text().strip())

    def _offers(self) -> QHBoxLayout:
        now = self._desk.clock()
        offers = (
            ("hold_in_2_hours", self.tr("In &2 hours"), in_hours(now, 2)),
            ("hold_tomorrow", self.tr("&Tomorrow 8:00"), tomorrow(now)),
            ("hold_monday", self.tr("Next &Monday 8:00"), next_monday(now)),
        )
        row = QHBoxLayout()
        for name, label, until in offers:
            button = named(QPushButton(label, self), name, f"{label.replace('&', '')}: {when(until)}")
            button.setToolTip(when(until))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, until=until: self.choose(until))
            row.addWidget(button)
        return row
