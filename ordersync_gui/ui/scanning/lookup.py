"""Reads what a scan may be about: the orders of that number, and the order itself where there is one."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.claim import Claim
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.scanning.choice import FoundOrder


@dataclass(frozen=True, slots=True)
class OrderNow:
    """An order as it is now, its channel's declaration, and its store."""

    details: OrderDetails
    spec: ChannelSpec
    store: Store | None


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known of a scanned text: the orders whose number it is, and the one where there is just one.

    is_item: it is the SKU of an item of any order.
    """

    text: str
    orders: tuple[FoundOrder, ...] = ()
    order: OrderNow | None = None
    is_item: bool = False

    @property
    def number(self) -> str:
        """The orders' number, as the shop writes it."""
        return self.orders[0][2] if self.orders else self.text

    def has(self, order_id: int) -> bool:
        """Whether this order is among them."""
        return any(found == order_id for found, _store, _number in self.orders)


async def look_up(desk: Desk, text: str) -> Looked:
    """Read what the text may be about. Raises StorageError."""
    orders = await desk.workers.read(queries.find_exact, desk.db, text)
    order = await order_now(desk, orders[0][0]) if len(orders) == 1 else None
    is_item = not orders and await desk.workers.read(queries.is_sku, desk.db, text)
    return Looked(text, tuple(orders), order, is_item=is_item)


async def claim_to_pack(desk: Desk, order_id: int) -> Claim | None:
    """Claim an order; gives the claim of somebody else who packs it. Raises StorageError."""
    from ordersync_gui.sync.claims import claim  # noqa: PLC0415 - not needed for the first paint

    return (await claim(desk, order_ids=[order_id])).get(order_id)


async def taken_over(desk: Desk, order_id: int) -> OrderNow:
    """Take an order over from whoever packs it, and read it. Raises NotFound, StorageError."""
    from ordersync_gui.sync.claims import take_over  # noqa: PLC0415 - not needed for the first paint

    await take_over(desk, order_ids=[order_id])
    return await order_now(desk, order_id)


async def order_now(desk: Desk, order_id: int) -> OrderNow:
    """Read an order. Raises NotFound, StorageError."""
    from ordersync_gui.sync.connect import channel_spec  # noqa: PLC0415 - brings the network library

    details = await desk.workers.read(queries.order_details, desk.db, order_id)
    stores = await desk.workers.read(queries.stores, desk.db)
    store = next((store for store in stores if store.id == details.store_id), None)
    return OrderNow(details, await desk.workers.network(channel_spec, details.channel), store)
