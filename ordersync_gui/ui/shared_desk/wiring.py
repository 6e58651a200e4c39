"""Gives the window its commands about a shared desk, and says in it which desk it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QLabel

from ordersync_gui.sync.shared_joining import Joining
from ordersync_gui.ui.command_reasons import WHY_NOT
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from ordersync_gui.config import Profile
    from ordersync_gui.domain.desk_server import DeskServer
    from ordersync_gui.domain.errors import OrderSyncError
    from ordersync_gui.ui.main_window import MainWindow


def add_shared_desk(window: MainWindow, profile: Profile, restart: Callable[[], object]) -> SharedDesk:
    """Connect the window's commands about a shared desk; restart: how the program starts anew."""
    return SharedDesk(window, profile, restart)


class SharedDesk(QObject):
    """Opens the window in which a desk is joined, and leaves it; both take a new start."""

    def __init__(self, window: MainWindow, profile: Profile, restart: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._desk, self._restart = window, window.desk, restart
        self._joining = Joining(profile, window.desk.secrets, window.desk.workers)
        commands = window.commands
        commands.join_desk.triggered.connect(lambda _checked=False: self.open())
        commands.leave_desk.triggered.connect(lambda _checked=False: self.ask_to_leave())
        server = window.desk.db.server
        commands.leave_desk.setEnabled(server is not None)
        if server is not None:
            self._say_where(server.host)
            self._turn_off_backups(str(server))

    def open(self) -> QDialog:
        """Open the window in which a desk is joined, or bring it to the front."""
        from ordersync_gui.ui.shared_desk.join_dialog import JoinDialog  # noqa: PLC0415 - rarely needed

        found: QDialog | None = self._window.findChild(QDialog, "join_desk")
        if found is None:
            found = JoinDialog(self._joining, self._window.jobs, self._window)
            found.joined.connect(lambda place: self.ask_to_restart(place.server))
        found.open()
        found.activateWindow()
        return found

    def ask_to_leave(self) -> None:
        """Say what it means, and leave the shared desk if that is wanted."""
        ask(
            self._window,
            title=self.tr("Leave the shared desk?"),
            text=self.tr(
                "This PC then shows its own orders again, those that it had before. The orders of the shared desk "
                "stay on the server for the other PCs. This PC forgets the password; you can join again."
            ),
            yes=self.tr("Leave"),
            no=self.tr("Stay"),
            on_yes=self._leave,
        )

    def _leave(self) -> None:
        self._window.jobs.run(
            self.tr("Leave the shared desk"),
            lambda _job: self._joining.leave(),
            on_done=lambda _: self.ask_to_restart(None),
            on_error=self._failed,
        )

    def _failed(self, error: OrderSyncError) -> None:
        self._window.show_trouble("shared_desk", error_text(error))

    def ask_to_restart(self, server: DeskServer | None) -> None:
        """Say where this PC works from the next start on, and offer that now; None: on its own orders."""
        own = self.tr("This PC works on its own orders from the next start on.")
        shared = self.tr("This PC works on {server} from the next start on.")
        ask(
            self._window,
            title=self.tr("Start ordersync again now?"),
            text=own if server is None else shared.format(server=server),
            yes=self.tr("Start again"),
            no=self.tr("Later"),
            on_yes=self._restart,
        )

    def _say_where(self, host: str) -> None:
        text = self.tr("Shared desk: orders on {host}, {pc}").format(host=host, pc=self._desk.pc)
        if self._desk.db.read_only:
            text = self.tr("Shared desk: orders on {host}, you may only read").format(host=host)
        label = named(QLabel(text, self._window), "sharedDesk", text)
        self._window.statusBar().addPermanentWidget(label)

    def _turn_off_backups(self, server: str) -> None:
        why = self.tr("The orders are on {server}; whoever runs it backs them up.").format(server=server)
        for action in (self._window.commands.back_up, self._window.commands.restore):
            action.setEnabled(False)
            action.setProperty(WHY_NOT, why)
