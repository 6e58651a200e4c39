"""Gives the window the desk's own acts, which tell their troubles where the window tells its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ordersync_gui.ui.desk_acts.commands import DeskCommands

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow

_HINT_MS = 8_000


def add_desk_acts(window: MainWindow) -> DeskCommands:
    """The desk's acts of this window; the window lays their strip out and calls their start and stop."""
    commands = window.commands
    acts = DeskCommands(
        window.desk,
        window.jobs,
        window,
        actions=commands.desk,
        orders=window.orders,
        details=window.details,
        open_dialog=window.acts.open_dialog,
    )
    acts.offer_menu(
        [commands.ship],
        [*commands.of_papers[:4], commands.correct_address, commands.take_back],
    )
    acts.trouble.connect(lambda text: window.show_trouble("order", text))
    acts.said.connect(lambda text: window.statusBar().showMessage(text, _HINT_MS))
    acts.export_wanted.connect(window.exporting.ask)
    return acts
