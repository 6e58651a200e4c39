"""Packing an order claims it: other windows and PCs see by whom, and don't ship it without taking it over."""

from __future__ import annotations

from collections.abc import Sequence

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.claim import Claim, ClaimedOrder
from ordersync_gui.storage import claims
from ordersync_gui.storage.queries import claims as claim_queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.process_identity import is_gone


async def claim(desk: Desk, *, order_ids: Sequence[int]) -> dict[int, Claim]:
    """Claim these orders for whoever is at this desk, or go on holding them for another while.

    Gives the claims of others by order id: their orders are left to them. Raises StorageError.
    """
    return await desk.workers.write(_claim, desk, order_ids)


async def take_over(desk: Desk, *, order_ids: Sequence[int]) -> Changes:
    """Claim these orders although somebody else packs them; their timelines keep who took them from whom."""
    return await desk.workers.write(_take_over, desk, order_ids)


async def give_back(desk: Desk, *, order_ids: Sequence[int]) -> None:
    """End this desk's own claims on these orders."""
    await desk.workers.write(_give_back, desk, order_ids)


def give_all_back(desk: Desk) -> None:
    """At the end of a window, give back what is still held, so that other PCs needn't wait. Blocking.

    On a desk of one PC others see by themselves that the window is gone. Raises StorageError.
    """
    if desk.held and desk.db.remote:
        _give_back(desk, None)


def _claim(desk: Desk, order_ids: Sequence[int]) -> dict[int, Claim]:
    if desk.db.read_only:
        return packed_elsewhere(desk, order_ids)
    now = desk.clock()
    return claims.take_claims(desk.db, order_ids=order_ids, packer=desk.packer, is_gone=is_gone, now=now)


def _take_over(desk: Desk, order_ids: Sequence[int]) -> Changes:
    now = desk.clock()
    return claims.take_over(desk.db, order_ids=order_ids, packer=desk.packer, is_gone=is_gone, now=now)


def _give_back(desk: Desk, order_ids: Sequence[int] | None) -> None:
    if desk.db.read_only:
        return
    claims.give_back(desk.db, order_ids=order_ids, packer=desk.packer)


def end_by_parcel(desk: Desk, order_ids: Sequence[int], *, takes_over: bool) -> Changes:
    """Give orders back with their parcel, inside its transaction. Blocking. Raises ClaimedElsewhere."""
    return claims.end_by_parcel(
        desk.db,
        order_ids=order_ids,
        packer=desk.packer,
        is_gone=is_gone,
        takes_over=takes_over,
        now=desk.clock(),
    )


def packed_elsewhere(desk: Desk, order_ids: Sequence[int]) -> dict[int, Claim]:
    """The claims that others hold on these orders now, by order id. Blocking."""
    found = claim_queries.claims_of(desk.db, order_ids)
    return claims.others_claims(tuple(found.values()), desk.packer, is_gone=is_gone, now=desk.clock())


def all_claims(desk: Desk, *, store_id: int | None = None) -> tuple[ClaimedOrder, ...]:
    """Every order that somebody packs now, the oldest claim first. Blocking."""
    found = claim_queries.claims(desk.db, now=desk.clock(), store_id=store_id)
    return tuple(each for each in found if not is_gone(each.claim.packer.owner))
