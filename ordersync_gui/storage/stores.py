"""Stores: adding one, changing how it is connected and what a person set for it, pausing it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import (
    StorePreferences,
    checked_preferences,
    preferences_to_data,
)
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.address_needs import judged_otherwise
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import mapping_to_json, to_json, to_ms, to_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.identities import Identified, first_free_id
from ordersync_gui.storage.left_out import mark_left_out
from ordersync_gui.storage.queries import stores
from ordersync_gui.storage.ship_by_column import mark_ship_by
from ordersync_gui.storage.store_deletion import delete_store, finish_deletions, is_being_deleted
from ordersync_gui.storage.store_rules import store_rules
from ordersync_gui.storage.tables import Stores

__all__ = [
    "add_store",
    "change_store",
    "delete_store",
    "finish_deletions",
    "is_being_deleted",
    "note_silence_seen",
    "pause_store",
]


def add_store(
    db: Database,
    *,
    name: str,
    uid: str,
    channel: str,
    settings: Mapping[str, str],
    status_map: Mapping[str, OrderStatus],
    now: datetime,
    preferences: StorePreferences | None = None,
    requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,),
    fields: Mapping[int, str] | None = None,
) -> Store:
    """Keep a connected store with its status map and what stands in custom fields 1 to 3; settings hold no secret.

    Raises UsageError when the name is empty or another store has it, in whatever letters, or a
    preference can't be.
    """
    name = _clean(name)
    with db.transaction():
        _refuse_taken(db, name)
        row = Stores.insert(
            id=first_free_id(db, Identified.STORE),
            uid=uid,
            **_name_columns(name),
            channel=channel,
            settings=mapping_to_json(settings),
            created_at=to_ms(now),
            last_error_kind="",
            last_error="",
            preferences=_preferences_column(preferences or StorePreferences()),
            requirements=_requirements_column(requirements),
        )
        store_id = db.run(row)
        words = [
            {"store_id": store_id, "word": word, "status": status.value}
            for word, status in status_map.items()
            if status is not OrderStatus.UNMAPPED
        ]
        insert_rows(db, "status_map", words)
        places = [{"store_id": store_id, "place": place, "field": key} for place, key in (fields or {}).items()]
        insert_rows(db, "field_map", places)
        return next(store for store in stores(db) if store.id == store_id)


def change_store(
    db: Database,
    *,
    store_id: int,
    now: datetime,
    operator: str,
    name: str | None = None,
    settings: Mapping[str, str] | None = None,
    preferences: StorePreferences | None = None,
    requirements: tuple[OrderRequirement, ...] | None = None,
    connected: bool | None = None,
    reach_back: bool = False,
) -> Changes:
    """Change what is given, all of it or nothing; orders that follow from it are derived anew.

    settings take the place of all old ones. connected=True says that the connection was just
    proved to work: the store's pause, its troubles and its last error are over. reach_back: the next import
    asks for as much as a first one, because orders may read otherwise now. Raises NotFound; UsageError when the
    name is empty or taken, a preference can't be, or the store is being deleted.
    """
    with db.transaction():
        before, rules = _row(db, store_id), store_rules(db)[store_id]
        _refuse_deleting(before)
        wanted: dict[str, object] = {}
        if name is not None:
            _refuse_taken(db, _clean(name), but=store_id)
            wanted |= _name_columns(_clean(name))
        if settings is not None:
            wanted["settings"] = mapping_to_json(settings)
        if preferences is not None:
            wanted["preferences"] = _preferences_column(preferences)
        if requirements is not None:
            wanted["requirements"] = _requirements_column(requirements)
        if connected is not None:
            wanted["connected"] = connected
        if connected:
            wanted |= {"paused_until": None, "last_error_kind": "", "last_error": ""}
            wanted |= {"retry_at": None, "troubles": 0}
        if reach_back:
            wanted |= {"high_water_mark": None, "backfill": "null"}
        changed = {column: value for column, value in wanted.items() if before[column] != value}
        if not changed:
            return Changes()
        db.run(Stores.update(changed).where(Stores.id == store_id))
        orders = _derive_orders(db, store_id, changed, rules.requirements, now=now, operator=operator)
        return Changes(stores=True, membership="name" in changed) | orders


@dataclass(frozen=True, slots=True)
class MarkProgress:
    """Up to which order (by id) a store's orders are marked by these preferences."""

    behind: int
    preferences: StorePreferences


