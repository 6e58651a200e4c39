"""Changes a store's maps with all that follows for orders and notices, and undoes that; each one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.map_preview import MapOutcome
from ordersync_gui.domain.maps import MapEdits, MapSource
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.completed_orders import tell_completed
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.map_journal import (
    begin_change,
    change_to_undo,
    end_change,
    note_effects,
    notices_of,
    rows_of,
)
from ordersync_gui.storage.map_notices import confirm_again, made_of, standing, take_back_notices
from ordersync_gui.storage.map_rows import RowChange, row_changes, write_rows
from ordersync_gui.storage.moved_orders import write_plan
from ordersync_gui.storage.queries.status_effects import StatusEffects, status_effects
from ordersync_gui.storage.read_back import confirm
from ordersync_gui.storage.tables import Stores
from ordersync_gui.storage.waiting_parcels import waiting_parcels

_CHANGED = say('The status is now {status}: the meaning of "{word}" was changed.')
_TAKEN_BACK = say('The status is now {status}: a change of what "{word}" means was taken back.')
_COMPLETE = say("By what the shop's status means now, the order is complete and open there: the shop is told now.")


def apply_edits(
    db: Database,
    *,
    store_id: int,
    edits: MapEdits,
    now: datetime,
    operator: str,
    source: MapSource = MapSource.EDIT,
) -> MapOutcome:
    """Change the store's maps so, in one transaction; rows that mean the same already stay as they are.

    Orders get the status and attention that follow from the status map; desk facts aren't touched. Notices that
    a word proves which means shipped now are confirmed, and shops are told of complete orders that turn out to be
    open there. Edits that change nothing write nothing. Raises NotFound when there is no such store.
    """
    with db.engine.much_to_write(), db.transaction():
        _require_store(db, store_id)
        changes = row_changes(db, store_id, edits)
        if not changes:
            return MapOutcome()
        effects = status_effects(db, store_id, changes)
        change = begin_change(db, changes, store_id=store_id, source=source, who=operator, now=now)
        write_rows(db, store_id, changes)
        seen, made = _bring_about(db, effects, _CHANGED, operator=operator, now=now)
        before = {each.notice: standing(each) for each in effects.confirmed} | made
        outcome = _outcome(effects, changes, change, seen)
        note_effects(db, change, orders=outcome.moved, notices=before)
        return outcome


def undo_change(
    db: Database, *, store_id: int, change_id: int | None = None, now: datetime, operator: str
) -> MapOutcome:
    """Put the rows of the maps back that the store's latest change that stands, or just this one, has changed.

    Orders are derived anew. What the change did to notices is taken back as far as nothing went out since.
    Raises NotFound when there is no such store or change, UsageError when there is nothing to undo, or a later
    change stands.
    """
    with db.engine.much_to_write(), db.transaction():
        _require_store(db, store_id)
        change = change_to_undo(db, store_id, change_id)
        back = tuple(row.back for row in rows_of(db, change))
        taken = take_back_notices(db, notices_of(db, change), operator=operator, now=now)
        effects = status_effects(db, store_id, back)
        write_rows(db, store_id, back)
        seen, _ = _bring_about(db, effects, _TAKEN_BACK, operator=operator, now=now)
        again, more = confirm_again(db, taken.open_again, now=now)
        end_change(db, change, now=now)
        outcome = _outcome(effects, back, change, taken.changes | seen | more, left=taken.left)
        return replace(outcome, confirmed=outcome.confirmed + len(again))


def _require_store(db: Database, store_id: int) -> None:
    if not db.column(Stores.select(Stores.id).where(Stores.id == store_id)):
        raise NotFound(say("There is no such store any more."))


def _bring_about(
    db: Database, effects: StatusEffects, sentence: Message, *, operator: str, now: datetime
) -> tuple[Changes, dict[int, str]]:
    """Write what follows; returns what changed, and the notices that were made as the journal keeps them."""
    changes = write_plan(db, effects.plan, sentence, operator=operator, now=now)
    made: dict[int, str] = {}
    for each in effects.queued:
        waited = waiting_parcels(db, each.details.id)
        made[tell_completed(db, each, _COMPLETE, now=now)] = made_of(waited)
    told = frozenset(each.details.id for each in effects.queued)
    if told:
        changes |= Changes(orders=told, notices=True) | derive(db, told, forgets=False).changes
    return changes | confirm(db, effects.confirmed, now=now, map_changed=True), made


def _outcome(
    effects: StatusEffects, rows: Sequence[RowChange], change: int, changes: Changes, *, left: int = 0
) -> MapOutcome:
    return MapOutcome(
        changes=Changes(maps=True) | changes,
        change=change,
        rows=len(rows),
        moves=effects.plan.moves,
        reasons=effects.reasons,
        confirmed=len(effects.confirmed),
        queued=len(effects.queued),
        left=left,
    )
