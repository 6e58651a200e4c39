"""What has to be known of an order to look for it in its shop."""

from __future__ import annotations

from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.look import SoughtOrder
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders


def sought_order(db: Database, order_id: int) -> SoughtOrder:
    """The order by its number, the channel's id and its last known change there. Raises NotFound."""
    query = Orders.select(Orders.number, Orders.remote_id, Orders.modified_at).where(Orders.id == order_id)
    found = db.tuples(query)
    if not found:
        raise NotFound(say("This order is no longer here."))
    number, remote_id, modified_at = found[0]
    return SoughtOrder(number, remote_id, from_ms(modified_at))
