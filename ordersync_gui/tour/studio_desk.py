"""Stocks a desk with something of everything: stores of several channels, orders and parcels in every state."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.maps import CarrierService, MapEdits
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.sync import desk_acts
from ordersync_gui.sync.backups import back_up_now
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.maps import apply_maps
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.saved_views import save
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.store_lifecycle import disconnect_store
from ordersync_gui.sync.void import void

MAIN, TWIN, OTHER_CHANNEL, LEFT = "Larkspur", "Marigold Café", "Atelier Nord", "Bench Supply"
_BACK = timedelta(days=365)
_OPEN = OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)


@dataclass(frozen=True, slots=True)
class StudioShop:
    """A practice shop and how its store is set up here; twins have orders of the same numbers."""

    name: str
    channel: str
    orders: int
    seed: int
    preferences: StorePreferences = field(default_factory=StorePreferences)
    misbehave: tuple[str, ...] = ()  # at the first import


SHOPS = (
    StudioShop(MAIN, "custom_store", 40, 4, StorePreferences(colour="#0072b2", ship_within_days=2)),
    StudioShop(TWIN, "custom_store", 9, 12, StorePreferences(colour="#e69f00"), ("one-bad-order",)),
    StudioShop(OTHER_CHANNEL, "oxatis", 16, 4, StorePreferences(colour="#009e73", tell_when=TellWhen.AT_TIME)),
    StudioShop(LEFT, "order_time", 6, 4),
)
SPARE = StudioShop("Practice shop", "custom_store", 12, 21)  # for the wizard: no store is connected to it


def open_shops() -> dict[str, PracticeShop]:
    """The practice shops by their stores' names, serving; whoever takes them stops them."""
    shops = {
        one.name: PracticeShop(channel=one.channel, orders=one.orders, seed=one.seed) for one in (*SHOPS, SPARE)
    }
    for shop in shops.values():
        shop.start()
    return shops


async def stock(desk: Desk, shops: Mapping[str, PracticeShop]) -> dict[str, Store]:
    """Connect the shops, import, ship, hold and map; gives the stores by name.

    Raises OrderSyncError where any of that fails.
    """
    stores = {one.name: await _connected(desk, shops[one.name], one) for one in SHOPS}
    stock_room = _StockRoom(desk, stores[MAIN], shops[MAIN])
    await stock_room.tell_shops()
    await stock_room.work_at_desk()
    await _queue(desk, stores[OTHER_CHANNEL])
    await _keep_views(desk, stores[MAIN])
    await _have_trouble(desk, stores[LEFT], shops[LEFT])
    await apply_maps(desk, store_id=stores[MAIN].id, edits=_EDITS)
    await back_up_now(desk)
    return stores


_EDITS = MapEdits(
    methods={"Standard": CarrierService("DHL", "Paket")},
    carriers={CarrierService("UPS", "Ground"): CarrierService("ups", "GND")},
)


async def _connected(desk: Desk, shop: PracticeShop, wanted: StudioShop) -> Store:
    login: Any = announcement(shop)["login"]
    store, _ = await connect_store(
        desk,
        channel=wanted.channel,
        name=wanted.name,
        given={**login["set"], **login["secrets"]},
        preferences=wanted.preferences,
        check=False,
    )
    await fetch(desk, store, shop, misbehave=wanted.misbehave, whole=True)
    return store


async def fetch(
    desk: Desk, store: Store, shop: PracticeShop, *, misbehave: Collection[str] = (), whole: bool = False
) -> None:
    """Import the store from its shop, which misbehaves meanwhile; whole: from a year ago on."""
    shop.misbehave = set(misbehave)
    try:
        await import_orders(desk, store=store, since=desk.clock() - _BACK if whole else None)
    finally:
        shop.misbehave = set()


def ready(desk: Desk, store: Store) -> list[OrderDetails]:
    """The store's orders that can be shipped at once, newest first."""
    ids = queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT))
    found = [queries.order_details(desk.db, order_id) for order_id in ids]
    return [one for one in found if not one.attention and not one.shipments]


def chosen(orders: Sequence[OrderDetails]) -> Chosen:
    """These orders, as acts take them."""
    return Chosen.of(array("q", [one.id for one in orders]))


@dataclass(frozen=True, slots=True)
class _StockRoom:
    """One store's orders, which are taken from the oldest on, so that the newest stay untouched."""

    desk: Desk
    store: Store
    shop: PracticeShop

    async def tell_shops(self) -> None:
        """A notice that is confirmed, refused, unconfirmed, sent, and one that was cancelled."""
        await self._tell("DHL", "JD014600003001")
        await fetch(self.desk, self.store, self.shop)  # the first one is confirmed
        await self._tell("Own courier", "OC-1", misbehave="own-carriers")
        await self._tell("UPS", "1Z999AA10123456784", misbehave="drop-before")
        await fetch(self.desk, self.store, self.shop)  # the shop is well again; that one stays open
        await self._tell("GLS", "00340434161094042557", misbehave="swallow")
        parcel = await self._parcel("DHL", "JD014600003002")
        await void(self.desk, shipment_ids=[parcel], reason="The label was torn.")

    async def work_at_desk(self) -> None:
        """Orders on hold, with tags, with a note, and given to somebody."""
        held, tagged, given = ready(self.desk, self.store)[-3:]
        until = self.desk.clock() + timedelta(days=2)
        await desk_acts.hold(self.desk, orders=chosen([held]), until=until, reason="The buyer wants to add a mug.")
        await desk_acts.tag(self.desk, orders=chosen([tagged, given]), add=["gift", "fragile"])
        await desk_acts.assign(self.desk, orders=chosen([given]), to="Kim")
        await desk_acts.note(self.desk, orders=chosen([given]), text="Wrap it twice.")

    async def _tell(self, carrier: str, tracking: str, *, misbehave: str = "") -> None:
        await self._parcel(carrier, tracking)
        self.shop.misbehave = {misbehave} if misbehave else set()
        try:
            await send_due(self.desk, store_id=self.store.id, at_once=True)
        finally:
            self.shop.misbehave = set()

    async def _parcel(self, carrier: str, tracking: str) -> int:
        order = ready(self.desk, self.store)[-1]
        draft = ShipmentDraft(carrier, tracking, self.desk.clock().astimezone().date())
        recorded = await ship(self.desk, order_id=order.id, draft=draft, at_once=True)
        return recorded.shipment_id


async def _queue(desk: Desk, store: Store) -> None:
    """A parcel whose shop is told tomorrow."""
    tomorrow = desk.clock().astimezone().date() + timedelta(days=1)
    draft = ShipmentDraft("Colissimo", "8V00112233445", tomorrow)
    await ship(desk, order_id=ready(desk, store)[-1].id, draft=draft)


async def _keep_views(desk: Desk, store: Store) -> None:
    await save(desk, view=SavedView(0, "Gifts to wrap", query_text="tag:gift"))
    await save(desk, view=SavedView(0, "Worth a look", "total:>50", store_uid=store.uid, store_name=store.name))


async def _have_trouble(desk: Desk, store: Store, shop: PracticeShop) -> None:
    """A store whose last import failed, and which was left then."""
    await fetch(desk, store, shop, misbehave=("500",))
    await disconnect_store(desk, store=store)
