"""Version 3 of the schema as SQLite statements: voided, corrected and combined parcels, looks, drift, evidence."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE store ADD COLUMN retry_at INTEGER",
    "ALTER TABLE store ADD COLUMN troubles INTEGER NOT NULL DEFAULT 0",
    # What the order was when it first came; unknown for those that are here already.
    "ALTER TABLE orders ADD COLUMN first_mapped TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE orders ADD COLUMN first_word TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE shipment ADD COLUMN tracking_key TEXT NOT NULL DEFAULT ''",
    """UPDATE shipment SET tracking_key =
        upper(replace(replace(replace(tracking_number, ' ', ''), '-', ''), '.', ''))""",
    "CREATE INDEX shipment_by_tracking ON shipment (tracking_key)",
    "ALTER TABLE shipment ADD COLUMN voided_at INTEGER",
    "ALTER TABLE shipment ADD COLUMN void_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE shipment ADD COLUMN combined TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX shipment_by_combined ON shipment (combined) WHERE combined != ''",
    "ALTER TABLE shipment ADD COLUMN shop_outdated TEXT",
    "ALTER TABLE notice ADD COLUMN correction INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice ADD COLUMN looks INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice ADD COLUMN next_look_at INTEGER",
    "CREATE INDEX notice_by_look ON notice (next_look_at) WHERE next_look_at IS NOT NULL",
    "CREATE INDEX notice_by_shipment ON notice (shipment_id)",
    "ALTER TABLE desk_fact ADD COLUMN ship_to_before TEXT",
    # What the shop's address was when it was corrected isn't known: a change after this version is noticed.
    """UPDATE desk_fact SET ship_to_before = (SELECT ship_to FROM orders WHERE id = order_id)
        WHERE ship_to IS NOT NULL""",
    "ALTER TABLE desk_fact ADD COLUMN drift_accepted TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE shop_look (
        order_id INTEGER PRIMARY KEY REFERENCES orders(id) ON DELETE CASCADE, at INTEGER NOT NULL)""",
    "ALTER TABLE evidence ADD COLUMN purpose TEXT NOT NULL DEFAULT 'notice'",
    "ALTER TABLE evidence ADD COLUMN attempt INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE evidence ADD COLUMN size INTEGER NOT NULL DEFAULT 0",
    "UPDATE evidence SET size = length(exchange)",
    # With what pruning and sums read, so that neither walks through the exchanges themselves.
    "CREATE INDEX evidence_by_time ON evidence (at, size, notice_id)",
    "CREATE TABLE desk_setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)
