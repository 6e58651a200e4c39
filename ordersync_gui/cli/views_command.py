"""The command on saved views: listed, written to a file, taken from one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION
from ordersync_gui.cli.new_file import refuse_existing
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.saved_view import SavedView, lost_its_store
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.saved_views import export_views, read_views, take_views


async def views(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List the saved views, write them to a file, or take those of a file."""
    if arguments.replace and arguments.import_from is None:
        raise UsageError(say("--replace goes with --import FILE."))
    if arguments.force and arguments.export_to is None:
        raise UsageError(say("--force goes with --export FILE."))
    if arguments.export_to is not None:
        return await _export(session, arguments.export_to, force=arguments.force)
    if arguments.import_from is not None:
        return await _import(session, arguments.import_from, replace_same_name=arguments.replace)
    return _list(session)


def _list(session: CommandSession) -> int:
    found = [_shape(session, view) for view in queries.saved_views(session.desk.db)]
    headings = ("Name", "View", "Find", "Store", "Sorted by")
    session.show(found, table(headings, [_cells(shape) for shape in found], empty="No view is saved."))
    return DONE


def _shape(session: CommandSession, view: SavedView) -> dict[str, Any]:
    return {
        "name": view.name,
        "view": view.view_key,
        "query": view.query_text,
        "store": view.store_name if view.store_uid is not None else None,
        "store_here": not lost_its_store(view, queries.stores(session.desk.db)),
        "sort": view.sort.value,
        "descending": view.descending,
    }


def _cells(shape: dict[str, Any]) -> tuple[str, ...]:
    store = "all" if shape["store"] is None else shape["store"]
    return (
        shape["name"],
        shape["view"],
        shape["query"] or "-",
        store if shape["store_here"] else f"{store} (no longer here)",
        f"{shape['sort']}, {'down' if shape['descending'] else 'up'}",
    )


async def _export(session: CommandSession, file: Path, *, force: bool) -> int:
    if not force:
        refuse_existing(file)
    count = await export_views(session.desk, file=file)
    session.show({"file": str(file), "views": count}, f"{count} views are in {file}.")
    return DONE


async def _import(session: CommandSession, file: Path, *, replace_same_name: bool) -> int:
    """Views that couldn't be taken are named; the exit code then says that somebody should look."""
    read = await read_views(session.desk, file=file)
    taken = await take_views(session.desk, read=read, replace_same_name=replace_same_name)
    shape = {
        "added": list(taken.added),
        "replaced": list(taken.replaced),
        "refused": [str(reason) for reason in taken.refused],
    }
    session.show(shape, f"{len(taken.added)} views were added, {len(taken.replaced)} replaced.")
    for reason in taken.refused:
        remark(str(reason))
    return NEEDS_ATTENTION if taken.refused else DONE
