"""Gives the window its backups, and lets it read all anew once one was restored, here or in another window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ordersync_gui.domain.backup import Backup
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.backups import EVERYTHING, back_up_now
from ordersync_gui.ui.backups.daily_check import DailyCheck
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.text import error_text, number

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow

_BANNER = "backup"


def add_backups(window: MainWindow) -> BackupActs:
    """Connect the window's actions on backups, and begin to look at the database once a day."""
    return BackupActs(window)


class BackupActs(QObject):
    """Makes a backup, opens the list of them, and hears of restorations."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk, self._jobs = window, window.desk, window.jobs
        self._mark: str | None = None
        self._running: Job | None = None
        self.check = DailyCheck(self._desk, self._jobs, window.banners, self)
        window.commands.back_up.triggered.connect(self.back_up)
        window.commands.restore.triggered.connect(self.choose)
        window.watch.read.connect(self._look_for_restorations)
        window.closing.connect(self._stop)
        self.check.start()

    @property
    def knows_mark(self) -> bool:
        """Whether the database was asked which restoration it went through last."""
        return self._mark is not None

    def back_up(self) -> None:
        """Make a backup now, unless one is being made."""
        if self._running is not None:
            return

        async def work(job: Job) -> Backup:
            def tell(done: int, of: int) -> None:
                job.progress(done, of, self.tr("{done} of {of} pages").format(done=number(done), of=number(of)))

            return await back_up_now(self._desk, tell=tell, cancellation=job.cancellation)

        self._running = self._jobs.run(
            self.tr("Backing up"),
            work,
            on_done=self._backed_up,
            on_error=self._not_backed_up,
            again=self.back_up,
        )

    def choose(self) -> QDialog:
        """Open the list of backups, or bring the open one to the front."""
        from ordersync_gui.ui.backups.restore_dialog import RestoreDialog  # noqa: PLC0415 - rarely needed

        found: QDialog | None = self._window.findChild(QDialog, "restore")
        if found is None:
            found = RestoreDialog(self._desk, self._jobs, self._window)
            found.restored.connect(self._read_all_anew)
            found.said.connect(lambda text: self._window.banners.show_message(_BANNER, text))
        found.open()
        found.activateWindow()
        return found

    def _backed_up(self, backup: Backup) -> None:
        if self._running is not None:
            self._running.say(self.tr("The backup is in {file}.").format(file=backup.path))
        self._running = None
        self._window.banners.clear(_BANNER)
        self._window.statusBar().showMessage(self.tr("Backed up: {file}").format(file=backup.path.name), 8_000)

    def _not_backed_up(self, error: OrderSyncError) -> None:
        self._running = None
        self._window.banners.show_message(_BANNER, error_text(error))

    def _look_for_restorations(self) -> None:
        """Another window or a command may have restored a backup: then every row may be another than before."""
        self._jobs.run(
            self.tr("Looking for restored backups"),
            lambda _job: self._desk.workers.read(queries.restored_mark, self._desk.db),
            on_done=self._marked,
            quiet=True,
        )

    def _marked(self, mark: str) -> None:
        before, self._mark = self._mark, mark
        if before is not None and before != mark:
            self._read_all_anew()

    def _read_all_anew(self) -> None:
        """Close what shows a row that may be gone, and let every view read."""
        self._mark = None  # whichever it is by now
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible() and dialog.objectName() != "restore":
                dialog.done(QDialog.DialogCode.Rejected)
        self._jobs.publish(EVERYTHING)
        self._window.desk_acts.work.look()
        self._window.watch.changed_elsewhere.emit()
        self._window.watch.look()

    def _stop(self) -> None:
        self.check.stop()
