"""Version 4 of the schema as SQLite statements: lists of a million orders, full-text search, desk facts."""

from __future__ import annotations

_ORDER = "order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE"
# Status, need for attention and being left out in one small number that every list's index can carry.
_FACET = """(CASE status WHEN 'awaiting_payment' THEN 0 WHEN 'awaiting_shipment' THEN 1 WHEN 'shipped' THEN 2
    WHEN 'cancelled' THEN 3 WHEN 'on_hold' THEN 4 ELSE 5 END) * 4 + (attention IS NOT NULL) * 2 + left_out"""
_COUNT_ONE = """INSERT INTO order_count (store_id, facet, orders) VALUES (NEW.store_id, NEW.facet, 1)
    ON CONFLICT (store_id, facet) DO UPDATE SET orders = orders + 1"""
_COUNT_OFF = "UPDATE order_count SET orders = orders - 1 WHERE store_id = OLD.store_id AND facet = OLD.facet"
_TEXT_OFF = "INSERT INTO order_text (order_text, rowid, text) VALUES ('delete', OLD.order_id, OLD.text)"
_TEXT_ON = "INSERT INTO order_text (rowid, text) VALUES (NEW.order_id, NEW.text)"

STATEMENTS = (
    "ALTER TABLE orders ADD COLUMN ship_by INTEGER",
    f"ALTER TABLE orders ADD COLUMN facet INTEGER GENERATED ALWAYS AS ({_FACET}) VIRTUAL",
    # With the order's id as second key and what lists filter by behind it, a list in this order is read from
    # its index alone, whatever store, status or need for attention it is of.
    "DROP INDEX orders_by_ordered",
    "DROP INDEX orders_by_number",
    "DROP INDEX orders_by_status",
    "DROP INDEX orders_by_buyer",
    "DROP INDEX orders_by_total",
    "DROP INDEX orders_by_store",
    "CREATE INDEX orders_by_ordered ON orders (ordered_at, id, facet, store_id)",
    "CREATE INDEX orders_by_number ON orders (number_sort, id, facet, store_id)",
    "CREATE INDEX orders_by_status ON orders (status, id, facet, store_id)",
    "CREATE INDEX orders_by_buyer ON orders (buyer_sort, id, facet, store_id)",
    "CREATE INDEX orders_by_total ON orders (total_sort, id, facet, store_id)",
    "CREATE INDEX orders_by_ship_by ON orders (ship_by, id, facet, store_id)",
    "CREATE INDEX orders_by_store ON orders (store_id, id, facet)",
    # Counts that are there at once however many orders there are.
    """CREATE TABLE order_count (
        store_id INTEGER NOT NULL, facet INTEGER NOT NULL, orders INTEGER NOT NULL, PRIMARY KEY (store_id, facet)
        ) WITHOUT ROWID""",
    "INSERT INTO order_count SELECT store_id, facet, count(*) FROM orders GROUP BY store_id, facet",
    f"CREATE TRIGGER order_counted AFTER INSERT ON orders BEGIN {_COUNT_ONE}; END",
    f"CREATE TRIGGER order_uncounted AFTER DELETE ON orders BEGIN {_COUNT_OFF}; END",
    f"""CREATE TRIGGER order_recounted AFTER UPDATE OF store_id, status, attention, left_out ON orders
        WHEN OLD.facet != NEW.facet OR OLD.store_id != NEW.store_id BEGIN {_COUNT_OFF}; {_COUNT_ONE}; END""",
    # Three letters are looked up at once; without their places the index is a fraction as large, and
    # whether they stand in a row is seen in the text itself.
    """CREATE VIRTUAL TABLE order_text USING fts5(
        text, content = 'search', content_rowid = 'order_id', tokenize = 'trigram case_sensitive 1',
        detail = none, columnsize = 0)""",
    "INSERT INTO order_text (order_text) VALUES ('rebuild')",
    f"CREATE TRIGGER text_found AFTER INSERT ON search BEGIN {_TEXT_ON}; END",
    f"CREATE TRIGGER text_lost AFTER DELETE ON search BEGIN {_TEXT_OFF}; END",
    f"CREATE TRIGGER text_changed AFTER UPDATE OF text ON search BEGIN {_TEXT_OFF}; {_TEXT_ON}; END",
    "CREATE INDEX order_line_by_sku ON order_line (sku COLLATE NOCASE, order_id)",
    "CREATE INDEX shipment_by_carrier ON shipment (carrier COLLATE NOCASE, order_id)",
    "ALTER TABLE desk_fact ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE desk_fact ADD COLUMN assigned_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE desk_fact ADD COLUMN work_kind TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE desk_fact ADD COLUMN work_at INTEGER",
    "ALTER TABLE desk_fact ADD COLUMN work_ship_to TEXT",
    "ALTER TABLE desk_fact ADD COLUMN stop_seen TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX desk_fact_by_hold ON desk_fact (hold_until) WHERE hold_until IS NOT NULL",
    "CREATE INDEX desk_fact_by_assigned ON desk_fact (assigned_to COLLATE NOCASE) WHERE assigned_to != ''",
    """CREATE TABLE tag (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_folded TEXT NOT NULL UNIQUE)""",
    f"""CREATE TABLE order_tag (
        {_ORDER}, tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE, PRIMARY KEY (order_id, tag_id)
        ) WITHOUT ROWID""",
    "CREATE INDEX order_tag_by_tag ON order_tag (tag_id, order_id)",
    """CREATE TABLE desk_act (
        id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL,
        orders INTEGER NOT NULL, undone_at INTEGER)""",
    f"""CREATE TABLE desk_act_order (
        act_id INTEGER NOT NULL REFERENCES desk_act(id) ON DELETE CASCADE, {_ORDER}, before TEXT NOT NULL,
        after TEXT NOT NULL, PRIMARY KEY (act_id, order_id)) WITHOUT ROWID""",
    "CREATE INDEX desk_act_order_by_order ON desk_act_order (order_id)",
    """CREATE TABLE saved_view (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_folded TEXT NOT NULL UNIQUE, position INTEGER NOT NULL,
        definition TEXT NOT NULL)""",
    "CREATE TABLE grid_layout (view TEXT PRIMARY KEY, layout TEXT NOT NULL) WITHOUT ROWID",
)
