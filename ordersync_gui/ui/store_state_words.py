"""The words for how a store stands, the same in status bar, sidebar and list of the stores' state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from ordersync_gui.domain.backfill import told_of_backfill, told_of_poisoned
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.domain.store_state import (
    SIGN_IN_TROUBLE,
    StoreState,
    lasting,
    store_state,
    told_of_silence,
    told_of_state,
)
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.store_sharing_words import sharing_words
from ordersync_gui.ui.text import WARNING_SIGN, ago, number, shown, when

_SIGNS = {  # symbols that common fonts have, so that no state is told by colour alone
    StoreState.IMPORTING: "…",
    StoreState.PAUSED: "‖",
    StoreState.DISCONNECTED: "○",
    StoreState.OFFLINE: "○",
    StoreState.ASKED_TO_WAIT: "‖",
    StoreState.HELD: "‖",
    StoreState.ELSEWHERE: "…",
    StoreState.OTHERS: "○",
    StoreState.NEW: "○",
}
_WELL_SIGN = "✔"
_MINUTE = timedelta(minutes=1)
_NAMED_BY_TIME = (StoreState.WELL, StoreState.BY_HAND)
_MOST_MINUTES = 3  # that a shop fails at; a feed that is bad all over has dozens of them


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a store at a moment: its overview, its next import, and how far a running one is.

    next_import: None while nobody knows. progress: (pages or slices done, of how many), of is 0 while unknown.
    """

    overview: StoreOverview
    now: datetime
    next_import: NextImport | None = None
    progress: tuple[int, int] | None = None

    @property
    def store(self) -> Store:
        """The store it is about."""
        return self.overview.store

    def is_like(self, later: Standing) -> bool:
        """Whether all words for it are still those for the later one: nothing changed, nor passed a minute."""
        return replace(later, now=self.now) == self and timedelta() <= later.now - self.now < _MINUTE / 2

    @property
    def state(self) -> StoreState:
        """How the store stands."""
        overview = self.overview
        return store_state(
            self.store,
            self.now,
            silence=overview.silence,
            next_import=self.next_import,
            sharing=overview.sharing,
        )


def sign(state: StoreState) -> str:
    """The sign before a state's words."""
    return WARNING_SIGN if state.troubled else _SIGNS.get(state, _WELL_SIGN)


def state_words(standing: Standing) -> str:
    """The state in a few words, such as "sign-in refused" or "14:02"."""
    state = standing.state
    words = shown_state(standing)
    if state is StoreState.IMPORTING and standing.progress is not None and standing.progress[1]:
        return f"{words} {number(standing.progress[0])}/{number(standing.progress[1])}"
    return words


def shown_state(standing: Standing) -> str:
    """The same without how far a running import is."""
    overview = standing.overview
    told = told_of_state(
        standing.state, overview.store, silence=overview.silence, sharing=overview.sharing, at=time_or_day
    )
    return shown(told)


def button_text(standing: Standing, name: str) -> str:
    """Sign, name and state: "✔ Harbour 14:02", "⚠ Oxatis: sign-in refused"."""
    between = " " if standing.state in _NAMED_BY_TIME else ": "
    return f"{sign(standing.state)} {name}{between}{state_words(standing)}"


def state_text(standing: Standing) -> str:
    """The state for a cell of its own or a tooltip, where no name stands before it."""
    if standing.state in _NAMED_BY_TIME:
        words = _tr("Imported by hand only") if standing.state is StoreState.BY_HAND else _tr("Up to date")
    else:
        words = state_words(standing)
    return f"{sign(standing.state)} {words[:1].upper()}{words[1:]}"


def last_import_text(standing: Standing) -> str:
    """When the last good import ended: "12 min ago (14:02)", or "never"."""
    at = standing.store.last_good_import
    if at is None:
        return ago(None)
    return _tr("{ago} ({time})").format(ago=ago(at, standing.now), time=time_or_day(at))


def next_import_text(standing: Standing) -> str:
    """When the next import begins by itself, or why none does; "" while nobody knows."""
    found = standing.next_import
    if found is None:
        return ""
    if found.at is None:
        return _no_time(found.state)
    time = _in(found.at, standing.now)
    match found.state:
        case ImportState.RESTING:
            return _tr("{time}, a new try").format(time=time)
        case ImportState.ASKED_TO_WAIT:
            return _tr("{time}, as the shop asked").format(time=time)
        case ImportState.OFFLINE:
            return _tr("once there is a network, or {time}").format(time=time)
        case _:
            return time


