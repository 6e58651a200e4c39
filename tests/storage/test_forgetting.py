"""Old, closed orders lose what tells of their buyer, down to the bytes of the file; what was sold stays."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from all_rows import all_rows
from derived_rows import check_derived_rows
from stocked_store import NOW, StockedStore, draft, exchange, line, order, page

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.buyers_keeping import BUYER_DELETED, Forgettable
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, SortKey
from ordersync_gui.domain.desk_act import Hold, Release, TagOrders, WriteNote
from ordersync_gui.domain.mail import Envelope, MailState
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import Buyer, ItemOption, Order, PickupPoint, RejectedOrder
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import as_it_stands, say
from ordersync_gui.storage import forgetting, mails, outbox, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_acts import act_on
from ordersync_gui.storage.paper_tables import Mails
from ordersync_gui.storage.queries import mails as mail_queries
from ordersync_gui.storage.queries.sqlite_forgettable import forgettable, forgettable_orders
from ordersync_gui.storage.ship_to import correct_ship_to
from ordersync_gui.storage.sqlite_checkpoint import empty_log

LONG_AGO = NOW - timedelta(days=400)
BEFORE = NOW - timedelta(days=100)
CANARIES = Address(
    "Canaryname",
    "Canarycompany",
    "Canaryone 1",
    "Canarytwo",
    "Canarycity",
    "Canarystate",
    "CANARY9",
    "DE",
    "0170canary",
)
EMAIL = "canary@canaries.example"


def old(number: str = "1", **facts: Any) -> Order:  # noqa: ANN401 - fields have many types
    """An order that was shipped at the shop long ago, with a buyer whose every text is a canary."""
    plain = order(
        number,
        source_status="gone",
        ordered_at=LONG_AGO,
        modified_at=LONG_AGO,
        buyer=Buyer("Canaryname", EMAIL, "0170canary", "canarycode"),
        bill_to=CANARIES,
        ship_to=CANARIES,
        gift=True,
        gift_message="Canarywishes",
        buyer_notes="Canarynotes",
        internal_notes="Canaryinternal",
        custom_fields={"Field": "Canarycustom"},
        pickup_point=PickupPoint("Canarynet", "Canarypoint"),
        shipping_method="Express",
    )
    return replace(plain, **facts)


def forget(db: Database, *, before: datetime = BEFORE) -> int:
    """Everything that may go; gives how many orders it was."""
    ids = forgettable_orders(db, before=before)
    slices = [ids[start : start + forgetting.SLICE] for start in range(0, len(ids), forgetting.SLICE)]
    gone = sum(
        len(forgetting.forget_some(db, part, before=before, operator="Kim", now=NOW).orders) for part in slices
    )
    while forgetting.forget_rejects_slice(db, before=before):
        pass
    return gone


def bytes_of(db: Database) -> bytes:
    """What stands in the database's files, in lower case."""
    return b"".join(path.read_bytes() for path in db.path.parent.glob(f"{db.path.name}*")).lower()


def kept(details: OrderDetails) -> dict[str, object]:
    """What is to stay of an order."""
    facts = asdict(details.order)
    gone = ("buyer", "bill_to", "ship_to", "gift_message", "buyer_notes", "internal_notes", "custom_fields")
    facts = {name: value for name, value in facts.items() if name not in (*gone, "pickup_point")}
    facts["shipments"] = [replace(parcel, note_to_buyer="") for parcel in details.shipments]
    same = ("status", "attention", "lines", "left_out", "tags", "assigned_to", "ship_by", "store")
    return facts | {name: getattr(details, name) for name in same} | {"country": details.ship_to.country}


@pytest.fixture
def shipped(shop: StockedStore) -> StockedStore:
    """A store with an order that was shipped here long ago, and in each of whose texts the buyer stands."""
    sending = MailSettings(send=True, host="smtp.shop.test", sender_address="desk@shop.test")
    shop.change(preferences=StorePreferences(mails=sending))
    shop.save(old(source_status="paid", ship_to=replace(CANARIES, state="")), at=LONG_AGO)
    db, order_id = shop.db, shop.details("1").id
    corrected = replace(CANARIES, address1="Canarynew 2")
    correct_ship_to(db, order_id=order_id, address=corrected, operator="Kim", now=LONG_AGO)
    for act in (WriteNote("Canarynote"), Hold(reason="Canaryreason"), Release(), TagOrders(add=("gift",))):
        act_on(db, act, ids=[order_id], act_id=None, operator="Kim", now=LONG_AGO)
    notice = shop.ship(draft(note_to_buyer="Canarygreeting"), number="1", now=LONG_AGO).notice_id
    assert notice is not None
    outbox.lease(db, notice_id=notice, owner="me", expires=LONG_AGO + timedelta(minutes=5), now=LONG_AGO)
    said = exchange("<answer>Canaryname lives in Canarycity</answer>")
    outbox.settle(
        db,
        notice_id=notice,
        owner="me",
        state=NoticeState.SENT,
        now=LONG_AGO,
        error=say("No {detail}.", detail="Canaryname"),
        not_before=None,
        exchange=replace(said, request_body="<to>Canarycity</to>", url="https://shop.test/?to=canarycity"),
    )
    _mail(db)
    shop.save(old(ship_to=replace(CANARIES, state="")), at=LONG_AGO)
    return shop


