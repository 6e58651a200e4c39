"""Opens the settings of a store of a practice shop."""

from __future__ import annotations

import pytest
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.desk import Store
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.store_settings.reading import store_facts


class Open:
    """Opens the settings of a store, as the window does, and closes them after the test."""

    def __init__(self, desk: Desk, jobs: Jobs, shown: ShownDialogs) -> None:
        self.desk, self.jobs, self._shown = desk, jobs, shown

    def __call__(self, store: Store) -> StoreSettingsDialog:
        facts = store_facts(self.desk, store, channel_spec(store.channel))
        return self._shown(StoreSettingsDialog(self.desk, self.jobs, facts))


@pytest.fixture
def open_settings(desk: Desk, jobs: Jobs, shown: ShownDialogs) -> Open:
    """open_settings(store)."""
    return Open(desk, jobs, shown)
