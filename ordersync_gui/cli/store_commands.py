"""The command that lists stores: how each stands, its imports, and what waits in it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.json_shapes import store_json
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.backfill import told_of_backfill, told_of_poisoned
from ordersync_gui.domain.channel_words import named_words
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_state import (
    StoreState,
    is_unseen,
    store_state,
    told_of_silence,
    told_of_state,
)
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.sqlite_arrivals import arrivals
from ordersync_gui.sync.json_values import time_text
from ordersync_gui.sync.silence import silence_of

_HEADINGS = (
    *("Store", "Channel", "State", "Last good import", "Imported", "Newest order"),
    *("Unsent notices", "Left out", "Unmapped words", "Last problem"),
)


@dataclass(frozen=True, slots=True)
class _Found:
    """What is told of a store; now is the time that its state is judged by."""

    store: Store
    unsettled: int
    left_out: int
    unmapped: tuple[str, ...]
    newest_order: datetime | None
    silence: Silence | None
    now: datetime

    @property
    def state(self) -> StoreState:
        """How it stands; whether this PC's window imports it just now isn't known here."""
        return store_state(self.store, self.now, silence=self.silence)


async def stores(session: CommandSession, _arguments: argparse.Namespace) -> int:
    """List the stores."""
    found = tuple(_found(session))
    text = table(
        _HEADINGS,
        [_row(each) for each in found],
        empty="No store is connected yet. Connect one with: ordersync connect CHANNEL --name NAME ...",
    )
    session.show(
        [_shape(each) for each in found], "\n".join([text, *(told for each in found for told in _told(each))])
    )
    return DONE


def _found(session: CommandSession) -> Iterator[_Found]:
    db, now = session.desk.db, session.desk.clock()
    unmapped, known = queries.unmapped_words(db), arrivals(db, now).by_store
    for store in queries.stores(db):
        of_store = known.get(store.id)
        yield _Found(
            store,
            queries.unsettled_notices(db, store.id),
            queries.status_counts(db, store.id).left_out,
            unmapped.get(store.id, ()),
            None if of_store is None else of_store.newest,
            silence_of(store, of_store, now),
            now,
        )


def _row(found: _Found) -> tuple[str, ...]:
    store = found.store
    return (
        *(store.name, store.channel, _state(found), time_text(store.last_good_import) or "never"),
        *(_interval(store), time_text(found.newest_order) or "none"),
        *(str(found.unsettled), str(found.left_out), named_words(found.unmapped), str(store.last_error)),
    )


def _shape(found: _Found) -> dict[str, Any]:
    silence = found.silence
    return {
        **store_json(found.store, found.unsettled, found.left_out),
        "unmapped_words": list(found.unmapped),
        "state": found.state.value,
        "newest_order": time_text(found.newest_order),
        "silence": None
        if silence is None
        else {
            "since": time_text(silence.since),
            "known_until": time_text(silence.known_until),
            "longest_usual_seconds": int(silence.usual.total_seconds()),
            "seen": not is_unseen(found.store, silence),
        },
    }


def _told(found: _Found) -> list[str]:
    """What of the store's orders couldn't be imported yet, and that none came for longer than usual."""
    store = found.store
    owed = [told_of_poisoned(bad) for bad in store.poisoned]
    if store.backfill is not None:
        owed.append(told_of_backfill(store.backfill))
    lines = [f"{store.name}: {message}" for message in owed]
    return lines if found.silence is None else [*lines, str(told_of_silence(store, found.silence))]


def _state(found: _Found) -> str:
    if found.state is StoreState.WELL:
        return "up to date"
    return str(
        told_of_state(found.state, found.store, silence=found.silence, at=lambda moment: time_text(moment) or "")
    )


def _interval(store: Store) -> str:
    preferences = store.preferences
    return f"every {preferences.import_minutes} min" if preferences.import_automatically else "by hand"
