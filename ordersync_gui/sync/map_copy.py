"""Copies maps of one store to another: what there would be to change here, checked by this store's channel."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.letters import fold
from ordersync_gui.domain.map_rules import MapProblem, row_name
from ordersync_gui.domain.maps import MapKind, StoreMaps
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.map_channel import channel_of_maps, words_sent
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.taken_maps import GivenRow, TakenMaps, rows_of, taken


@dataclass(frozen=True, slots=True)
class _Side:
    """A store's maps and its channel."""

    spec: ChannelSpec
    maps: StoreMaps


async def maps_of_store(desk: Desk, *, store_id: int, source_id: int, kinds: Collection[MapKind]) -> TakenMaps:
    """The rows of another store's maps that differ here, as edits; rows that only stand here stay.

    Between channels, custom fields are found by their names. Raises NotFound (a store; the channel of this one),
    UsageError when both are the same store. Nothing is written.
    """
    if store_id == source_id:
        raise UsageError(say("A store's maps can't be copied to itself."), remedy=say("Choose another store."))
    here, there = await desk.workers.network(_sides, desk, store_id, source_id)
    good, bad = _translated(there, here.spec, [kind for kind in MapKind if kind in kinds])
    sent = await desk.workers.read_list(words_sent, desk.db, store_id)
    found = taken(here.spec, here.maps, good, sent=sent)
    return replace(found, problems=(*bad, *found.problems))


def _sides(desk: Desk, store_id: int, source_id: int) -> tuple[_Side, _Side]:
    """Both stores; the channel of the source may be gone. Blocking."""
    store, source = stored(desk.db, store_id), stored(desk.db, source_id)
    return (
        _Side(channel_of_maps(store), queries.store_maps(desk.db, store_id)),
        _Side(spec_of(source.channel), queries.store_maps(desk.db, source_id)),
    )


def _translated(
    there: _Side, spec: ChannelSpec, kinds: Iterable[MapKind]
) -> tuple[list[GivenRow], list[MapProblem]]:
    """The rows in terms of this channel, and those that have no equal there."""
    good: list[GivenRow] = []
    bad: list[MapProblem] = []
    for row in rows_of(there.maps, kinds):
        if row.kind is not MapKind.CUSTOM_FIELD or there.spec.key == spec.key:
            good.append(row)
            continue
        label = _label(there.spec, str(row.value))
        key = _key(spec, str(row.value), label)
        if key is None:
            reason = say('Orders of {channel} have no field "{name}".', channel=spec.label, name=label)
            bad.append(MapProblem(row.kind, row_name(row.key), reason))
        else:
            good.append(replace(row, value=key))
    return good, bad


def _label(spec: ChannelSpec, key: str) -> str:
    return next((str(field.label) for field in mappable_fields(spec) if field.key == key), key)


def _key(spec: ChannelSpec, key: str, label: str) -> str | None:
    """The field of this channel that has the same key, else the same name."""
    fields = mappable_fields(spec)
    if any(field.key == key for field in fields):
        return key
    return next((field.key for field in fields if fold(str(field.label)) == fold(label)), None)
