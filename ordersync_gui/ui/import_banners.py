"""Says across the window which imports fail: one banner for all stores with the same kind of trouble."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.banner import Banners, Mending
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.sidebar import SIGN_IN_TROUBLE
from ordersync_gui.ui.store_acts import StoreActs
from ordersync_gui.ui.text import error_text

_NAMED_AT_MOST = 3


class ImportBanners(QObject):
    """Without a network every store fails at once: that is one trouble, not one per store.

    Where the sign-in is at fault each store has its own banner, which offers to change it. The others say whether
    it is tried again by itself: not in which minute, for a banner stays. held: whether a person holds that up.
    """

    def __init__(
        self,
        banners: Banners,
        importing: Importing,
        acts: StoreActs,
        parent: QObject,
        *,
        held: Callable[[], bool] = bool,
    ) -> None:
        super().__init__(parent)
        self._banners, self._acts, self._held = banners, acts, held
        self._failing: dict[str, dict[int, tuple[Store, str]]] = {}  # by the banner's key, then by store
        importing.failed.connect(self._show)
        for good_news in (importing.went_well, acts.reconnected, acts.left):
            good_news.connect(self._clear)

    def _show(self, store: Store, error: OrderSyncError) -> None:
        self._clear(store)
        why = error_text(error)
        if error.kind in SIGN_IN_TROUBLE:
            mending = Mending(self.tr("Change connection..."), lambda: self._acts.change_connection(store))
            self._banners.show_message(f"import {store.id}", self._one(store, why), mending)
            return
        key = f"import {error.kind}"
        self._failing_now(key)[store.id] = (store, f"{why}\n{self._again(store, error)}")
        self._word(key)

    def _again(self, store: Store, error: OrderSyncError) -> str:
        if not store.preferences.import_automatically:
            return self.tr("It isn't tried again by itself: automatic imports are switched off. F5 imports.")
        if self._held():
            return self.tr("It isn't tried again by itself while automatic imports are held. F5 imports.")
        if getattr(error, "retry_after", None) is not None:
            return self.tr("It is tried again by itself as soon as the time is over that the shop asked for.")
        minutes = store.preferences.import_minutes
        return self.tr("It is tried again by itself, at least every {n} minutes.", "", minutes).format(n=minutes)

    def _clear(self, store: Store) -> None:
        self._banners.clear(f"import {store.id}")
        for key in tuple(self._failing):
            if self._failing_now(key).pop(store.id, None) is not None:
                self._word(key)

    def _failing_now(self, key: str) -> dict[int, tuple[Store, str]]:
        """The stores of a banner; none when a person has dismissed it."""
        if not self._banners.shows(key):
            self._failing[key] = {}
        return self._failing[key]

    def _word(self, key: str) -> None:
        failing = tuple(self._failing[key].values())
        if not failing:
            self._banners.clear(key)
            return
        store, why = failing[-1]
        names = [found.name for found, _ in failing]
        self._banners.show_message(key, self._several(names, why) if len(names) > 1 else self._one(store, why))

    def _one(self, store: Store, why: str) -> str:
        return self.tr("{store}: the import failed. {why}").format(store=store.name, why=why)

    def _several(self, names: list[str], why: str) -> str:
        named = ", ".join(names[:_NAMED_AT_MOST])
        if len(names) > _NAMED_AT_MOST:
            named = self.tr("{stores} and {n} more").format(stores=named, n=len(names) - _NAMED_AT_MOST)
        return self.tr("{stores}: the imports failed. The last one: {why}").format(stores=named, why=why)
