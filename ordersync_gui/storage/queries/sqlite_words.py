"""How often the shop's words and our carriers occur, asked so that SQLite reads indexes and few rows."""

from __future__ import annotations

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.columns import attention_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.engine import Connection
from ordersync_gui.storage.facets import CODED, LEFT_OUT, NEEDS

MOST_PARCELS = 50_000

# From one text of all of an order's reasons to the next along the index, however many orders have each.
_REASONS = f"""WITH RECURSIVE found(text) AS (
    SELECT (SELECT min(attention) FROM orders INDEXED BY orders_needing_attention WHERE attention IS NOT NULL)
    UNION ALL SELECT (SELECT min(attention) FROM orders INDEXED BY orders_needing_attention
        WHERE attention IS NOT NULL AND attention > found.text) FROM found WHERE found.text IS NOT NULL
    ) SELECT text FROM found WHERE instr(text, '["{AttentionKind.UNMAPPED_STATUS.value}",') > 0"""  # noqa: S608 - our own word
_IN_NEED = f"SELECT DISTINCT store_id FROM order_count WHERE facet & {NEEDS} != 0 AND facet & {LEFT_OUT} = 0"  # noqa: S608 - our own numbers
# A word that another store maps isn't asked for there: it leaves none of its orders without a status.
_HAS_WORD = f"""SELECT CASE WHEN EXISTS (SELECT 1 FROM status_map WHERE store_id = ?1 AND word = ?2) THEN FALSE
    ELSE EXISTS (SELECT 1 FROM orders INDEXED BY orders_by_store_word
        WHERE store_id = ?1 AND source_status = ?2 AND mapped = '{OrderStatus.UNMAPPED.value}' AND NOT left_out)
    END"""  # noqa: S608 - our own word
_WAITING = (OrderStatus.AWAITING_PAYMENT, OrderStatus.AWAITING_SHIPMENT, OrderStatus.ON_HOLD)
_WAITING_CODES = ", ".join(str(CODED.index(status)) for status in _WAITING)
_METHODS = f"""SELECT shipping_method_sort, count(*),
        sum(CASE WHEN facet / 4 IN ({_WAITING_CODES}) THEN 1 ELSE 0 END)
    FROM orders INDEXED BY orders_by_shipping_method WHERE store_id = ?
    GROUP BY left_out, shipping_method_sort"""  # noqa: S608 - our own numbers
_PARCELS = f"""SELECT carrier, service, count(*), max(created_at)
    FROM (SELECT order_id, carrier, service, created_at FROM shipment
        ORDER BY id DESC LIMIT {MOST_PARCELS}) AS latest
    CROSS JOIN orders INDEXED BY orders_by_id ON orders.id = latest.order_id
    WHERE store_id = ? GROUP BY carrier, service"""  # noqa: S608 - our own number


def unmapped_by_store(db: Database) -> dict[int, list[str]]:
    """Store id -> the status words that leave orders without a status; those that are left out aside."""
    with db.snapshot():
        connection = db.connection()
        texts = [text for (text,) in connection.execute(_REASONS)]
        words = sorted(
            {reason.detail for text in texts for reason in attention_from_json(text) if _is_word(reason)}
        )
        stores = [store_id for (store_id,) in connection.execute(_IN_NEED)] if words else []
        found = {store_id: [word for word in words if _has(connection, store_id, word)] for store_id in stores}
    return {store_id: having for store_id, having in found.items() if having}


def _is_word(reason: Attention) -> bool:
    return reason.kind is AttentionKind.UNMAPPED_STATUS


def _has(connection: Connection, store_id: int, word: str) -> bool:
    return bool(connection.execute(_HAS_WORD, (store_id, word)).fetchone()[0])


def methods_used(db: Database, store_id: int) -> list[tuple[str, int, int]]:
    """Folded shipping method, how many orders have it, and how many of them are still to be shipped.

    A method may come twice: orders that are left out are counted, too, but apart.
    """
    with db.plain_errors():
        return list(db.connection().execute(_METHODS, (store_id,)))


def carriers_of_parcels(db: Database, store_id: int) -> list[tuple[str, str, int, int]]:
    """Carrier, service, count and latest time (ms) of the store's among the desk's last `MOST_PARCELS` parcels."""
    with db.plain_errors():
        return list(db.connection().execute(_PARCELS, (store_id,)))
