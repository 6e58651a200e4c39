"""The views for people's own queries: what they show, that they stay, and that no secret is in them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from stocked_store import HOME, LATER, NOW, StockedStore, draft, line, order, page

from ordersync_gui.domain.errors import Unreachable
from ordersync_gui.domain.money import exponent, to_decimal
from ordersync_gui.domain.order import ItemOption, LineKind, RejectedOrder
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import migrations, sqlite_view_parts
from ordersync_gui.storage.columns import message_to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.forgetting import forget_some
from ordersync_gui.storage.runs import finish_run
from ordersync_gui.storage.sqlite_copy import copy_out
from ordersync_gui.storage.timeline import Happening, write_timeline

# Released names: none of these goes or gets another meaning; new ones may be added here.
PROMISED = {
    "v1_orders": """order_id store_id store channel number remote_id status source_status ordered_at modified_at
        paid_at ship_by currency total tax shipping discount total_minor coupon payment_method shipping_method
        buyer buyer_email buyer_phone buyer_code ship_to_name ship_to_company ship_to_address1 ship_to_address2
        ship_to_city ship_to_state ship_to_postal_code ship_to_country ship_to_phone ship_to_corrected bill_to_name
        bill_to_company bill_to_address1 bill_to_address2 bill_to_city bill_to_state bill_to_postal_code
        bill_to_country bill_to_phone items item_quantity weight weight_unit gift gift_message buyer_notes
        internal_notes custom_fields source requested_warehouse left_out needs_attention attention held held_until
        tags assigned_to desk_note work_begun work_begun_at parcels last_ship_date buyer_deleted_at""",
    "v1_order_items": """item_id order_id store order_number position line_id kind sku name quantity shipped
        unit_price line_total currency options weight weight_unit upc location image_url dropped_by_shop""",
    "v1_parcels": """parcel_id order_id store order_number carrier service tracking_number ship_date created_at
        operator note_to_buyer cost cost_currency combined voided voided_at void_reason shop_outdated""",
    "v1_parcel_items": "parcel_id order_id item_id sku name quantity voided",
    "v1_notices": """notice_id parcel_id order_id store order_number revision correction state attempts whole_order
        carrier service tracking_number created_at not_before attempt_ended_at sent_at next_look_at last_error""",
    "v1_stores": """store_id store channel connected created_at last_good_import imported_up_to last_error_kind
        last_error paused_until retry_at orders""",
    "v1_imports": """import_id store_id store started_at finished_at window_start window_end asked_by sought pages
        seen new changed unchanged rejected left_out complete error_kind error""",
    "v1_rejected_orders": "rejected_id import_id store order_number reason at",
    "v1_tags": "order_id store order_number tag",
    "v1_timeline": "entry_id order_id store order_number at who event",
}


def view(db: Database, name: str, where: str = "TRUE") -> list[dict[str, Any]]:
    order = ", ".join(PROMISED[name].split())  # a server gives rows without an order as they come
    found = db.connection().execute(f"SELECT * FROM {name} WHERE {where} ORDER BY {order}")  # noqa: S608 - made up here
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def parts(row: dict[str, Any], *names: str) -> list[Any]:
    return [row[name] for name in names]


@pytest.mark.parametrize("name", PROMISED)
def test_what_was_promised_is_there(db: Database, name: str) -> None:
    columns = db.connection().execute(f"SELECT * FROM {name} LIMIT 0").description  # noqa: S608 - promised names
    assert [column[0] for column in columns] == PROMISED[name].split()


@pytest.mark.sqlite_only("asks SQLite for its views")
def test_no_other_view_has_a_promised_name(db: Database) -> None:
    rows = db.connection().execute("SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'v1%'")
    assert {name for (name,) in rows} == set(PROMISED)


def test_an_order_reads_as_the_desk_shows_it(db: Database, shop: StockedStore) -> None:
    shop.save(order(paid_at=NOW, tax=399, gift=True, source="eBay", custom_fields={"Wrap": "red"}))
    shop.ship()
    (row,) = view(db, "v1_orders")
    assert parts(row, "number", "store", "status", "source_status") == ["1001", "Shop", "shipped", "paid"]
    assert parts(row, "ordered_at", "paid_at", "ship_by") == ["2026-11-21T12:00:00Z", "2026-11-22T12:00:00Z", None]
    assert parts(row, "total", "tax", "total_minor", "currency") == [45.0, 3.99, 4500, "EUR"]
    assert parts(row, "ship_to_city", "ship_to_company", "ship_to_corrected") == ["Malmö", "", 0]
    assert parts(row, "items", "item_quantity", "parcels", "last_ship_date") == [
        "2 × Item L1 +1",  # noqa: RUF001 - the sign is meant
        3.0,
        1,
        "2026-11-22",
    ]
    assert parts(row, "gift", "source", "custom_fields") == [1, "eBay", '{"Wrap":"red"}']


def test_what_the_desk_did_with_an_order_stands_beside_it(db: Database, shop: StockedStore) -> None:
    shop.save(order(source_status="odd"))
    with db.transaction():
        write = db.connection().execute
        write(
            """INSERT INTO desk_fact (order_id, held, hold_until, ship_to, note, assigned_to, work_kind, work_at)
            VALUES (1, TRUE, 1795348800000, '{"name":"New","city":"Lund"}', 'Call', 'Kim', 'printed',
                1795348800000)"""
        )
        write("INSERT INTO tag (id, name, name_folded) VALUES (1, 'Rush', 'rush'), (2, 'Fragile', 'fragile')")
        write("INSERT INTO order_tag VALUES (1, 1), (1, 2)")
    (row,) = view(db, "v1_orders")
    assert parts(row, "held", "held_until", "tags", "assigned_to") == [
        1,
        "2026-11-22T12:00:00Z",
        "Fragile, Rush",
        "Kim",
    ]
    assert parts(row, "desk_note", "work_begun", "work_begun_at") == ["Call", "printed", "2026-11-22T12:00:00Z"]
    assert parts(row, "ship_to_name", "ship_to_city", "ship_to_corrected") == ["New", "Lund", 1]
    assert parts(row, "bill_to_name", "needs_attention", "attention") == [HOME.name, 1, "unmapped_status"]
    assert [each["tag"] for each in view(db, "v1_tags")] == ["Fragile", "Rush"]


@pytest.mark.parametrize(
    "currency", ["EUR", "XXX", *f"{sqlite_view_parts.WITHOUT_DECIMALS} ISK".split(), "KWD", "TND"]
)
def test_amounts_have_the_places_of_their_currency(db: Database, shop: StockedStore, currency: str) -> None:
    shop.save(order(currency=currency, total=123_456))
    (row,) = view(db, "v1_orders")
    assert Decimal(str(row["total"])) == to_decimal(123_456, currency)


def test_the_views_know_the_currencies_of_the_desk() -> None:
    """Released views can't follow a change of the list: that would be a step of the schema."""
    without, three = (text.split() for text in (sqlite_view_parts.WITHOUT_DECIMALS, sqlite_view_parts.WITH_THREE))
    letters = [chr(code) for code in range(ord("A"), ord("Z") + 1)]
    codes = [a + b + c for a in letters for b in letters for c in letters]
    assert sorted(without) == [code for code in codes if exponent(code) == 0]
    assert sorted(three) == [code for code in codes if exponent(code) == 3]


