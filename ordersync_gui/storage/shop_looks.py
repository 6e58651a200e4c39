"""Notes when a shop last showed an order of which a parcel was recorded here, so that both can be compared.

An import shows what is stored of the order; a look counts where it shows the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from peewee import JOIN, BaseQuery

from ordersync_gui.storage.bulk import chunks, insert_rows
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import Shipments, ShopLooks


def note_shop_looks(db: Database, order_ids: Sequence[int], *, requested_at: datetime) -> set[int]:
    """Note that a page that was asked for at that time showed these orders; returns those of which it is news.

    A page from before one that is noted already is none. Call it inside the transaction of the import or look.
    """
    at = to_ms(requested_at)
    news: set[int] = set()
    for part in chunks(order_ids):
        news.update(db.column(_looked_at_before(part, at)))
    insert_rows(db, "shop_look", [{"order_id": order, "at": at} for order in sorted(news)], replace=("order_id",))
    return news


@prepared
def _looked_at_before(order_ids: Sequence[int], at: int) -> BaseQuery:
    older = ShopLooks.at.is_null() | (ShopLooks.at < at)
    query: BaseQuery = (
        Shipments.select(Shipments.order)
        .join(ShopLooks, JOIN.LEFT_OUTER, on=(ShopLooks.order == Shipments.order))
        .where(Shipments.order.in_(order_ids), older)
    )
    return query


def forget_shop_look(db: Database, order_id: int, *, requested_at: datetime) -> bool:
    """What is stored of the order isn't what its shop showed at that time; tells whether an older look said so."""
    older = (ShopLooks.order == order_id) & (ShopLooks.at < to_ms(requested_at))
    return bool(db.run(ShopLooks.delete().where(older)))


def seen_since(db: Database, order_id: int, moment: datetime) -> bool:
    """Whether the shop showed the order at that time or later."""
    later = (ShopLooks.order == order_id) & (ShopLooks.at >= to_ms(moment))
    return bool(db.column(ShopLooks.select(ShopLooks.order).where(later)))