def _mail(db: Database) -> None:
    """Mail the buyer, whom the server's answer names, too."""
    ((mail_id,),) = db.tuples(Mails.select(Mails.id))
    until = LONG_AGO + timedelta(minutes=5)
    assert mails.lease_mail(db, mail_id=mail_id, owner="me", expires=until, now=LONG_AGO)
    envelope = Envelope(
        message_id="<1@shop.test>",
        sender_name="Shop",
        sender_address="desk@shop.test",
        reply_to="",
        recipient="canary@example.test",
        subject="Canaryname, your order",
        text="Canarytext",
        html="<p>Canaryhtml</p>",
        language="en",
    )
    assert mails.freeze_mail(db, mail_id=mail_id, owner="me", envelope=envelope)
    said = "250 <canary@example.test> taken"
    assert mails.note_mail_step(db, mail_id=mail_id, owner="me", name="rcpt", reply=said, now=LONG_AGO)
    error = say("No {detail}.", detail="Canaryname")
    mails.settle_mail(db, mail_id=mail_id, owner="me", state=MailState.SENT, error=error, now=LONG_AGO)


@pytest.mark.sqlite_only("looks into the bytes of the file")
def test_nothing_of_the_buyer_is_left_in_any_table_or_in_the_bytes_of_the_file(shipped: StockedStore) -> None:
    assert b"canary" in bytes_of(shipped.db)
    assert shipped.details("1").status is OrderStatus.SHIPPED
    assert not shipped.details("1").attention
    assert forget(shipped.db) == 1
    assert empty_log(shipped.db)
    text = bytes_of(shipped.db)
    assert b"canar" not in text, text[text.index(b"canar") - 200 : text.index(b"canar") + 100]
    (view,) = queries.evidence(shipped.db)
    assert "canar" not in repr(view).lower()
    assert view.exchange.status == 200
    assert "canar" not in repr(shipped.details("1")).lower()


def test_nothing_of_the_buyer_is_left_in_any_table(shipped: StockedStore) -> None:
    assert "canary" in repr(all_rows(shipped.db)).lower()
    assert forget(shipped.db) == 1
    assert "canar" not in repr(all_rows(shipped.db)).lower()


def test_that_and_when_a_mail_went_out_stays(shipped: StockedStore) -> None:
    forget(shipped.db)
    (mail,) = mail_queries.mails(shipped.db)
    assert (mail.state, mail.attempts, mail.sent_at) == (MailState.SENT, 1, LONG_AGO)
    assert (mail.recipient, mail.subject) == ("", "")
    assert [(step.name, step.reply) for step in mail_queries.mail_steps(shipped.db, mail.id)] == [("rcpt", "")]


@pytest.mark.parametrize(
    ("state", "gone", "after"),
    [
        (MailState.QUEUED, 1, MailState.CANCELLED),
        (MailState.SENDING, 0, MailState.SENDING),
        (MailState.UNCONFIRMED, 1, MailState.UNCONFIRMED),
    ],
)
def test_a_mail_that_waits_isnt_sent_any_more_and_one_that_is_being_sent_keeps_the_buyer(
    shipped: StockedStore, state: MailState, gone: int, after: MailState
) -> None:
    shipped.db.run(Mails.update(state=state.value))
    assert forget(shipped.db) == gone
    assert mail_queries.mails(shipped.db)[0].state is after


def test_what_was_sold_stays(shipped: StockedStore) -> None:
    before = kept(shipped.details("1"))
    told = shipped.told("1")
    forget(shipped.db)
    details = shipped.details("1")
    assert kept(details) == before
    assert details.order.gift
    assert details.order.shipping_method == "Express"
    assert [notice.tracking_number for notice in details.notices] == ["T1"]
    assert shipped.told("1")[-1] == str(BUYER_DELETED)
    assert [entry.message.template for entry in details.timeline][: len(told)]
    assert "Shipped with DHL T1" in " ".join(shipped.told("1"))
    assert details.buyer_deleted_at == NOW


