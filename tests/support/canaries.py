"""A database that has a canary in every text of every table, whatever tables and columns the schema has."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ordersync_gui.domain.desk import Store
from ordersync_gui.storage.columns import compress
from ordersync_gui.storage.database import Database

SECRET = "Zq9-canary-secret/& é"
BUYER = {
    "name": "Wilhelmina Canarydottir",
    "company": "Canarywerke Süd",
    "address1": "17 Canarygasse",
    "address2": "Hinterhof Canarytreppe",
    "city": "Canaryhausen",
    "postal_code": "CN4RY 7",
    "phone": "+49 555 0170",
}
EMAIL = "minna.canary@canaries.example"
NUMBER = "4711-CANARY"
TRACKING = "1Z CANARY 7788"
URL = "https://canaryuser:canarypass@shop.example:8443/canarypath/feed.php?token=canaryquery"
USERNAME = "canarylogin"
SIGNS = ("canary", "canari", "cn4ry", "4711", "7788", "555 0170", "wilhelmina", "hinterhof")
USEFUL = "Usefulfact"
# What the bundle tells on purpose, free texts that are masked: (table, column).
TOLD = frozenset(
    {
        ("store", "name"),
        ("store", "last_error"),
        ("store", "last_error_kind"),
        ("status_map", "word"),
        ("status_map", "status"),
        ("channel_status", "word"),
        ("channel_status", "label"),
        *(("method_map", column) for column in ("method", "carrier", "service")),
        *(("carrier_map", column) for column in ("carrier", "service", "carrier_word", "service_word")),
        ("field_map", "field"),
        ("channel_word", "kind"),
        ("channel_word", "word"),
        ("import_run", "error"),
        ("import_run", "error_kind"),
        ("rejected_order", "reason"),
    }
)
_NAMES_ELSEWHERE = f"{USEFUL} {BUYER['name']}, {EMAIL}, {SECRET}, order {NUMBER}, {TRACKING}, {URL}"
_ADDRESS = json.dumps(BUYER)
_MINUTE = {"start": 0, "end": 0, "first_seen": 0, "tried_at": 0, "tries": 1}


# Each for a file, and for a server's desk.
_REFERENCES = (
    ("PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = ON"),
    ("SET session_replication_role = replica", "SET session_replication_role = origin"),
)
_ALL_TABLES = (
    """SELECT name FROM sqlite_master
    WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'order_text%'""",
    """SELECT tablename FROM pg_tables
    WHERE schemaname = 'ordersync' AND tablename NOT IN ('change_log', 'desk_schema')""",
)
_SERVERS_COLUMNS = """SELECT column_name, data_type FROM information_schema.columns
    WHERE table_schema = 'ordersync' AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position"""
_KINDS = {"bigint": "INTEGER", "integer": "INTEGER", "boolean": "BOOLEAN", "bytea": "BLOB", "text": "TEXT"}


@dataclass
class Canaries:
    """Fills a database; columns: those that were filled, so that a test sees that none was left out."""

    db: Database
    columns: set[tuple[str, str]] = field(default_factory=set)

    def fill(self, store: Store) -> None:
        """Add a row with canaries to every table, and put them into the columns of this store."""
        connection = self.db.connection()
        loose, strict = _REFERENCES[self.db.remote]
        connection.execute(loose)
        for table in self._tables():
            row = {name: self._value(table, name, kind, store) for name, kind in self._columns(table)}
            if table == "store":
                self._change_store(
                    {name: value for name, value in row.items() if name not in {"id", "uid"}}, store
                )
                continue
            gaps = ", ".join(f":{name}" for name in row)
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of the schema
            connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({gaps})", row)  # noqa: S608 - names of the schema
        connection.execute(strict)

    def _change_store(self, values: Mapping[str, object], store: Store) -> None:
        changes = ", ".join(f"{name} = :{name}" for name in values)
        statement = f"UPDATE store SET {changes} WHERE id = :id"  # noqa: S608 - names of the schema
        self.db.connection().execute(statement, {**values, "id": store.id})

    def _tables(self) -> list[str]:
        found = self.db.connection().execute(_ALL_TABLES[self.db.remote])
        return [name for (name,) in found.fetchall()]

    def _columns(self, table: str) -> list[tuple[str, str]]:
        """Names, and kinds as SQLite has them."""
        run = self.db.connection().execute
        if not self.db.remote:
            return [(name, kind) for _, name, kind, *_ in run(f"PRAGMA table_info({table})").fetchall()]
        return [(name, _KINDS[kind]) for name, kind in run(_SERVERS_COLUMNS, (table,)).fetchall()]

    def _value(self, table: str, column: str, kind: str, store: Store) -> object:
        if kind == "BOOLEAN":
            return True
        if kind == "INTEGER":
            return store.id if column == "store_id" else 1
        self.columns.add((table, column))
        if (table, column) in TOLD:
            return _NAMES_ELSEWHERE
        shaped = _shapes(store).get((table, column))
        if shaped is not None:
            return shaped
        text = f"canaryof{table}{column}"
        return compress(text) if kind == "BLOB" else text


def _shapes(store: Store) -> dict[tuple[str, str], str]:
    """Columns that have a form of their own."""
    message = json.dumps([_NAMES_ELSEWHERE, {"gap": "canarygap"}])
    payload = {"recipient": BUYER, "tracking_number": TRACKING, "order_number": NUMBER, "note_to_buyer": "canary"}
    return {
        ("store", "channel"): store.channel,
        ("store", "settings"): json.dumps({"url": URL, "username": USERNAME, "gone": "canarysetting"}),
        ("store", "preferences"): json.dumps({"left_out_sources": [_NAMES_ELSEWHERE]}),
        ("store", "requirements"): '["ship_to"]',
        ("store", "backfill"): "[0, 1, 2]",
        ("store", "poisoned"): json.dumps([{**_MINUTE, "error": _NAMES_ELSEWHERE}]),
        ("orders", "number"): NUMBER,
        ("orders", "buyer_name"): BUYER["name"],
        ("orders", "buyer_email"): EMAIL,
        ("orders", "buyer_phone"): BUYER["phone"],
        **dict.fromkeys((("orders", "bill_to"), ("orders", "ship_to")), _ADDRESS),
        ("orders", "custom_fields"): '{"Canaryfield": "canarycustom"}',
        ("orders", "pickup_point"): '{"network": "canarynet", "point_id": "canarypoint"}',
        **{("desk_fact", name): _ADDRESS for name in ("ship_to", "ship_to_before", "work_ship_to")},
        ("shipment", "tracking_number"): TRACKING,
        ("shipment", "tracking_key"): TRACKING.replace(" ", ""),
        ("shipment", "shop_outdated"): message,
        ("notice", "last_error"): message,
        ("notice", "payload"): json.dumps(payload),
        ("import_run", "warnings"): json.dumps([[_NAMES_ELSEWHERE, {}]]),
        ("import_run", "new_words"): "[]",
    }


def log_lines() -> Iterator[str]:
    """A log in which everything was said that must not be said."""
    stamp = "2026-11-22T12:00:00.123Z"
    yield f"{stamp} INFO writer_0 ordersync_gui.sync: {USEFUL} import began, 12 pages"
    yield f"{stamp} WARNING MainThread ordersync_gui.channels.http: GET {URL} answered 503"
    yield f"{stamp} ERROR MainThread ordersync_gui: signing in as {USERNAME} with {SECRET!r} failed"
    for text in (*BUYER.values(), EMAIL, NUMBER, TRACKING, TRACKING.replace(" ", "")):
        yield f"{stamp} INFO MainThread ordersync_gui.sync: about {text}, {text.upper()} and <{text.lower()}>"
    yield f"{stamp} INFO MainThread ordersync_gui.sync: Ms. Canarydottir called, {BUYER['name'].split()[0]} did"
