"""What is shown in place of the desk when its database is damaged: a backup, or what can be read of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.backup import Backup, Restored
from ordersync_gui.domain.errors import Cancelled, NotFound, OrderSyncError
from ordersync_gui.domain.salvage import Salvaged
from ordersync_gui.storage.backups import newest
from ordersync_gui.sync.backups import restore_unopened
from ordersync_gui.sync.salvage import save_what_can_be_read
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import fault
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import grown
from ordersync_gui.ui.text import error_text, number, when

_WIDTH = 620


def offer_rescue(database: Path, problem: str) -> bool:
    """Show the window until it is closed; whether the desk can be opened (again) now."""
    window = RescueWindow(database, problem)
    loop = QEventLoop()
    window.left.connect(loop.quit)
    window.show()
    loop.exec()
    window.wait()
    window.deleteLater()
    return window.go_on


class RescueWindow(QWidget):
    """Explains, offers, works on a thread, and shows how it ended. Signal: left() when it was closed."""

    left = Signal()
    _ended = Signal(object)
    _progressed = Signal(str)

    def __init__(self, database: Path, problem: str) -> None:
        super().__init__()
        self.setObjectName("rescue")
        self.setWindowTitle("ordersync")
        self.go_on = False
        self._database, self._problem = database, problem
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._backup = _newest(database)
        self._text = wrapped_label("", self)
        self._text.setObjectName("rescueText")
        self._details = named(QPlainTextEdit(self), "rescueDetails", _tr("Details"))
        self._details.setReadOnly(True)
        self._bar = named(QProgressBar(self), "rescueBar", _tr("Working"))
        self._state = QLabel(self)
        self._restore = self._button("rescueRestore", _tr("&Restore the latest backup"), self.restore)
        self._save = self._button("rescueSave", _tr("&Save what can be read"), self.save)
        self._open = self._button("rescueOpen", _tr("&Open ordersync"), self._leave_and_open)
        self._quit = self._button("rescueQuit", _tr("&Quit"), self.close)
        self._lay_out()
        self._ended.connect(self._show_end, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._state.setText, Qt.ConnectionType.QueuedConnection)
        self._explain()
        width = min(grown(_WIDTH, self.fontMetrics()), self.screen().availableSize().width())
        layout = self.layout()
        self.resize(width, self.height() if layout is None else layout.totalHeightForWidth(width))

    def restore(self) -> None:
        """Set the damaged file aside and put the latest backup in its place."""
        backup = self._backup
        if backup is not None:
            self._work(
                lambda: restore_unopened(
                    self._database, backup=backup.path, now=datetime.now(UTC), progress=self._tell_pages
                )
            )

    def save(self) -> None:
        """Put what can be read into a fresh database and set the damaged file aside."""
        self._work(
            lambda: save_what_can_be_read(
                self._database, now=datetime.now(UTC), tell=self._tell_rows, stop=self._stop.is_set
            )
        )

    def wait(self) -> None:
        """Wait for the end of what was asked to stop."""
        if self._thread is not None:
            self._thread.join()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what runs; nothing is changed by half."""
        self._stop.set()
        event.accept()
        self.left.emit()

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        for part in (self._text, self._details, self._state, self._bar):
            column.addWidget(part)
        buttons.addStretch(1)
        for button in (self._restore, self._save, self._open, self._quit):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._bar.setRange(0, 0)
        self._bar.hide()

    def _explain(self) -> None:
        lines = [
            _tr("The database with your orders is damaged, for instance by a power cut or a failing disk:"),
            str(self._database),
            "",
            _tr(
                "Save what can be read: orders and parcels that are still there are put into a fresh database. "
                "Orders that are lost come again with the next import."
            ),
            self._backup_text(),
            _tr("The damaged file is kept in either case. Notices that may have been sent aren't sent again."),
        ]
        self._text.setText("\n".join(lines))
        self.setAccessibleName(lines[0])
        self._details.setPlainText(self._problem)
        self._restore.setEnabled(self._backup is not None)
        self._open.hide()

    def _backup_text(self) -> str:
        held = None if self._backup is None else self._backup.contents
        if self._backup is None or held is None:
            return _tr("There is no backup that could be restored.")
        text = _tr(
            "Restore the latest backup: {when}, {orders} orders, {parcels} parcels. What came since is lost."
        )
        return text.format(when=when(self._backup.at), orders=number(held.orders), parcels=number(held.shipments))

    def _work(self, work: Callable[[], Restored | Salvaged]) -> None:
        def run() -> None:
            try:
                self._ended.emit(work())
            except OrderSyncError as error:
                self._ended.emit(error)
            except Exception as error:  # noqa: BLE001 - whatever it is, the person must hear of it
                self._ended.emit(fault(error))

        self._stop.clear()
        for button in (self._restore, self._save):
            button.setEnabled(False)
        self._bar.show()
        self._thread = threading.Thread(target=run, name="rescue")
        self._thread.start()

    def _show_end(self, outcome: Restored | Salvaged | OrderSyncError) -> None:
        self._bar.hide()
        self._state.clear()
        if isinstance(outcome, OrderSyncError):
            self._details.setPlainText(error_text(outcome))
            self._save.setEnabled(True)
            self._restore.setEnabled(self._backup is not None)
            return
        self._text.setText(_done_text(outcome))
        self._details.setPlainText(_counts(outcome) if isinstance(outcome, Salvaged) else "")
        for button in (self._restore, self._save):
            button.hide()
        self._open.show()
        self._open.setFocus()

    def _leave_and_open(self) -> None:
        self.go_on = True
        self.close()

    def _tell_pages(self, done: int, of: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._progressed.emit(_tr("{done} of {of} pages").format(done=number(done), of=number(of)))

    def _tell_rows(self, table: str, rows: int) -> None:
        self._progressed.emit(_tr("{table}: {n} rows saved", rows).format(table=table, n=number(rows)))

    def _button(self, name: str, label: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(label, self), name, label.replace("&", ""))
        button.clicked.connect(lambda _checked: act())
        return button


def _newest(database: Path) -> Backup | None:
    try:
        return newest(database)
    except NotFound:
        return None


def _done_text(outcome: Restored | Salvaged) -> str:
    if isinstance(outcome, Restored):
        lines = [_tr("The backup of {when} is restored.").format(when=when(outcome.backup.at))]
    else:
        lines = [_tr("{n} rows were saved.", outcome.saved).format(n=number(outcome.saved))]
        if outcome.dropped:
            dropped = _tr(
                "{n} orders that lack lines were left out; the next import brings them again.", outcome.dropped
            )
            lines.append(dropped.format(n=number(outcome.dropped)))
        if outcome.invented:
            invented = _tr("{n} stores have to be connected again.", outcome.invented)
            lines.append(invented.format(n=number(outcome.invented)))
    if outcome.doubted:
        doubted = _tr("{n} shipment notices may have been sent, and are unconfirmed now.", outcome.doubted)
        lines.append(doubted.format(n=number(outcome.doubted)))
    if outcome.set_aside is not None:
        lines.append(_tr("The damaged file lies in {file}.").format(file=outcome.set_aside))
    return "\n".join(lines)


def _counts(outcome: Salvaged) -> str:
    unknown = _tr("not known")
    rows = [
        _tr("{table}: {saved} saved, {lost} lost").format(
            table=one.table, saved=number(one.saved), lost=unknown if one.lost is None else number(one.lost)
        )
        for one in outcome.tables
    ]
    return "\n".join(rows)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("app", text, None, n)