def test_it_is_found_listed_and_sorted_as_before_but_not_by_its_buyer(shipped: StockedStore) -> None:
    db = shipped.db
    wanted = [OrderFilter(text=text) for text in ("1", "T1", "SKU-L1")]
    wanted += [OrderFilter(sort=sort) for sort in SortKey]
    buyer = OrderFilter(text="canaryname")
    assert all(len(queries.order_ids(db, one)) == 1 for one in (*wanted, buyer))
    forget(db)
    assert [one for one in wanted if len(queries.order_ids(db, one)) != 1] == []
    assert len(queries.order_ids(db, buyer)) == 0
    assert queries.status_counts(db, None).by_status[OrderStatus.SHIPPED] == 1
    check_derived_rows(db)


_KEPT_ONES = {
    "awaiting shipment": {"source_status": "paid"},
    "unmapped": {"source_status": "odd"},
    "changed lately": {"modified_at": BEFORE},
}


@pytest.mark.parametrize("facts", list(_KEPT_ONES.values()), ids=list(_KEPT_ONES))
def test_orders_that_are_open_or_changed_lately_keep_their_buyer(
    shop: StockedStore, facts: dict[str, Any]
) -> None:
    shop.save(old(**facts), at=LONG_AGO)
    assert forgettable(shop.db, before=BEFORE) == Forgettable(0, 0)
    assert forget(shop.db) == 0
    assert shop.details("1").order.buyer.name == "Canaryname"


def test_an_order_that_needs_attention_keeps_its_buyer(shop: StockedStore) -> None:
    shop.save(old(ship_to=Address()), at=LONG_AGO)
    assert shop.details("1").attention
    assert forget(shop.db) == 0


@pytest.mark.parametrize("state", [NoticeState.UNCONFIRMED, NoticeState.REFUSED, NoticeState.QUEUED])
def test_an_order_whose_notice_is_open_keeps_its_buyer(shop: StockedStore, state: NoticeState) -> None:
    shop.save(old(source_status="paid"), at=LONG_AGO)
    shop.attempt(shop.ship(number="1", now=LONG_AGO).notice_id, state, at=LONG_AGO)
    shop.db.connection().execute("UPDATE orders SET attention = NULL")
    assert forget(shop.db) == 0


def test_what_a_person_did_lately_counts_as_a_change(shop: StockedStore) -> None:
    shop.save(old("1"), old("2"), old("3"), at=LONG_AGO)
    act_on(shop.db, WriteNote("x"), ids=[shop.details("2").id], act_id=None, operator="Kim", now=NOW)
    assert forget(shop.db) == 2
    assert shop.details("2").buyer_deleted_at is None


def test_cancelled_and_left_out_orders_are_forgotten_too(db: Database) -> None:
    shop = StockedStore.opened(db, left_out=("eBay",))
    shop.save(old("1", source_status="void"), old("2", source="eBay"), at=LONG_AGO)
    assert forgettable(shop.db, before=BEFORE) == Forgettable(2, 0)
    assert forget(shop.db) == 2
    assert shop.details("2").left_out


def test_what_happened_to_an_order_since_it_was_found_keeps_its_buyer(shop: StockedStore) -> None:
    shop.save(old("1"), old("2"), old("3"), at=LONG_AGO)
    ids = forgettable_orders(shop.db, before=BEFORE)
    shop.save(old("1", source_status="paid"), old("2", total=7, modified_at=NOW))
    done = forgetting.forget_some(shop.db, ids, before=BEFORE, operator="", now=NOW)
    assert done.orders == {shop.details("3").id}
    assert forget(shop.db) == 0


def test_the_same_order_again_brings_nothing_back_a_changed_one_does_until_the_next_pass(
    shop: StockedStore,
) -> None:
    shop.save(old(), at=LONG_AGO)
    forget(shop.db)
    assert shop.save(old()).counts.unchanged == 1
    assert shop.details("1").order.buyer == Buyer()
    assert shop.save(old(total=1)).counts.changed == 1
    back = shop.details("1")
    assert (back.order.buyer.name, back.buyer_deleted_at) == ("Canaryname", None)
    check_derived_rows(shop.db)
    assert forget(shop.db) == 1
    assert shop.details("1").order.buyer == Buyer()
    assert shop.details("1").order.total == 1


def test_an_address_that_was_deleted_is_missed_only_where_something_is_to_be_sent(db: Database) -> None:
    shop = StockedStore.opened(db, requirements=(OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES))
    shop.save(old(ship_to=replace(CANARIES, country="US", state="NY")), at=LONG_AGO)
    forget(db)
    assert not shop.reasons("1")
    shop.save(old(number="1", source_status="paid", ship_to=Address()), at=NOW)
    assert shop.reasons("1")


