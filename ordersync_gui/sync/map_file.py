"""A store's maps as a table that people can read and fill in: written as CSV, read from CSV and XLSX."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import CUSTOM_PLACES, MapKind, StoreMaps, carrier_key, method_key
from ordersync_gui.domain.status import OrderStatus, map_word
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.map_channel import channel_of_maps, words_sent
from ordersync_gui.sync.map_file_rows import (
    MapColumn,
    cells_of,
    find_columns,
    given_row,
    is_heading,
    known_headings,
)
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.table_cells import TableKind, exact_cell, exact_text, readable
from ordersync_gui.sync.table_file import read_table
from ordersync_gui.sync.taken_maps import GivenRow, TakenMaps, rows_of, taken
from ordersync_gui.sync.whole_file import appearing_whole

_MAP_FILE = TableKind(known_headings=known_headings, is_heading=is_heading, read_cell=exact_cell)


async def maps_of_file(
    desk: Desk, *, store_id: int, path: Path, kinds: Collection[MapKind] = tuple(MapKind)
) -> TakenMaps:
    """The rows of a file that differ from the store's maps, as edits, and why others can't be taken.

    kinds: rows of other maps aren't looked at; one whose map isn't known counts as one of these. Nothing is
    written. Raises UsageError when the file can't be read at all, NotFound (store, channel).
    """
    return await desk.workers.network(_taken, desk.db, store_id, path, kinds)


async def write_maps(desk: Desk, *, store_id: int, path: Path, kinds: Sequence[MapKind] = tuple(MapKind)) -> int:
    """Write the store's maps and the words that aren't mapped yet as CSV; gives how many rows there are.

    The file appears whole or not at all, and takes the place of one that was there. Raises UsageError when it
    can't be written, NotFound (store).
    """
    return await desk.workers.network(_write, desk.db, store_id, path, kinds)


@dataclass(frozen=True, slots=True)
class ReadRows:
    """The rows of a file that can be understood, and the others; remarks: what of it wasn't looked at."""

    rows: tuple[GivenRow, ...]
    problems: tuple[MapProblem, ...]
    remarks: tuple[Message, ...] = ()


def read_rows(path: Path, spec: ChannelSpec) -> ReadRows:
    """Read a file for a store of this channel. Blocking. Raises UsageError when it is no file with maps."""
    table = read_table(path, _MAP_FILE)
    columns = find_columns(table.headings)
    found = [given_row(spec, row, columns) for row in table.rows]
    return ReadRows(
        tuple(row for row in found if isinstance(row, GivenRow)),
        tuple(problem for problem in found if isinstance(problem, MapProblem)),
        table.remarks,
    )


def _taken(db: Database, store_id: int, path: Path, kinds: Collection[MapKind]) -> TakenMaps:
    spec = channel_of_maps(stored(db, store_id))
    read = read_rows(path, spec)
    maps, sent = queries.store_maps(db, store_id), words_sent(db, store_id)
    checked = taken(spec, maps, (row for row in read.rows if row.kind in kinds), sent=sent)
    unread = (problem for problem in read.problems if problem.kind is None or problem.kind in kinds)
    in_order = sorted((*unread, *checked.problems), key=lambda problem: problem.line)
    return replace(checked, problems=tuple(in_order), remarks=read.remarks)


def _write(db: Database, store_id: int, path: Path, kinds: Sequence[MapKind]) -> int:
    spec = spec_of(stored(db, store_id).channel)
    with db.snapshot():
        rows = tuple(_all_rows(db, store_id, spec, kinds))
    with appearing_whole(path, "utf-8-sig") as stream:
        write_rows(stream, spec, rows)
    return len(rows)


def write_rows(stream: TextIO, spec: ChannelSpec, rows: Iterable[GivenRow]) -> None:
    """Write headings and rows in such a way that reading them gives the same rows."""
    writer = csv.writer(stream)
    writer.writerow(MapColumn)
    writer.writerows([exact_text(text) for text in cells_of(spec, row)] for row in rows)


def _all_rows(db: Database, store_id: int, spec: ChannelSpec, kinds: Sequence[MapKind]) -> Iterator[GivenRow]:
    """Of each map what isn't mapped yet, then its rows; without those that no file can carry."""
    maps = queries.store_maps(db, store_id)
    for kind in kinds:
        rows = (*_unmapped(db, store_id, spec, maps, kind), *rows_of(maps, (kind,)))
        yield from (row for row in rows if all(map(readable, cells_of(spec, row))))


def _unmapped(
    db: Database, store_id: int, spec: ChannelSpec, maps: StoreMaps, kind: MapKind
) -> Iterator[GivenRow]:
    """The rows that the map could have: words that were seen or declared, and custom fields."""
    match kind:
        case MapKind.STATUS:
            seen = (found.word for found in queries.status_words(db, store_id))
            words = dict.fromkeys((*seen, *spec.default_status_map))
            unmapped = (word for word in words if map_word(maps.statuses, word) is OrderStatus.UNMAPPED)
            yield from (GivenRow(kind, word, OrderStatus.UNMAPPED) for word in unmapped)
        case MapKind.SHIPPING_METHOD:
            known = {method_key(method) for method in maps.methods}
            found = (found.method for found in queries.method_words(db, store_id))
            yield from (GivenRow(kind, method, None) for method in found if method_key(method) not in {*known, ""})
        case MapKind.CARRIER:
            rows = {carrier_key(ours) for ours in maps.carriers}
            used = (found.ours for found in queries.carrier_words(db, store_id) if found.told is None)
            yield from (GivenRow(kind, ours, None) for ours in used if carrier_key(ours) not in rows)
        case MapKind.CUSTOM_FIELD:
            yield from (GivenRow(kind, place, "") for place in CUSTOM_PLACES if place not in maps.fields)
