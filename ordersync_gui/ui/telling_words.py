"""When a shop is told of a parcel that is recorded now, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_preferences import TellWhen, tell_from
from ordersync_gui.ui.text import day, when

_LONGEST_IN_SECONDS = 119


def starts_told(store: Store | None) -> bool:
    """Whether a shop is told unless a person says otherwise."""
    return store is None or store.preferences.tell_when is not TellWhen.NEVER


def never_text(store: Store) -> str:
    """That a store's settings say that its shop is never told."""
    return _tr("By the settings of {store} the shop isn't told of parcels.").format(store=store.name)


def told_when(store: Store, *, ship_date: date, now: datetime, by_others: bool = False) -> str:
    """A sentence on when the shop is told, and until when that can be undone; now is aware.

    by_others: this PC of a shared desk lacks the password for it.
    """
    if by_others:
        others = _tr("Its password isn't on this PC: it is told by a PC that has it.")
        return f"{told_when(store, ship_date=ship_date, now=now)} {others}"
    preferences = store.preferences
    if preferences.tell_when is TellWhen.NEVER:  # a person asks for it: then it is told after the delay
        asked = replace(store, preferences=replace(preferences, tell_when=TellWhen.AFTER_DELAY))
        never = _tr("Without your asking {store} would never be told.").format(store=store.name)
        return f"{told_when(asked, ship_date=ship_date, now=now)} {never}"
    due = tell_from(preferences, ship_date=ship_date, now=now) or now
    if due <= now:
        return _tr("The shop is told at once.")
    if preferences.tell_when is TellWhen.AFTER_DELAY:
        moment = _tr("in {span}").format(span=_span(due - now))
    else:
        moment = _at(due.astimezone(), now.astimezone())
    return _tr("The shop is told {moment}; you can undo it until then.").format(moment=moment)


def _span(wait: timedelta) -> str:
    seconds = round(wait.total_seconds())
    if seconds <= _LONGEST_IN_SECONDS:
        return _tr("{n} seconds", seconds).format(n=seconds)
    minutes, rest = divmod(seconds, 60)
    text = _tr("{n} minutes", minutes).format(n=minutes)
    return _tr("{minutes} {seconds} s").format(minutes=text, seconds=rest) if rest else text


def _at(due: datetime, now: datetime) -> str:
    if due.date() == now.date():
        return _tr("today at {time}").format(time=f"{due:%H:%M}")
    if due.date() == now.date() + timedelta(days=1):
        return _tr("tomorrow at {time}").format(time=f"{due:%H:%M}")
    if due - now < timedelta(days=365):
        return _tr("on {day} at {time}").format(day=day(due.date()), time=f"{due:%H:%M}")
    return when(due)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("ship", text, None, n)