def newest_order_text(standing: Standing) -> str:
    """When the newest order was ordered, or "none"."""
    at = standing.overview.newest_order
    return _tr("none known") if at is None else ago(at, standing.now)


def unsent_text(standing: Standing) -> str:
    """How many shipment notices wait or failed."""
    count = standing.overview.unsent
    return f"{WARNING_SIGN} {number(count)}" if count else number(0)


def particulars(standing: Standing) -> list[str]:
    """All there is to say, a line each: state, last good import, next import, unsent notices, what is wrong."""
    last, following = last_import_text(standing), next_import_text(standing)
    lines = [
        f"{standing.store.name}: {state_text(standing)}",
        _tr("Last good import: {ago}.").format(ago=last),
    ]
    if following:
        lines.append(_tr("Next import: {time}.").format(time=following))
    lines.append(_tr("Unsent shipment notices: {n}.").format(n=number(standing.overview.unsent)))
    if standing.overview.newest_order is not None:
        lines.append(_tr("Newest order: {ago}.").format(ago=newest_order_text(standing)))
    return lines + what_is_wrong(standing)


def what_is_wrong(standing: Standing) -> list[str]:
    """What a person should know and can do about it, a paragraph each; none when all is well."""
    store, silence = standing.store, standing.overview.silence
    if not store.connected:
        return [
            _tr("Disconnected: its orders stay here, its shop is neither asked nor told."),
            _tr("Stores > Connect again takes it up where it was left."),
        ]
    lines = [*sharing_words(standing.overview.sharing, at=time_or_day), *_holds(standing)]
    if store.last_error_kind:
        lines.append(_tr("The last import failed: {why}").format(why=shown(store.last_error)))
    if store.last_error_kind in SIGN_IN_TROUBLE and not standing.overview.sharing.lacks_sign_in:
        lines.append(_tr("Enter the right sign-in with Stores > Change connection."))
    lines += [shown(told_of_poisoned(bad)) for bad in store.poisoned[:_MOST_MINUTES]]
    if (more := len(store.poisoned) - _MOST_MINUTES) > 0:
        lines.append(_tr("It fails at other times as well: {n}.").format(n=number(more)))
    if store.backfill is not None:
        lines.append(shown(told_of_backfill(store.backfill)))
    if store.paused_until is not None and store.paused_until > standing.now:
        lines.append(_tr("The shop asked not to be asked for a while; F5 asks it all the same."))
    if silence is not None:
        lines.append(shown(told_of_silence(store, silence)))
    return lines


def _holds(standing: Standing) -> list[str]:
    """What keeps the imports from going on that isn't the shop's doing, and how they are let go on."""
    match None if standing.next_import is None else standing.next_import.state:
        case ImportState.PAUSED:
            return [_tr("Its import is on hold, and no other begins. Stores > Import this store lets it go on.")]
        case ImportState.HELD:
            return [_tr("None begins by itself: Stores > Hold all automatic imports is ticked.")]
        case ImportState.BY_HAND:
            return [_tr("None begins by itself: its settings say so. F5 imports it.")]
        case ImportState.OFFLINE:
            return [_tr("This PC is connected to no network. The imports go on as soon as it is.")]
        case _:
            return []


def time_or_day(moment: datetime) -> str:
    """The time alone where it is today, so that it fits into a narrow line."""
    local = moment.astimezone()
    if local.date() != datetime.now(UTC).astimezone().date():
        return when(moment)
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def _in(at: datetime, now: datetime) -> str:
    left = at - now
    if left < _MINUTE:
        return _tr("now")
    return _tr("in {time} ({clock})").format(time=shown(lasting(left)), clock=time_or_day(at))


def _no_time(state: ImportState) -> str:
    return {
        ImportState.IMPORTING: _tr("one runs"),
        ImportState.PAUSED: _tr("one runs and is on hold"),
        ImportState.DISCONNECTED: _tr("none: disconnected"),
        ImportState.BY_HAND: _tr("none: only by hand"),
        ImportState.HELD: _tr("none: all are on hold"),
        ImportState.ELSEWHERE: _tr("by another PC"),
        ImportState.OFFLINE: _tr("once there is a network"),
        ImportState.DUE: _tr("now"),
    }.get(state, _tr("not known"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("store_state", text)
