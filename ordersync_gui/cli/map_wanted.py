"""What a call of the command on maps wants to change: typed rows, defaults, another store's rows or a file's."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from ordersync_gui.cli.map_typed import reset_edits, typed_edits
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.map_rules import MapProblem, check_edits
from ordersync_gui.domain.maps import MapEdits, MapKind, MapSource
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.sync.map_copy import maps_of_store
from ordersync_gui.sync.map_file import maps_of_file
from ordersync_gui.sync.maps import OpenedMaps
from ordersync_gui.sync.taken_maps import TakenMaps, differing


@dataclass(frozen=True, slots=True)
class Wanted:
    """The edits, where they come from, and the rows that can't be taken."""

    edits: MapEdits
    source: MapSource
    problems: tuple[MapProblem, ...] = ()
    unchanged: int = 0
    remarks: tuple[Message, ...] = ()


def refuse_what_doesnt_fit(arguments: argparse.Namespace) -> None:
    """Raises UsageError for options that have nothing to do with each other."""
    typed, brought = _is_typed(arguments), _is_brought(arguments)
    looks = arguments.undo or arguments.history or arguments.export_to is not None
    brought_by = (arguments.reset, arguments.copy_from, arguments.import_from)
    rules: tuple[tuple[bool, Message], ...] = (
        (
            # The parser doesn't see that --reset is there when no word follows.
            sum(each is not None for each in brought_by) > 1,
            say("Of --reset, --copy-from and --import only one can be given."),
        ),
        (
            typed and brought,
            say("Rows can't be typed and taken with --reset, --copy-from or --import in one call."),
        ),
        (
            looks and (typed or brought),
            say("--undo, --history and --export go with no rows: they change or tell of what is saved."),
        ),
        (
            arguments.preview and not (typed or brought),
            say("--preview goes with what would be changed: WORD=STATUS, --shipping, --import FILE ..."),
        ),
        (
            arguments.skip_bad and arguments.import_from is None and arguments.copy_from is None,
            say("--skip-bad goes with --import FILE or --copy-from STORE."),
        ),
        (arguments.force and arguments.export_to is None, say("--force goes with --export FILE.")),
        (
            arguments.only is not None and (arguments.undo or arguments.history or _rows_without_test(arguments)),
            say("--only goes with --reset, --copy-from, --import, --export, --test, or with nothing else."),
        ),
    )
    for wrong, message in rules:
        if wrong:
            raise UsageError(message)


def _is_typed(arguments: argparse.Namespace) -> bool:
    return bool(arguments.words or arguments.shipping_rows or arguments.carrier_rows or arguments.field_rows)


def _is_brought(arguments: argparse.Namespace) -> bool:
    return arguments.reset is not None or arguments.copy_from is not None or arguments.import_from is not None


def _rows_without_test(arguments: argparse.Namespace) -> bool:
    return _is_typed(arguments) and arguments.test is None


async def wanted(
    session: CommandSession, opened: OpenedMaps, arguments: argparse.Namespace, kinds: Sequence[MapKind]
) -> Wanted | None:
    """What is to be changed; None when nothing is asked for. Raises UsageError, NotFound (channel)."""
    if arguments.reset is not None:
        return Wanted(reset_edits(opened.spec, opened.maps, arguments.reset, tuple(kinds)), MapSource.RESET)
    if arguments.copy_from is not None:
        source = session.store(arguments.copy_from)
        taken = await maps_of_store(session.desk, store_id=opened.store.id, source_id=source.id, kinds=kinds)
        return _from_elsewhere(taken, MapSource.COPY)
    if arguments.import_from is not None:
        file = arguments.import_from
        taken = await maps_of_file(session.desk, store_id=opened.store.id, path=file, kinds=kinds)
        return _from_elsewhere(taken, MapSource.FILE)
    if not _is_typed(arguments):
        return None
    typed = typed_edits(opened.spec, arguments)
    # A row that breaks a rule is told of although it stands there already.
    check_edits(opened.spec, typed, sent=opened.sent)
    edits = differing(opened.maps, typed)
    return Wanted(edits, MapSource.EDIT, unchanged=len(typed) - len(edits))


def _from_elsewhere(taken: TakenMaps, source: MapSource) -> Wanted:
    return Wanted(taken.edits, source, taken.problems, taken.unchanged, taken.remarks)
