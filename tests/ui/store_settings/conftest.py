"""Opens the settings of a store of a practice shop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import destroy
from PySide6.QtCore import Qt

from ordersync_gui.domain.desk import Store
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.store_settings.reading import store_facts


class Open:
    """Opens the settings of a store, as the window does, and closes them after the test."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.desk, self.jobs = desk, jobs
        self.opened: list[StoreSettingsDialog] = []

    def __call__(self, store: Store) -> StoreSettingsDialog:
        facts = store_facts(self.desk, store, channel_spec(store.channel))
        dialog = StoreSettingsDialog(self.desk, self.jobs, facts)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        self.opened.append(dialog)
        return dialog


@pytest.fixture
def open_settings(desk: Desk, jobs: Jobs) -> Iterator[Open]:
    """open_settings(store)."""
    found = Open(desk, jobs)
    yield found
    for dialog in found.opened:
        destroy(dialog)