def mark_some_left_out(
    db: Database, *, store_id: int, so_far: MarkProgress | None, now: datetime, operator: str
) -> tuple[Changes, MarkProgress | None]:
    """Go on marking what the settings leave out; gives how far that is, None when it is done.

    It begins anew where the settings were changed meanwhile, so that it is only done with all orders.
    """
    with db.transaction():
        rules = store_rules(db).get(store_id)
        if rules is None:
            return Changes(), None
        same = so_far is not None and so_far.preferences == rules.preferences
        marked = mark_left_out(
            db,
            store_id=store_id,
            preferences=rules.preferences,
            now=now,
            operator=operator,
            behind=so_far.behind if so_far is not None and same else 0,
        )
        changes = Changes(orders=marked.changed, membership=bool(marked.changed))
        if marked.behind is None:
            db.run(Stores.update(marks_owed=False).where(Stores.id == store_id))
            return changes, None
    return changes, MarkProgress(marked.behind, rules.preferences)


def stores_owing_marks(db: Database) -> tuple[int, ...]:
    """Stores in which marking what the settings leave out isn't finished."""
    return tuple(db.column(Stores.select(Stores.id).where(Stores.marks_owed)))


def pause_store(db: Database, *, store_id: int, until: datetime | None) -> Changes:
    """Note that the shop asked not to be asked before then; None ends the pause. Raises NotFound."""
    with db.transaction():
        paused_until = to_ms_or_none(until)
        if _row(db, store_id)["paused_until"] == paused_until:
            return Changes()
        db.run(Stores.update(paused_until=paused_until).where(Stores.id == store_id))
        return Changes(stores=True)


def note_silence_seen(db: Database, *, store_id: int, since: datetime) -> Changes:
    """Note that a person has seen that nothing came since then. Raises NotFound."""
    with db.transaction():
        if _row(db, store_id)["silence_seen"] == to_ms(since):
            return Changes()
        db.run(Stores.update(silence_seen=to_ms(since)).where(Stores.id == store_id))
        return Changes(stores=True)


def _derive_orders(
    db: Database,
    store_id: int,
    changed: Collection[str],
    requirements: Collection[OrderRequirement],
    *,
    now: datetime,
    operator: str,
) -> Changes:
    """Bring orders in step with the changed columns; requirements are those of before."""
    changes = Changes()
    if "preferences" in changed:
        preferences = store_rules(db)[store_id].preferences
        marked = mark_left_out(db, store_id=store_id, preferences=preferences, now=now, operator=operator)
        db.run(Stores.update(marks_owed=marked.behind is not None).where(Stores.id == store_id))
        orders = marked.changed | mark_ship_by(db, store_id=store_id, within_days=preferences.ship_within_days)
        changes |= Changes(orders=frozenset(orders), membership=bool(orders))
    if "requirements" in changed:
        other = judged_otherwise(
            db, store_id=store_id, before=requirements, after=store_rules(db)[store_id].requirements
        )
        changes |= derive(db, other).changes
    return changes


def _row(db: Database, store_id: int) -> dict[str, Any]:
    found = db.dicts(Stores.select().where(Stores.id == store_id))
    if not found:
        raise NotFound(say("There is no such store any more."))
    return found[0]


def _refuse_deleting(row: Mapping[str, Any]) -> None:
    if row["deleting"]:
        raise UsageError(
            say("{store} is being deleted.", store=row["name"]),
            meaning=say("A part of its orders is gone already."),
            remedy=say("Delete it once more to finish that, then connect the shop anew."),
        )


def _clean(name: str) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise UsageError(say("The store needs a name."), field="name")
    return clean


def _refuse_taken(db: Database, name: str, *, but: int | None = None) -> None:
    taken = db.tuples(Stores.select(Stores.id, Stores.name).where(Stores.name_folded == fold(name)))
    if taken and taken[0][0] != but:
        raise UsageError(
            say('There is already a store named "{name}".', name=taken[0][1]),
            field="name",
            remedy=say("Choose another name."),
        )


def _name_columns(name: str) -> dict[str, object]:
    return {"name": name, "name_folded": fold(name)}


def _preferences_column(preferences: StorePreferences) -> str:
    return to_json(preferences_to_data(checked_preferences(preferences)))


def _requirements_column(requirements: tuple[OrderRequirement, ...]) -> str:
    return to_json([requirement.value for requirement in requirements])
