"""Version 5 of the schema as SQLite statements: four maps per store, every word ever seen, changes to undo."""

# ruff: noqa: S608 - all statements are made of our own words
from __future__ import annotations

_STORE = "store_id INTEGER NOT NULL REFERENCES store(id) ON DELETE CASCADE"
_CHANGE = "change_id INTEGER NOT NULL REFERENCES map_change(id) ON DELETE CASCADE"
# The first three custom fields of each channel, as they were declared when this version came.
_FIRST_FIELDS = """CASE channel
    WHEN 'listing_mirror' THEN CASE place WHEN 1 THEN 'Marketplace order ID' WHEN 2 THEN 'Channel integration'
        ELSE 'Alternate marketplace order ID' END
    WHEN 'oxatis' THEN 'Custom text ' || place
    ELSE 'Custom field ' || place END"""
# What the numbers mean stands in `shipped_here`; NULL is not known until the order is derived anew.
_LIVE = "EXISTS (SELECT 1 FROM shipment WHERE order_id = orders.id AND voided_at IS NULL)"
_GOODS = "order_line.order_id = orders.id AND kind = 'item' AND vanished = 0"
_SHIPPED_OF_LINE = """coalesce((SELECT sum(CAST(shipment_line.quantity AS INTEGER)) FROM shipment_line
    JOIN shipment ON shipment.id = shipment_line.shipment_id AND shipment.voided_at IS NULL
    WHERE shipment_line.order_line_id = order_line.id), 0)"""
_BROKEN_QUANTITY = f"""EXISTS (SELECT 1 FROM order_line WHERE {_GOODS} AND quantity GLOB '*[^0-9]*')
    OR EXISTS (SELECT 1 FROM shipment_line JOIN shipment ON shipment.id = shipment_line.shipment_id
        WHERE shipment.order_id = orders.id AND shipment_line.quantity GLOB '*[^0-9]*')"""
_SHIPPED_HERE = f"""CASE WHEN NOT {_LIVE} THEN 1
    WHEN mapped NOT IN ('shipped', 'cancelled') THEN CASE status WHEN 'shipped' THEN 3 ELSE 2 END
    WHEN {_BROKEN_QUANTITY} THEN NULL
    WHEN EXISTS (SELECT 1 FROM order_line
        WHERE {_GOODS} AND CAST(quantity AS INTEGER) > {_SHIPPED_OF_LINE}) THEN 2
    ELSE 3 END"""

STATEMENTS = (
    "ALTER TABLE orders ADD COLUMN shipped_here INTEGER DEFAULT 0",
    f"UPDATE orders SET shipped_here = {_SHIPPED_HERE} WHERE id IN (SELECT order_id FROM shipment)",
    "ALTER TABLE import_run ADD COLUMN new_words TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE store ADD COLUMN backfill TEXT NOT NULL DEFAULT 'null'",
    "ALTER TABLE store ADD COLUMN poisoned TEXT NOT NULL DEFAULT '[]'",
    f"""CREATE TABLE method_map (
        {_STORE}, method_key TEXT NOT NULL, method TEXT NOT NULL, carrier TEXT NOT NULL, service TEXT NOT NULL,
        PRIMARY KEY (store_id, method_key)) WITHOUT ROWID""",
    f"""CREATE TABLE carrier_map (
        {_STORE}, carrier_key TEXT NOT NULL, service_key TEXT NOT NULL, carrier TEXT NOT NULL,
        service TEXT NOT NULL, carrier_word TEXT NOT NULL, service_word TEXT NOT NULL,
        PRIMARY KEY (store_id, carrier_key, service_key)) WITHOUT ROWID""",
    f"""CREATE TABLE field_map (
        {_STORE}, place INTEGER NOT NULL, field TEXT NOT NULL, PRIMARY KEY (store_id, place)) WITHOUT ROWID""",
    f"""INSERT INTO field_map SELECT store.id, place, 'custom:' || {_FIRST_FIELDS}
        FROM store, (SELECT 1 AS place UNION ALL SELECT 2 UNION ALL SELECT 3)""",
    # orders: how many came with the word, each counted again when it comes back to it.
    f"""CREATE TABLE channel_word (
        {_STORE}, kind TEXT NOT NULL, word TEXT NOT NULL, first_seen INTEGER NOT NULL,
        last_seen INTEGER NOT NULL, orders INTEGER NOT NULL, PRIMARY KEY (store_id, kind, word)) WITHOUT ROWID""",
    """INSERT INTO channel_word
        SELECT store_id, 'status', source_status, min(modified_at), max(modified_at), count(*)
        FROM orders GROUP BY store_id, source_status""",
    """INSERT INTO channel_word
        SELECT store_id, 'shipping_method', shipping_method, min(modified_at), max(modified_at), count(*)
        FROM orders WHERE shipping_method != '' GROUP BY store_id, shipping_method""",
    f"""CREATE TABLE map_change (
        id INTEGER PRIMARY KEY, {_STORE}, at INTEGER NOT NULL, who TEXT NOT NULL, source TEXT NOT NULL,
        orders INTEGER NOT NULL DEFAULT 0, undone_at INTEGER)""",
    "CREATE INDEX map_change_by_store ON map_change (store_id, id)",
    f"""CREATE TABLE map_change_row (
        {_CHANGE}, kind TEXT NOT NULL, key TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
        PRIMARY KEY (change_id, kind, key)) WITHOUT ROWID""",
    # What a change did to notices: confirmed (then before is the state until then) or made.
    f"""CREATE TABLE map_change_notice (
        {_CHANGE}, notice_id INTEGER NOT NULL REFERENCES notice(id) ON DELETE CASCADE, before TEXT NOT NULL,
        PRIMARY KEY (change_id, notice_id)) WITHOUT ROWID""",
    "CREATE INDEX map_change_notice_by_notice ON map_change_notice (notice_id)",
    # Few parcels wait for the rest of their order, and a change of a status map asks for them among very many.
    "CREATE INDEX shipment_waiting ON shipment (order_id) WHERE notice_waits",
    # Orders whose buyer was forgotten, and when.
    """CREATE TABLE buyer_deletion (
        order_id INTEGER PRIMARY KEY REFERENCES orders(id) ON DELETE CASCADE, at INTEGER NOT NULL)""",
)