def test_the_texts_of_orders_that_couldnt_be_read_go_when_they_are_old(shop: StockedStore) -> None:
    bad = RejectedOrder("9", as_it_stands("No date."), "<Order>Canaryname</Order>")
    shop.save_page(page(rejected=(bad,), at=LONG_AGO))
    shop.save_page(page(rejected=(replace(bad, number="10"),), at=NOW))
    assert forgettable(shop.db, before=BEFORE) == Forgettable(0, 1)
    forget(shop.db)
    assert {one.number: one.raw for one in queries.rejected_orders(shop.db, None)} == {
        "9": "",
        "10": "<Order>Canaryname</Order>",
    }
    assert not forgettable(shop.db, before=BEFORE)


@pytest.mark.sqlite_only("looks into the bytes of the file")
def test_a_reader_of_old_bytes_is_said_and_loses_nothing(shipped: StockedStore) -> None:
    other = Database(shipped.db.path)
    reader = other.connection()
    reader.execute("BEGIN")
    assert reader.execute("SELECT buyer_name FROM orders").fetchone() == ("Canaryname",)
    forget(shipped.db)
    assert not empty_log(shipped.db)
    assert reader.execute("SELECT buyer_name FROM orders").fetchone() == ("Canaryname",)
    reader.execute("COMMIT")
    assert empty_log(shipped.db)
    assert b"canar" not in bytes_of(shipped.db)
    other.close()


# Every text that hangs on an order: whoever adds one says here whether it may tell of the buyer. What may goes.
_GOES = {
    "orders": {
        *("buyer_name", "buyer_email", "buyer_phone", "buyer_code", "buyer_shown", "buyer_sort"),
        *("bill_to", "ship_to", "gift_message", "buyer_notes", "internal_notes", "custom_fields", "pickup_point"),
    },
    "desk_fact": {"ship_to", "ship_to_before", "work_ship_to", "note"},
    "raw_payload": {"raw"},
    "shipment": {"note_to_buyer", "void_reason", "shop_outdated"},
    "notice": {"payload", "last_error"},
    "evidence": {"exchange"},
    "timeline": {"gaps"},
    "search": {"text"},
    "desk_act_order": {"before", "after"},
    "map_change_notice": {"before"},
    "rejected_order": {"raw"},
    "mail": {"recipient", "subject", "envelope", "error"},
    "mail_step": {"reply"},
}
_STAYS = {
    "orders": {
        *("remote_id", "number", "number_sort", "source_status", "mapped", "status", "attention", "currency"),
        *("country", "shipping_method", "shipping_method_sort", "payment_method", "source", "requested_warehouse"),
        *("item_summary", "item_count", "payload_hash", "coupon", "weight", "weight_unit", "implied_status"),
        *("first_mapped", "first_word"),
    },
    "order_line": {
        *("line_id", "sku", "name", "quantity", "unit_price", "weight", "weight_unit", "image_url", "location"),
        *("upc", "kind", "options"),
    },
    "desk_fact": {"drift_accepted", "assigned_to", "work_kind", "stop_seen"},
    "shipment": {
        *("uid", "carrier", "service", "tracking_number", "tracking_key", "ship_date", "operator", "combined"),
    },
    "notice": {"uid", "state", "word_before", "implied_before", "mapped_before", "lease_owner"},
    "evidence": {"purpose"},
    "timeline": {"template", "who"},
    "rejected_order": {"identity", "number", "reason"},
    "mail": {"uid", "state", "lease_owner"},
    "mail_step": {"name"},
    "mail_suppression": {"who"},
    "claim": {"who", "pc", "owner"},
}


@pytest.mark.sqlite_only("PostgreSQL's tables are made from SQLite's")
def test_every_text_that_hangs_on_an_order_was_thought_of(db: Database) -> None:
    found: dict[str, set[str]] = {}
    for (table,) in db.connection().execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = {name: kind for _, name, kind, *_ in db.connection().execute(f"PRAGMA table_info({table})")}
        if table in {*_GOES, *_STAYS} or not columns.keys().isdisjoint({"order_id", "notice_id", "mail_id"}):
            found[table] = {name for name, kind in columns.items() if kind != "INTEGER"}
    known = {table: _GOES.get(table, set()) | _STAYS.get(table, set()) for table in found}
    assert found == known
    assert not [table for table in found if _GOES.get(table, set()) & _STAYS.get(table, set())]


def test_options_of_items_stay(shop: StockedStore) -> None:
    shop.save(old(lines=(line(options=(ItemOption("Size", "L"),)),)), at=LONG_AGO)
    forget(shop.db)
    assert shop.details("1").lines[0].line.options == (ItemOption("Size", "L"),)
