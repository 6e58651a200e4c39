"""Says across the window when shops have been silent for longer than usual: once per silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_state import is_unseen, lasting, told_of_silence
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.banner import Banners, Mending
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.text import number, shown

KEY = "silence"
_NAMED = 6
_Silent = tuple[Store, Silence]


class SilenceBanner(QObject):
    """One for all that are silent: on a holiday that is every shop. Dismissing it notes that it was seen.

    import_again asks from which day on a store is to be imported; show_all shows how all of them stand.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        banners: Banners,
        *,
        import_again: Callable[[Store], object],
        show_all: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._banners = desk, jobs, banners
        self._import_again, self._show_all = import_again, show_all
        self._told: dict[int, datetime] = {}  # since when, by store

    def show_overviews(self, overviews: Sequence[StoreOverview]) -> None:
        """Tell what is new of these, and take away what is over."""
        silent = [
            (each.store, each.silence)
            for each in overviews
            if each.silence is not None and is_unseen(each.store, each.silence)
        ]
        before, self._told = self._told, {store.id: silence.since for store, silence in silent}
        if not silent:
            self._banners.clear(KEY)
        elif self._told.items() <= before.items() and not self._banners.shows(KEY):
            return  # it was dismissed
        elif self._told == before:
            self._banners.reword(KEY, self._text(silent))
        else:
            self._tell(silent)

    def see(self, store: Store, silence: Silence) -> None:
        """Note that a person has seen it."""

        async def note(_job: Job) -> Changes:
            from ordersync_gui.sync.silence import see_silence  # noqa: PLC0415 - not needed for the first paint

            return await see_silence(self._desk, store, silence)

        self._jobs.run(self.tr("Noting that a silence was seen"), note, quiet=True)

    def _tell(self, silent: Sequence[_Silent]) -> None:
        def dismissed() -> None:
            for store, silence in silent:
                self.see(store, silence)

        self._banners.show_message(KEY, self._text(silent), self._mending(silent), on_dismiss=dismissed)

    def _mending(self, silent: Sequence[_Silent]) -> Mending:
        if len(silent) > 1:
            return Mending(self.tr("Stores' state..."), self._show_all)
        (store, _) = silent[0]
        return Mending(self.tr("Import again from..."), lambda: self._import_again(store))

    def _text(self, silent: Sequence[_Silent]) -> str:
        if len(silent) == 1:
            return shown(told_of_silence(*silent[0]))
        pattern = self.tr("{store} ({time})")
        named = [
            pattern.format(store=store.name, time=shown(lasting(silence.lasted)))
            for store, silence in silent[:_NAMED]
        ]
        more = len(silent) - len(named)
        if more > 0:
            named.append(self.tr("{n} more", "", more).format(n=number(more)))
        text = self.tr(
            "No new order for longer than usual in {n} stores: {stores}. Their imports go well. On a holiday that "
            "is no wonder; else look at what is said of each of them."
        )
        return text.format(n=number(len(silent)), stores=", ".join(named))
