"""Says across the window when a shop has been silent for longer than usual: once per silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_state import is_unseen, told_of_silence
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.banner import Banners, Mending
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.text import shown


class SilenceBanner(QObject):
    """Dismissing one notes with the store that this silence was seen; import_again asks from which day on."""

    def __init__(
        self, desk: Desk, jobs: Jobs, banners: Banners, *, import_again: Callable[[Store], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._banners, self._import_again = desk, jobs, banners, import_again
        self._told: dict[int, Silence] = {}

    def show_overviews(self, overviews: Sequence[StoreOverview]) -> None:
        """Tell what is new of these, and take away what is over."""
        silent = {
            each.store.id: (each.store, each.silence)
            for each in overviews
            if each.silence is not None and is_unseen(each.store, each.silence)
        }
        for store_id in self._told.keys() - silent.keys():
            del self._told[store_id]
            self._banners.clear(_key(store_id))
        for store, silence in silent.values():
            told = self._told.get(store.id)
            if told is None or told.since != silence.since:
                self._tell(store, silence)

    def see(self, store: Store, silence: Silence) -> None:
        """Note that a person has seen it."""

        async def note(_job: Job) -> Changes:
            from ordersync_gui.sync.silence import see_silence  # noqa: PLC0415 - not needed for the first paint

            return await see_silence(self._desk, store, silence)

        self._banners.clear(_key(store.id))
        self._jobs.run(self.tr("Noting that a silence was seen"), note, quiet=True)

    def _tell(self, store: Store, silence: Silence) -> None:
        self._told[store.id] = silence
        mending = Mending(self.tr("Import again from..."), lambda: self._import_again(store))
        text = shown(told_of_silence(store, silence))
        self._banners.show_message(_key(store.id), text, mending, on_dismiss=lambda: self.see(store, silence))


def _key(store_id: int) -> str:
    return f"silence {store_id}"
