"""Version 2 of the schema as SQLite statements: more order facts, store settings, notices in steps."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE store ADD COLUMN connected INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE store ADD COLUMN preferences TEXT NOT NULL DEFAULT '{}'",
    """ALTER TABLE store ADD COLUMN requirements TEXT NOT NULL DEFAULT '["ship_to"]'""",
    "ALTER TABLE store ADD COLUMN paused_until INTEGER",
    "ALTER TABLE store ADD COLUMN deleting INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE orders ADD COLUMN coupon TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE orders ADD COLUMN weight TEXT",
    "ALTER TABLE orders ADD COLUMN weight_unit TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE orders ADD COLUMN implied_status TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE orders ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0",
    # Version 1 kept the pick-up point as a plain text.
    "UPDATE orders SET pickup_point = json_object('network', pickup_point) WHERE pickup_point != ''",
    # Few orders are left out: lists and counts take these few away from all, and keep their own indexes.
    "CREATE INDEX orders_left_out ON orders (store_id, status, attention) WHERE left_out = 1",
    "CREATE INDEX orders_by_store_source ON orders (store_id, source)",
    "ALTER TABLE notice ADD COLUMN steps_done INTEGER NOT NULL DEFAULT 0",
    # Version 1 made one request of each notice.
    "UPDATE notice SET steps_done = 1 WHERE sent_at IS NOT NULL",
    "ALTER TABLE notice ADD COLUMN implied_before TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE shipment ADD COLUMN notice_waits INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE shipment ADD COLUMN buyer_mail INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_run ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0",
    """CREATE TABLE channel_status (
        store_id INTEGER NOT NULL REFERENCES store(id) ON DELETE CASCADE, word TEXT NOT NULL, label TEXT NOT NULL,
        PRIMARY KEY (store_id, word)) WITHOUT ROWID""",
    "CREATE TABLE highest_id (kind TEXT PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID",
)
