"""A store's maps as people work on them: opened, previewed, changed by the channel's rules, undone."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.channel_words import CarrierWord, FieldChoice, MethodWord
from ordersync_gui.domain.desk import OrderRow, StatusWord, Store
from ordersync_gui.domain.map_preview import MapChangeView, MapOutcome, MapPreview
from ordersync_gui.domain.map_rules import check_edits, problems
from ordersync_gui.domain.maps import MapEdits, MapSource, StoreMaps
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import map_changes, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.map_channel import channel_of_maps, words_sent
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.statuses import can_list


@dataclass(frozen=True, slots=True)
class OpenedMaps:
    """Everything that an editor of a store's maps shows.

    spec: a bare one where the channel is gone; then the maps can be looked at and undone, not edited.
    lists_statuses: the shop can be asked for its statuses. changes: newest first. mark: what `maps_mark` tells
    for as long as all this holds.
    """

    store: Store
    spec: ChannelSpec
    lists_statuses: bool
    maps: StoreMaps
    statuses: tuple[StatusWord, ...]
    methods: tuple[MethodWord, ...]
    carriers: tuple[CarrierWord, ...]
    fields: tuple[FieldChoice, ...]
    changes: tuple[MapChangeView, ...]
    mark: tuple[int, ...] = ()

    @property
    def sent(self) -> frozenset[str]:
        """The shop's own words, which can be mapped however they look (see `map_rules.problems`)."""
        return frozenset((*(word.word for word in self.statuses), *(word.method for word in self.methods)))


async def open_maps(desk: Desk, *, store_id: int) -> OpenedMaps:
    """The maps with every word that the shop ever used, and what was changed. Raises NotFound (store)."""
    store = await desk.workers.read(stored, desk.db, store_id)
    spec, lists_statuses = await desk.workers.network(_channel, store.channel)
    return await desk.workers.read_list(_opened, desk.db, store_id, spec, lists_statuses)


async def maps_mark(desk: Desk, *, store_id: int) -> tuple[int, ...]:
    """Differs from that of `open_maps` once anybody changed the maps or imported since; () for a deleted store."""
    return (await desk.workers.read(queries.maps_marks, desk.db)).get(store_id, ())


async def preview_maps(desk: Desk, *, store_id: int, edits: MapEdits) -> MapPreview:
    """What saving the edits would do, counted on the orders as they are; nothing is written.

    Raises UsageError, with the row as its field, where the channel's rules are against one; NotFound (store,
    channel).
    """
    await _check(desk, store_id, edits)
    return await desk.workers.read_list(queries.preview_edits, desk.db, store_id, edits)


async def apply_maps(
    desk: Desk, *, store_id: int, edits: MapEdits, source: MapSource = MapSource.EDIT
) -> MapOutcome:
    """Save the edits and bring the store's orders in step, all of it or nothing.

    Where the outcome's changes tell of notices, some are to be sent. Raises UsageError as `preview_maps`,
    NotFound (store, channel); then nothing is changed.
    """
    await _check(desk, store_id, edits)
    return await desk.workers.write(
        map_changes.apply_edits,
        desk.db,
        store_id=store_id,
        edits=edits,
        now=desk.clock(),
        operator=desk.who,
        source=source,
    )


async def undo_maps(desk: Desk, *, store_id: int, change_id: int | None = None) -> MapOutcome:
    """Take the latest change back, or the one with this id if it is the latest that stands.

    The channel's rules aren't asked: what stood there before may stand there again. Raises NotFound, UsageError
    (nothing to undo; a later change stands).
    """
    return await desk.workers.write(
        map_changes.undo_change,
        desk.db,
        store_id=store_id,
        change_id=change_id,
        now=desk.clock(),
        operator=desk.who,
    )


async def moving_rows(
    desk: Desk,
    *,
    store_id: int,
    edits: MapEdits,
    before: OrderStatus,
    after: OrderStatus,
    limit: int = 200,
) -> tuple[OrderRow, ...]:
    """The orders that the edits would move from one status to the other, newest first, at most so many."""

    def rows(db: Database) -> tuple[OrderRow, ...]:
        with db.snapshot():
            ids = queries.moving_orders(db, store_id, edits, before=before, after=after, limit=limit)
            found = queries.order_rows(db, ids)
        return tuple(found[order_id] for order_id in ids if order_id in found)

    return await desk.workers.read_list(rows, desk.db)


async def _check(desk: Desk, store_id: int, edits: MapEdits) -> None:
    store = await desk.workers.read(stored, desk.db, store_id)
    spec = await desk.workers.network(channel_of_maps, store)
    if problems(spec, edits):
        # Only now it counts which words the shop itself has sent.
        check_edits(spec, edits, sent=await desk.workers.read_list(words_sent, desk.db, store_id))


def _channel(channel: str) -> tuple[ChannelSpec, bool]:
    """Its declaration, and whether its shops can be asked for their statuses; loads what speaks to shops."""
    return spec_of(channel), can_list(channel)


def _opened(db: Database, store_id: int, spec: ChannelSpec, lists_statuses: bool) -> OpenedMaps:  # noqa: FBT001 - called by a worker, by position
    with db.snapshot():
        return OpenedMaps(
            store=stored(db, store_id),
            spec=spec,
            lists_statuses=lists_statuses,
            maps=queries.store_maps(db, store_id),
            statuses=queries.status_words(db, store_id),
            methods=queries.method_words(db, store_id),
            carriers=queries.carrier_words(db, store_id),
            fields=queries.field_choices(db, store_id, mappable_fields(spec)),
            changes=queries.map_changes(db, store_id),
            mark=queries.maps_marks(db).get(store_id, ()),
        )
