"""The banner of a store whose import failed: with a way to mend it, gone when the store works or has left."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.banner import Banners, Mending
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.sidebar import SIGN_IN_TROUBLE
from ordersync_gui.ui.store_acts import StoreActs
from ordersync_gui.ui.text import error_text


class ImportBanners(QObject):
    """One banner per store; where the sign-in is at fault it offers to change it."""

    def __init__(self, banners: Banners, importing: Importing, acts: StoreActs, parent: QObject) -> None:
        super().__init__(parent)
        self._banners, self._acts = banners, acts
        importing.failed.connect(self._show)
        for good_news in (importing.went_well, acts.reconnected, acts.left):
            good_news.connect(self._clear)

    def _show(self, store: Store, error: OrderSyncError) -> None:
        text = self.tr("{store}: the import failed. {why}").format(store=store.name, why=error_text(error))
        mending = None
        if error.kind in SIGN_IN_TROUBLE:
            mending = Mending(self.tr("Change connection..."), lambda: self._acts.change_connection(store))
        self._banners.show_message(_key(store), text, mending)

    def _clear(self, store: Store) -> None:
        self._banners.clear(_key(store))


def _key(store: Store) -> str:
    return f"import {store.id}"
