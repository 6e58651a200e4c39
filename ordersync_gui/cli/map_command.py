"""The command on a store's maps: shows them, tries words, changes rows with a preview, undoes."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, USAGE
from ordersync_gui.cli.json_shapes import error_json
from ordersync_gui.cli.map_json import (
    FirstOrders,
    change_json,
    maps_json,
    outcome_json,
    preview_json,
    problems_json,
)
from ordersync_gui.cli.map_text import history_text, maps_text, outcome_text, preview_text, problem_line
from ordersync_gui.cli.map_typed import row_key
from ordersync_gui.cli.map_wanted import Wanted, refuse_what_doesnt_fit, wanted
from ordersync_gui.cli.new_file import refuse_existing
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.map_preview import MapOutcome, MapPreview
from ordersync_gui.domain.map_verdict import verdict
from ordersync_gui.domain.maps import CarrierService, MapKind, edited
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.map_file import write_maps
from ordersync_gui.sync.maps import OpenedMaps, apply_maps, moving_rows, open_maps, preview_maps, undo_maps
from ordersync_gui.sync.order_json import spec_of

_FIRST = 5  # orders of each move that a preview names


async def map_(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Do the one thing that the options ask for; without any, show the maps."""
    refuse_what_doesnt_fit(arguments)
    store = session.store(arguments.store)
    kinds = tuple(MapKind) if arguments.only is None else (arguments.only,)
    if arguments.undo:
        return await _undo(session, store)
    if arguments.history:
        return _history(session, store)
    if arguments.export_to is not None:
        return await _export(session, store, arguments.export_to, kinds, force=arguments.force)
    opened = await open_maps(session.desk, store_id=store.id)
    asked = await wanted(session, opened, arguments, kinds)
    if asked is not None and asked.problems and not arguments.skip_bad:
        return _refused(session, store, asked)
    if arguments.test is not None:
        return _test(session, opened, asked, arguments)
    if asked is None:
        return _shown(session, opened, kinds)
    work = _preview if arguments.preview else _apply
    await work(session, opened, asked)
    return NEEDS_ATTENTION if asked.problems else DONE


def _shown(session: CommandSession, opened: OpenedMaps, kinds: Sequence[MapKind]) -> int:
    session.show(_shape(opened, None), maps_text(opened, kinds))
    return DONE


def _shape(opened: OpenedMaps, outcome: MapOutcome | None) -> dict[str, Any]:
    return {
        **maps_json(opened),
        "changed_orders": 0 if outcome is None else outcome.moved + outcome.reasons,
        "change": None if outcome is None else outcome_json(outcome),
    }


def _with_tables(opened: OpenedMaps, outcome: MapOutcome, text: str) -> str:
    """What was done, under the maps that it concerned."""
    touched = {row.kind for change in opened.changes if change.id == outcome.change for row in change.rows}
    tables = maps_text(opened, [kind for kind in MapKind if kind in touched])
    return f"{tables}\n\n{text}" if tables else text


def _done_text(store: Store, outcome: MapOutcome) -> str:
    if not outcome.change:
        return "Nothing was changed: the maps say that already."
    return f"{outcome_text(outcome)}\nUndo with: ordersync map {shlex.quote(store.name)} --undo"


async def _preview(session: CommandSession, opened: OpenedMaps, asked: Wanted) -> None:
    preview = await preview_maps(session.desk, store_id=opened.store.id, edits=asked.edits)
    first = await _first_orders(session, opened, asked, preview)
    shape = {
        "store": opened.store.name,
        "rows": len(asked.edits),
        "unchanged": asked.unchanged,
        "problems": problems_json(asked.problems),
        "preview": preview_json(preview, first),
    }
    _remark_problems(asked)
    session.show(shape, f"{preview_text(opened, preview, first, rows=len(asked.edits))}\nNothing was changed.")


async def _first_orders(
    session: CommandSession, opened: OpenedMaps, asked: Wanted, preview: MapPreview
) -> FirstOrders:
    found = {}
    for move in preview.moves:
        rows = await moving_rows(
            session.desk,
            store_id=opened.store.id,
            edits=asked.edits,
            before=move.before,
            after=move.after,
            limit=_FIRST,
        )
        found[move] = [row.number for row in rows]
    return found


async def _apply(session: CommandSession, opened: OpenedMaps, asked: Wanted) -> None:
    outcome = await apply_maps(session.desk, store_id=opened.store.id, edits=asked.edits, source=asked.source)
    _remark_problems(asked)
    after = await open_maps(session.desk, store_id=opened.store.id)
    problems = {"problems": problems_json(asked.problems), "unchanged": asked.unchanged}
    text = _with_tables(after, outcome, _done_text(after.store, outcome))
    session.show({**_shape(after, outcome), **problems}, text)


async def _undo(session: CommandSession, store: Store) -> int:
    outcome = await undo_maps(session.desk, store_id=store.id)
    after = await open_maps(session.desk, store_id=store.id)
    text = _with_tables(after, outcome, f"Change {outcome.change} is undone. {outcome_text(outcome)}")
    session.show(_shape(after, outcome), text)
    return DONE


def _history(session: CommandSession, store: Store) -> int:
    changes = queries.map_changes(session.desk.db, store.id)
    shape = {"store": store.name, "changes": [change_json(change) for change in changes]}
    session.show(shape, history_text(spec_of(store.channel), changes))
    return DONE


async def _export(
    session: CommandSession, store: Store, file: Path, kinds: Sequence[MapKind], *, force: bool
) -> int:
    if not force:
        refuse_existing(file)
    rows = await write_maps(session.desk, store_id=store.id, path=file, kinds=kinds)
    session.show({"file": str(file), "rows": rows}, f"{rows} rows are in {file}.")
    return DONE


def _test(session: CommandSession, opened: OpenedMaps, asked: Wanted | None, arguments: argparse.Namespace) -> int:
    """What a word becomes by the maps, with the rows that were given counted in."""
    kind = arguments.only or MapKind.STATUS
    key = row_key(kind, arguments.test)
    ours = key if isinstance(key, CarrierService) else CarrierService(str(key))
    maps = opened.maps if asked is None else edited(opened.maps, asked.edits)
    found = verdict(opened.spec, maps, kind, ours.carrier, service=ours.service)
    shape = {
        "store": opened.store.name,
        "map": kind,
        "word": ours.carrier,
        "service": ours.service,
        "outcome": str(found.outcome),
        "rule": str(found.rule),
        "status": found.status,
    }
    session.show(shape, f"{found.outcome}: {found.rule}")
    return DONE


def _refused(session: CommandSession, store: Store, asked: Wanted) -> int:
    """Tell of every row that can't be taken; nothing is changed."""
    error = UsageError(
        say("{count} rows can't be taken.", for_one="1 row can't be taken.", count=len(asked.problems)),
        meaning=say("Nothing was changed in the maps of {store}.", store=store.name),
        remedy=say("Correct them, or add --skip-bad to take only the others ({count}).", count=len(asked.edits)),
    )
    _remark_problems(asked)
    if session.as_json:
        session.show({"error": error_json(error), "problems": problems_json(asked.problems)}, "")
    remark(str(error))
    return USAGE


def _remark_problems(asked: Wanted) -> None:
    for text in asked.remarks:
        remark(str(text))
    for problem in asked.problems:
        remark(problem_line(problem))
