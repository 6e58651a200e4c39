"""Asks from which day on a store's orders are imported once more."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named

_WIDTH = 460
_FURTHEST = QDate(2000, 1, 1)


class ImportAgainDialog(QDialog):
    """`import_wanted` carries the store and the beginning of the day (aware) when a person wants it.

    The store's first range stands there to begin with; of one that is being read in slices, its beginning, with
    which it goes on.
    """

    import_wanted = Signal(object, object)

    def __init__(self, store: Store, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("import_again")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {store} again").format(store=store.name))
        self._day = named(QDateEdit(self), "import_again_day", self.tr("Orders that changed since"))
        text = self.tr("&Import")
        self._import = named(QPushButton(text, self), "import_again_import", text.replace("&", ""))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "import_again_cancel", self.tr("Cancel"))
        self._dress(now)
        self._lay_out()
        self._import.clicked.connect(self._start)
        self._cancel.clicked.connect(self.reject)

    def since(self) -> datetime:
        """The beginning of the day that is filled in; of a range that isn't read as a whole, its very moment."""
        owed, day = self._store.backfill, self._day.date()
        if owed is not None and _day_of(owed.start) == day:
            return owed.start
        return datetime(day.year(), day.month(), day.day()).astimezone()

    def _start(self) -> None:
        self.accept()
        self.import_wanted.emit(self._store, self.since())

    def _dress(self, now: datetime) -> None:
        owed = self._store.backfill
        first = now - timedelta(days=self._store.preferences.import_days) if owed is None else owed.start
        self._day.setCalendarPopup(True)
        if QLocale().language() is QLocale.Language.C:
            self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setDateRange(_FURTHEST, _day_of(now))
        self._day.setDate(_day_of(first))
        self._import.setDefault(True)
        self._cancel.setAutoDefault(False)
        self.setMinimumWidth(_WIDTH)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Orders that changed &since"), self._day)
        meaning = self.tr(
            "The shop is asked for all of them. What is here already changes only where the shop says something "
            "else. A long range is read in slices, the newest first; when it is stopped, it goes on from there."
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._import)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(wrapped_label(meaning, self))
        column.addLayout(buttons)


def _day_of(moment: datetime) -> QDate:
    local = moment.astimezone()
    return QDate(local.year, local.month, local.day)