def test_items_tell_what_was_ordered_and_what_is_shipped(db: Database, shop: StockedStore) -> None:
    options = (ItemOption("Size", "L"), ItemOption("Colour", "red"))
    shop.save(order(lines=(line("L1", "2.5", options=options), line("F", "1", kind=LineKind.FEE))))
    shop.ship(draft("T1", {shop.details().lines[0].id: "0.5"}))
    taken_back = shop.ship(draft("T2", {shop.details().lines[0].id: "1"}))
    shop.void(taken_back.shipment_id)
    first, fee = view(db, "v1_order_items")
    assert parts(first, "quantity", "shipped", "unit_price", "line_total") == [2.5, 0.5, 12.5, 31.25]
    assert parts(first, "options", "kind", "currency") == ["Size: L; Colour: red", "item", "EUR"]
    assert parts(fee, "kind", "shipped", "options") == ["fee", 0, ""]
    assert [parts(each, "quantity", "voided") for each in view(db, "v1_parcel_items")] == [[0.5, 0], [1.0, 1]]


def test_parcels_and_notices_are_told_apart_from_those_taken_back(db: Database, shop: StockedStore) -> None:
    shop.save(order())
    shop.ship(draft("T1", cost=499))
    (parcel,) = view(db, "v1_parcels")
    assert parts(parcel, "tracking_number", "cost", "cost_currency", "voided") == ["T1", 4.99, "EUR", 0]
    shop.void(parcel["parcel_id"])
    (parcel,) = view(db, "v1_parcels")
    assert parts(parcel, "voided", "void_reason") == [1, shop.details().shipments[0].void_reason]
    (notice,) = view(db, "v1_notices")
    assert parts(notice, "state", "carrier", "tracking_number", "last_error") == ["cancelled", "DHL", "T1", None]


@pytest.mark.parametrize(
    "error",
    [
        say("No."),
        say('The shop said "{text}" to {what}.', text="{what} & {text}", what="it"),
        say("{n} parcels weren't taken.", n=3, for_one="{n} parcel wasn't taken."),
        say("{n} parcels weren't taken.", n=1, for_one="{n} parcel wasn't taken."),
        say("It failed: {why} At {at}.", why=say("no {thing}.", thing="network"), at=NOW),
    ],
    ids=["plain", "two gaps", "counted", "one", "nested"],
)
def test_sentences_read_as_in_commands(db: Database, shop: StockedStore, error: Message) -> None:
    shop.save(order())
    shop.ship()
    with db.transaction():
        db.connection().execute("UPDATE notice SET last_error = ?", (message_to_json(error),))
        write_timeline(db, [Happening(1, error, "Kim")], now=LATER)
    assert [row["last_error"] for row in view(db, "v1_notices")] == [str(error)]
    last = view(db, "v1_timeline")[-1]
    assert parts(last, "event", "who", "order_number") == [str(replace(error, one="")), "Kim", "1001"]


