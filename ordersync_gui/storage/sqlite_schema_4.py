"""Version 4 of the schema as SQLite statements: lists of a million orders, full-text search, desk facts."""

from __future__ import annotations

_ORDER = "order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE"
# Status, need for attention and being left out in one small number that every list's index can carry.
_FACET = """(CASE status WHEN 'awaiting_payment' THEN 0 WHEN 'awaiting_shipment' THEN 1 WHEN 'shipped' THEN 2
    WHEN 'cancelled' THEN 3 WHEN 'on_hold' THEN 4 ELSE 5 END) * 4 + (attention IS NOT NULL) * 2 + left_out"""
_COUNT_ONE = """INSERT INTO order_count (store_id, facet, orders) VALUES (NEW.store_id, NEW.facet, 1)
    ON CONFLICT (store_id, facet) DO UPDATE SET orders = orders + 1"""
# A count that is over goes, so that nothing is left of a deleted store.
_COUNT_OFF = """UPDATE order_count SET orders = orders - 1 WHERE store_id = OLD.store_id AND facet = OLD.facet;
    DELETE FROM order_count WHERE store_id = OLD.store_id AND facet = OLD.facet AND orders = 0"""
# Behind two line ends even the last letter begins a piece of three: short words are the beginnings of pieces.
_TEXT_OFF = """INSERT INTO order_text (order_text, rowid, text)
    VALUES ('delete', OLD.order_id, OLD.text || char(10, 10))"""
_TEXT_ON = "INSERT INTO order_text (rowid, text) VALUES (NEW.order_id, NEW.text || char(10, 10))"

STATEMENTS = (
    "ALTER TABLE orders ADD COLUMN ship_by INTEGER",
    f"ALTER TABLE orders ADD COLUMN facet INTEGER GENERATED ALWAYS AS ({_FACET}) VIRTUAL",
    # A list has either the orders that are left out or the others, in order, then by id; with what lists filter
    # by behind that it is read from its index alone, whatever store, status or need for attention it is of.
    "DROP INDEX orders_by_ordered",
    "DROP INDEX orders_by_number",
    "DROP INDEX orders_by_status",
    "DROP INDEX orders_by_buyer",
    "DROP INDEX orders_by_total",
    "DROP INDEX orders_by_store",
    "DROP INDEX orders_by_modified",
    "DROP INDEX orders_by_country",
    "DROP INDEX orders_by_shipping_method",
    "DROP INDEX orders_needing_attention",
    "CREATE INDEX orders_by_ordered ON orders (left_out, ordered_at, id, facet, store_id)",
    "CREATE INDEX orders_by_number ON orders (left_out, number_sort, id, facet, store_id)",
    "CREATE INDEX orders_by_status ON orders (left_out, status, id, facet, store_id)",
    "CREATE INDEX orders_by_buyer ON orders (left_out, buyer_sort, id, facet, store_id)",
    "CREATE INDEX orders_by_total ON orders (left_out, total_sort, id, facet, store_id)",
    "CREATE INDEX orders_by_ship_by ON orders (left_out, ship_by, id, facet, store_id)",
    "CREATE INDEX orders_by_modified ON orders (left_out, modified_at, id, facet, store_id)",
    "CREATE INDEX orders_by_country ON orders (left_out, country, id, facet, store_id)",
    """CREATE INDEX orders_by_shipping_method
        ON orders (left_out, shipping_method_sort, id, facet, store_id)""",
    """CREATE INDEX orders_by_items
        ON orders (left_out, item_summary COLLATE NOCASE, id, facet, store_id)""",
    "CREATE INDEX orders_by_store ON orders (store_id, left_out, id, facet)",
    # A narrow copy of what lists ask most: rows of the table itself are forty times as wide.
    "CREATE INDEX orders_by_id ON orders (id, ordered_at, facet, store_id)",
    """CREATE INDEX orders_needing_attention ON orders (attention, id, facet, store_id)
        WHERE attention IS NOT NULL""",
    "CREATE INDEX orders_for_gifts ON orders (id) WHERE gift = 1",
    # Scanned numbers come in other letters' case, and without the outer blanks that some shops send.
    "CREATE INDEX orders_by_remote_id_in_any_case ON orders (remote_id COLLATE NOCASE)",
    """CREATE INDEX orders_with_outer_blanks ON orders (id)
        WHERE number != trim(number) OR remote_id != trim(remote_id)""",
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
    "CREATE VIEW search_text AS SELECT order_id, text || char(10, 10) AS text FROM search",
    """CREATE VIRTUAL TABLE order_text USING fts5(
        text, content = 'search_text', content_rowid = 'order_id', tokenize = 'trigram case_sensitive 1',
        detail = none, columnsize = 0)""",
    "CREATE VIRTUAL TABLE order_text_term USING fts5vocab(order_text, row)",
    "INSERT INTO order_text (order_text) VALUES ('rebuild')",
    f"CREATE TRIGGER text_found AFTER INSERT ON search BEGIN {_TEXT_ON}; END",
    f"CREATE TRIGGER text_lost AFTER DELETE ON search BEGIN {_TEXT_OFF}; END",
    f"CREATE TRIGGER text_changed AFTER UPDATE OF text ON search BEGIN {_TEXT_OFF}; {_TEXT_ON}; END",
    "CREATE INDEX order_line_by_sku ON order_line (sku COLLATE NOCASE, order_id)",
    "CREATE INDEX shipment_by_carrier ON shipment (carrier COLLATE NOCASE, order_id, voided_at)",
    "ALTER TABLE desk_fact ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE desk_fact ADD COLUMN assigned_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE desk_fact ADD COLUMN work_kind TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE desk_fact ADD COLUMN work_at INTEGER",
    "ALTER TABLE desk_fact ADD COLUMN work_ship_to TEXT",
    "ALTER TABLE desk_fact ADD COLUMN stop_seen TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX desk_fact_by_hold ON desk_fact (hold_until) WHERE hold_until IS NOT NULL",
    "CREATE INDEX desk_fact_held ON desk_fact (order_id) WHERE held = 1",
    "CREATE INDEX desk_fact_begun ON desk_fact (order_id) WHERE work_kind != ''",
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
