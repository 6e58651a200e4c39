"""Says which words of the shops are new after an import, until they are mapped or the message is dismissed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel_words import NewWord, by_kind, merged, told_of
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.banner import Banners, Mending
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.text import shown

_Key = tuple[int, MapKind]  # store id and map


@dataclass(frozen=True, slots=True)
class _Told:
    """What a banner tells."""

    store: Store
    words: tuple[NewWord, ...]


class MapNews(QObject):
    """One banner per store and map; open_map(store, kind, word) is what its button does.

    What is mapped meanwhile goes out of it by itself, in whichever way it was mapped.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        banners: Banners,
        *,
        open_map: Callable[[Store, MapKind, str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._banners, self._open_map = desk, banners, open_map
        self._told: dict[_Key, _Told] = {}
        self._work = LatestJob(jobs)
        jobs.changed.connect(self._on_changes)

    def tell(self, store: Store, words: tuple[NewWord, ...]) -> None:
        """Tell of new words, beside those that are still shown."""
        for more in by_kind(words):
            key = (store.id, more[0].kind)
            before = self._told[key].words if key in self._told and self._banners.shows(_name(key)) else ()
            self._show(key, _Told(store, merged(before, more)))

    def _show(self, key: _Key, told: _Told) -> None:
        if self._told.get(key) == told and self._banners.shows(_name(key)):
            return
        self._told[key] = told
        text = self.tr("{store}: {news}").format(store=told.store.name, news=shown(told_of(told.words)))
        self._banners.show_message(_name(key), text, Mending(self.tr("Map it..."), lambda: self._open(key)))
        for banner in self._banners.banners():
            if banner.key == _name(key):
                QAccessible.updateAccessibility(QAccessibleEvent(banner, QAccessible.Event.Alert))

    def _open(self, key: _Key) -> None:
        told = self._told[key]
        self._open_map(told.store, key[1], max(told.words, key=lambda word: word.orders).word)

    def _on_changes(self, changes: Changes) -> None:
        if changes.maps or changes.stores:
            self.look()

    def look(self) -> None:
        """Take out of the messages what is mapped by now."""
        self._told = {key: told for key, told in self._told.items() if self._banners.shows(_name(key))}
        asked = dict(self._told)
        if not asked:
            return

        async def read(_job: Job) -> Mapping[_Key, _Told]:
            return await self._desk.workers.read(_left, self._desk, asked)

        def unknown(_error: OrderSyncError) -> None:
            """The banner stays; the next change looks again."""

        self._work.start(
            self.tr("Reading the maps"),
            read,
            on_done=lambda left: self._keep(asked, left),
            on_error=unknown,
            quiet=True,
        )

    def _keep(self, asked: Mapping[_Key, _Told], left: Mapping[_Key, _Told]) -> None:
        """Show what is left of what was asked for; a banner that says something else since then stays."""
        for key, told in asked.items():
            if self._told.get(key) is not told or not self._banners.shows(_name(key)):
                continue
            if key in left:
                self._show(key, left[key])
            else:
                del self._told[key]
                self._banners.clear(_name(key))


def _name(key: _Key) -> str:
    return f"words {key[1].value} {key[0]}"


def _left(desk: Desk, told: Mapping[_Key, _Told]) -> dict[_Key, _Told]:
    """What of it is still unmapped, with the stores as they are now; blocking."""
    stores = {store.id: store for store in queries.stores(desk.db)}
    left = {
        key: _Told(stores[key[0]], queries.still_unmapped(desk.db, key[0], one.words))
        for key, one in told.items()
        if key[0] in stores
    }
    return {key: one for key, one in left.items() if one.words}