def test_troubles_read_as_in_commands_also_those_of_an_older_version(db: Database, shop: StockedStore) -> None:
    bad = [RejectedOrder(number, say("{n} dates.", n=1, for_one="{n} date."), "<Order/>") for number in "12"]
    shop.save_page(page(rejected=tuple(bad)))
    error = Unreachable(say("No way to {where}.", where="{remedy}"), remedy=say("Look at the cable."))
    finish_run(db, run_id=shop.run_id, now=NOW, complete=False, error=error, warnings=(), high_water_mark=None)
    shown = [view(db, "v1_stores")[0]["last_error"], view(db, "v1_imports")[0]["error"]]
    assert shown == ["No way to {remedy}. Look at the cable."] * 2
    assert [row["reason"] for row in view(db, "v1_rejected_orders")] == ["1 date."] * 2
    for old in ("No {what}.", "", '["half', '["a", 3]'):
        with db.transaction():
            for column in ("store SET last_error", "import_run SET error", "rejected_order SET reason"):
                db.connection().execute(f"UPDATE {column} = ?", (old,))
        shown = [view(db, "v1_stores")[0]["last_error"], view(db, "v1_imports")[0]["error"]]
        assert [*shown, view(db, "v1_rejected_orders")[0]["reason"]] == [old] * 3


def test_stores_and_imports_tell_how_they_stand(db: Database, shop: StockedStore) -> None:
    shop.save(order(), order("1002"))
    (store,) = view(db, "v1_stores")
    assert parts(store, "store", "channel", "connected", "orders") == ["Shop", "custom_store", 1, 2]
    (run,) = view(db, "v1_imports")
    assert parts(run, "store", "seen", "new", "complete") == ["Shop", 2, 2, 0]


def test_no_view_shows_settings_requests_answers_or_raw_texts(db: Database, shop: StockedStore) -> None:
    mark = "s3cr3t-c4n4ry"
    shop.save(order())
    shop.ship()
    with db.transaction():
        write = db.connection().execute
        write("UPDATE store SET settings = ?, preferences = ?", (f'{{"key":"{mark}"}}', f'{{"x":"{mark}"}}'))
        write("UPDATE raw_payload SET raw = ?", (mark.encode(),))
        write("INSERT INTO evidence (notice_id, at, exchange) VALUES (1, 1, ?)", (mark.encode(),))
        write("INSERT INTO desk_setting VALUES ('x', ?)", (mark,))
        write("INSERT INTO lease VALUES ('x', ?, 1)", (mark,))
        hidden = (
            "UPDATE notice SET lease_owner = ?, payload = replace(payload, '{', '{\"secret\":\"' || ? || '\",')"
        )
        write(hidden, (mark, mark))
    shown = [str(row) for name in PROMISED for row in view(db, name)]
    assert len(shown) > 5
    assert not [row for row in shown if mark in row]


def test_a_deleted_buyer_is_in_no_view(db: Database, shop: StockedStore) -> None:
    old = NOW - timedelta(days=400)
    shop.save(order(source_status="gone", ordered_at=old, modified_at=old), at=old)
    forget_some(db, [1], before=NOW, operator="Kim", now=NOW)
    shown = str([view(db, name) for name in PROMISED])
    assert "Öberg" not in shown
    assert "asa@example.test" not in shown


@pytest.mark.sqlite_only("a file of an earlier version")
def test_a_file_of_version_6_gets_the_views_and_keeps_its_orders(
    tmp_path: Path, db: Database, shop: StockedStore
) -> None:
    shop.save(order(), order("1002"))
    old = tmp_path / "old.sqlite3"
    copy_out(db.path, old)
    with closing(sqlite3.connect(old, isolation_level=None)) as raw:
        for name in PROMISED:
            raw.execute(f"DROP VIEW {name}")
        for table in ("mail_step", "mail", "mail_suppression", "logo", "template", "claim"):
            raw.execute(f"DROP TABLE {table}")
        raw.execute("ALTER TABLE store DROP COLUMN marks_owed")
        raw.execute("PRAGMA user_version = 6")
    backed_up: list[Path] = []
    with closing(Database(old, before_update=backed_up.append)) as migrated:
        assert [row["number"] for row in view(migrated, "v1_orders")] == ["1001", "1002"]
        assert migrated.connection().execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
    assert backed_up == [old]


def test_many_orders_are_read_in_one_go(db: Database, shop: StockedStore) -> None:
    plain = order()
    shop.save(*(replace(plain, number=str(n), remote_id=f"R{n}") for n in range(300)))
    ((count, total),) = db.connection().execute("SELECT count(*), sum(total_minor) FROM v1_orders")
    assert (count, total) == (300, 300 * 4500)
