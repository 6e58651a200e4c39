"""Version 1 of the schema as SQLite statements; never edited once released, later versions only add steps."""

from __future__ import annotations

_STORE = "store_id INTEGER NOT NULL REFERENCES store(id) ON DELETE CASCADE"
_ORDER = "order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE"
_ORDER_KEY = "order_id INTEGER PRIMARY KEY REFERENCES orders(id) ON DELETE CASCADE"

STATEMENTS = (
    """CREATE TABLE store (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_folded TEXT NOT NULL UNIQUE,
        channel TEXT NOT NULL, settings TEXT NOT NULL, created_at INTEGER NOT NULL, high_water_mark INTEGER,
        last_good_import INTEGER, last_error_kind TEXT NOT NULL, last_error TEXT NOT NULL)""",
    f"""CREATE TABLE status_map (
        {_STORE}, word TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (store_id, word)) WITHOUT ROWID""",
    f"""CREATE TABLE orders (
        id INTEGER PRIMARY KEY, {_STORE}, remote_id TEXT NOT NULL, remote_id_given INTEGER NOT NULL,
        number TEXT NOT NULL, number_sort TEXT NOT NULL, source_status TEXT NOT NULL, mapped TEXT NOT NULL,
        status TEXT NOT NULL, attention TEXT, ordered_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
        paid_at INTEGER, currency TEXT NOT NULL, total INTEGER NOT NULL, total_sort INTEGER NOT NULL,
        tax INTEGER NOT NULL, shipping INTEGER NOT NULL, discount INTEGER NOT NULL, buyer_name TEXT NOT NULL,
        buyer_email TEXT NOT NULL, buyer_phone TEXT NOT NULL, buyer_code TEXT NOT NULL, buyer_shown TEXT NOT NULL,
        buyer_sort TEXT NOT NULL, bill_to TEXT NOT NULL, ship_to TEXT NOT NULL, country TEXT NOT NULL,
        shipping_method TEXT NOT NULL, shipping_method_sort TEXT NOT NULL, payment_method TEXT NOT NULL,
        gift INTEGER NOT NULL, gift_message TEXT NOT NULL, buyer_notes TEXT NOT NULL,
        internal_notes TEXT NOT NULL,
        custom_fields TEXT NOT NULL, pickup_point TEXT NOT NULL, source TEXT NOT NULL,
        requested_warehouse TEXT NOT NULL, item_summary TEXT NOT NULL, item_count TEXT NOT NULL,
        payload_hash TEXT NOT NULL, UNIQUE (store_id, remote_id))""",
    # SQLite ends every index with the row id, so each of these gives a stable order with id as tie-break.
    "CREATE INDEX orders_by_ordered ON orders (ordered_at)",
    "CREATE INDEX orders_by_modified ON orders (modified_at)",
    "CREATE INDEX orders_by_number ON orders (number_sort)",
    "CREATE INDEX orders_by_exact_number ON orders (number)",
    "CREATE INDEX orders_by_remote_id ON orders (remote_id)",
    "CREATE INDEX orders_by_status ON orders (status)",
    "CREATE INDEX orders_by_buyer ON orders (buyer_sort)",
    "CREATE INDEX orders_by_country ON orders (country)",
    "CREATE INDEX orders_by_total ON orders (total_sort)",
    "CREATE INDEX orders_by_shipping_method ON orders (shipping_method_sort)",
    "CREATE INDEX orders_by_store ON orders (store_id)",
    "CREATE INDEX orders_by_store_status ON orders (store_id, status)",
    "CREATE INDEX orders_by_store_word ON orders (store_id, source_status, modified_at)",
    "CREATE INDEX orders_needing_attention ON orders (store_id) WHERE attention IS NOT NULL",
    f"""CREATE TABLE order_line (
        id INTEGER PRIMARY KEY, {_ORDER}, position INTEGER NOT NULL, line_id TEXT NOT NULL, sku TEXT NOT NULL,
        name TEXT NOT NULL, quantity TEXT NOT NULL, unit_price TEXT NOT NULL, weight TEXT,
        weight_unit TEXT NOT NULL, image_url TEXT NOT NULL, location TEXT NOT NULL, upc TEXT NOT NULL,
        kind TEXT NOT NULL, options TEXT NOT NULL, vanished INTEGER NOT NULL)""",
    "CREATE INDEX order_line_by_order ON order_line (order_id, position)",
    f"CREATE TABLE desk_fact ({_ORDER_KEY}, held INTEGER NOT NULL, hold_until INTEGER, ship_to TEXT)",
    f"CREATE TABLE raw_payload ({_ORDER_KEY}, raw BLOB NOT NULL, received_at INTEGER NOT NULL)",
    f"""CREATE TABLE import_run (
        id INTEGER PRIMARY KEY, {_STORE}, window_start INTEGER NOT NULL, window_end INTEGER NOT NULL,
        started_at INTEGER NOT NULL, finished_at INTEGER, pages INTEGER NOT NULL, seen INTEGER NOT NULL,
        new INTEGER NOT NULL, changed INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL,
        warnings TEXT NOT NULL, complete INTEGER NOT NULL, error_kind TEXT NOT NULL, error TEXT NOT NULL)""",
    "CREATE INDEX import_run_by_store ON import_run (store_id)",
    f"""CREATE TABLE rejected_order (
        id INTEGER PRIMARY KEY, {_STORE}, run_id INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE,
        identity TEXT NOT NULL, number TEXT NOT NULL, reason TEXT NOT NULL, raw BLOB NOT NULL, at INTEGER NOT NULL,
        UNIQUE (store_id, identity))""",
    "CREATE INDEX rejected_order_by_run ON rejected_order (run_id)",
    f"""CREATE TABLE shipment (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, {_ORDER}, carrier TEXT NOT NULL, service TEXT NOT NULL,
        tracking_number TEXT NOT NULL, ship_date TEXT NOT NULL, note_to_buyer TEXT NOT NULL, cost INTEGER,
        created_at INTEGER NOT NULL, operator TEXT NOT NULL)""",
    "CREATE INDEX shipment_by_order ON shipment (order_id)",
    # No cascade from the line: a line of which something was shipped must not vanish with its shipment.
    """CREATE TABLE shipment_line (
        shipment_id INTEGER NOT NULL REFERENCES shipment(id) ON DELETE CASCADE,
        order_line_id INTEGER NOT NULL REFERENCES order_line(id) DEFERRABLE INITIALLY DEFERRED,
        quantity TEXT NOT NULL, PRIMARY KEY (shipment_id, order_line_id)) WITHOUT ROWID""",
    "CREATE INDEX shipment_line_by_line ON shipment_line (order_line_id)",
    f"""CREATE TABLE notice (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
        shipment_id INTEGER NOT NULL REFERENCES shipment(id) ON DELETE CASCADE, {_ORDER}, {_STORE},
        revision INTEGER NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, not_before INTEGER NOT NULL,
        asked_by_shop INTEGER NOT NULL, payload TEXT NOT NULL, whole_order INTEGER NOT NULL,
        word_before TEXT NOT NULL, mapped_before TEXT NOT NULL,
        created_at INTEGER NOT NULL, attempt_ended_at INTEGER, sent_at INTEGER, last_error TEXT, lease_owner TEXT,
        lease_expires INTEGER, UNIQUE (shipment_id, order_id, revision))""",
    "CREATE INDEX notice_by_state ON notice (state, not_before)",
    "CREATE INDEX notice_by_order ON notice (order_id, state)",
    "CREATE INDEX notice_by_store ON notice (store_id, state)",
    """CREATE TABLE evidence (
        id INTEGER PRIMARY KEY, notice_id INTEGER NOT NULL REFERENCES notice(id) ON DELETE CASCADE,
        at INTEGER NOT NULL, exchange BLOB NOT NULL)""",
    "CREATE INDEX evidence_by_notice ON evidence (notice_id)",
    f"""CREATE TABLE timeline (
        id INTEGER PRIMARY KEY, {_ORDER}, at INTEGER NOT NULL, template TEXT NOT NULL, gaps TEXT NOT NULL,
        who TEXT NOT NULL, evidence_id INTEGER REFERENCES evidence(id) ON DELETE SET NULL)""",
    "CREATE INDEX timeline_by_order ON timeline (order_id)",
    "CREATE INDEX timeline_by_evidence ON timeline (evidence_id) WHERE evidence_id IS NOT NULL",
    f"CREATE TABLE search ({_ORDER_KEY}, text TEXT NOT NULL)",
    "CREATE TABLE lease (key TEXT PRIMARY KEY, owner TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID",
)
