"""The maps dialog on a practice shop, as tests hold it: opened, waited for, read, saved."""

from __future__ import annotations

from collections.abc import Iterator

from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.maps.maps_dialog import MapsDialog

WITHIN_MS = 20_000


def opened(found: MapsDialog, qtbot: QtBot) -> Iterator[MapsDialog]:
    """The dialog opened and filled, until it is left."""
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    found.open()
    settled(found, qtbot)
    yield found
    found.leave()
    destroy(found)


def settled(dialog: MapsDialog, qtbot: QtBot) -> None:
    """Everything was read and counted."""
    qtbot.waitUntil(
        lambda: (
            dialog.maps.opened is not None
            and not (dialog.reading.running or dialog.previewing.counting or dialog.saving.running)
        ),
        timeout=WITHIN_MS,
    )


def unmapped(desk: Desk, store: Store) -> list[int]:
    """The store's orders whose word isn't mapped."""
    return list(queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.UNMAPPED)))


def said(dialog: MapsDialog) -> str:
    """What came of saving, undoing or asking."""
    return child(dialog, InlineMessage, "map_outcome").text()


def preview(dialog: MapsDialog) -> str:
    """What the preview says as a whole."""
    return child(dialog, QLabel, "map_preview_said").text()


def lines(dialog: MapsDialog) -> list[str]:
    """What the preview says line by line."""
    found = child(dialog, QListWidget, "map_preview_lines")
    return [found.item(row).text() for row in range(found.count())]


def can_save(dialog: MapsDialog) -> bool:
    """Whether Save can be pressed."""
    return child(dialog, QPushButton, "map_save").isEnabled()


def save(dialog: MapsDialog, qtbot: QtBot) -> None:
    """Save once it is counted, and wait until all is shown anew."""
    settled(dialog, qtbot)
    press(dialog, "map_save")
    qtbot.waitUntil(lambda: bool(said(dialog)), timeout=WITHIN_MS)
    settled(dialog, qtbot)
