"""What the branded channels of the protocol do alike, each with its own keys and its own declaration."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit
from xml.etree import ElementTree as ET

import pytest

from ordersync_gui.channels.evidence import exchange
from ordersync_gui.channels.http import Reply
from ordersync_gui.channels.protocols.custom_store import CustomStoreChannel, export_request, read_export
from ordersync_gui.channels.protocols.custom_store.export import feed_settings
from ordersync_gui.channels.registry import provider
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import (
    Connection,
    NoticeField,
    OrderField,
    OrderRequirement,
    Sureness,
    Window,
)
from ordersync_gui.domain.errors import AuthFailed, ChannelError
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice
from ordersync_gui.domain.redaction import Redactor

SECRET = "s3cret:with spaces & 100% ünü"
WINDOW = Window(datetime(2026, 8, 1, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
WITHOUT_COST_AND_NOTE = frozenset(NoticeField) - {NoticeField.COST, NoticeField.NOTE}
PROMISED = {
    OrderField.EMAIL,
    OrderField.PHONE,
    OrderField.SHIPPING_METHOD,
    OrderField.PAYMENT_METHOD,
    OrderField.DISCOUNT,
    OrderField.COUPON,
    OrderField.GIFT,
    OrderField.GIFT_MESSAGE,
    OrderField.INTERNAL_NOTES,
    OrderField.BUYER_NOTES,
    OrderField.ITEM_WEIGHT,
    OrderField.ITEM_IMAGE,
    OrderField.ITEM_OPTIONS,
    OrderField.LOCATION,
}
NOTICE = ShipmentNotice(
    order_number="A&1",
    order_id="273",
    carrier="CarrierX",
    tracking_number="TRACK1",
    ship_date=date(2026, 11, 20),
    created_at=datetime(2026, 11, 20, 9, tzinfo=UTC),
    service="ServiceX",
    note_to_buyer="NoteX",
    cost=1234,
    currency="USD",
    recipient=Address("N", "Co", "1 Rd", "", "Austin", "TX", "78701", "US"),
    items=(NoticeItem("7", "TS-1", "Shirt", Decimal(2)),),
)


class Case(NamedTuple):
    """A channel and its form, filled in."""

    key: str
    given: dict[str, str]
    secret: str

    @property
    def channel(self) -> CustomStoreChannel:
        found = provider(self.key)
        assert isinstance(found, CustomStoreChannel)
        return found

    @property
    def connection(self) -> Connection:
        spec = self.channel.spec
        address = {"url": "https://feed.example/api?store=7"}
        values = checked_values(spec.form, {**address, **self.given, self.secret: SECRET})
        return Connection(
            {key: value for key, value in values.items() if key not in spec.secret_keys},
            {key: values[key] for key in spec.secret_keys},
        )


BRANDED = (
    Case("order_time", {"username": "user@acme.example"}, "api_key"),
    Case("listing_mirror", {"username": "user@acme.example"}, "password"),
    Case("inksoft", {"username": "user@acme.example", "publisher_id": "1042"}, "password"),
)
FAMILY = (*BRANDED, Case("custom_store", {"username": "user@acme.example"}, "password"))
branded = pytest.mark.parametrize("case", BRANDED, ids=lambda case: case.key)
family = pytest.mark.parametrize("case", FAMILY, ids=lambda case: case.key)


@family
def test_export_and_notice_sign_in_with_the_forms_own_keys(case: Case) -> None:
    pair = base64.b64encode(f"user@acme.example:{SECRET}".encode()).decode()
    export = export_request(case.channel.endpoint(case.connection), WINDOW, 1)
    (step,) = case.channel.notice_steps(case.connection, NOTICE)
    for request in (export, step.request):
        assert request.headers["Authorization"] == f"Basic {pair}"
        query = dict(parse_qsl(urlsplit(request.url).query))
        assert query["store"] == "7"
        assert SECRET not in query.values()
        assert request.url.startswith("https://feed.example/api?store=7&")


@family
def test_a_notice_tells_the_declared_fields_and_nothing_of_the_others(case: Case) -> None:
    (step,) = case.channel.notice_steps(case.connection, NOTICE)
    whole = case.key == "custom_store"
    assert case.channel.spec.notice_fields == (frozenset(NoticeField) if whole else WITHOUT_COST_AND_NOTE)
    body = ET.fromstring(step.request.body)  # noqa: S314 - what we built ourselves
    assert (body.findtext("Carrier"), body.findtext("Service")) == ("CarrierX", "ServiceX")
    assert body.findtext("TrackingNumber") == "TRACK1"
    assert [item.findtext("SKU") for item in body.iterfind("Items/Item")] == ["TS-1"]
    assert body.findtext("NotesToCustomer") == ("NoteX" if whole else "")
    assert body.findtext("ShippingCost") == ("12.34" if whole else None)
    query = dict(parse_qsl(urlsplit(step.request.url).query, keep_blank_values=True))
    own = {"PublisherId"} if case.key == "inksoft" else set()
    assert query.keys() == {"store", "action", "order_number", "carrier", "service", "tracking_number"} | own
    sent = step.request.url + step.request.body.decode()
    assert ("NoteX" in sent, "12.34" in sent) == (whole, whole)


@branded
def test_the_buyers_mail_is_asked_for_only_when_the_notice_says_so(case: Case) -> None:
    assert case.channel.spec.mails_buyer
    for wanted, word in ((False, "false"), (True, "true")):
        (step,) = case.channel.notice_steps(case.connection, replace(NOTICE, notify_buyer=wanted))
        assert f"<NotifyCustomer>{word}</NotifyCustomer>" in step.request.body.decode()


@family
def test_no_secret_is_in_evidence_or_error_even_when_the_shop_repeats_it(case: Case) -> None:
    connection = case.connection
    redactor = Redactor(connection.secrets.values(), usernames=[connection.values["username"]])
    endpoint = case.channel.endpoint(connection)
    requests = (
        export_request(endpoint, WINDOW, 1),
        case.channel.notice_steps(connection, NOTICE)[0].request,
    )
    for request in requests:
        echo = json.dumps({"success": False, "data": f"Bad key {SECRET} {dict(request.headers)}"}).encode()
        reply = Reply(400, {}, echo, datetime.now(UTC), redactor)
        kept = exchange(
            request,
            redactor=redactor,
            started_at=datetime.now(UTC),
            left_machine=True,
            status=400,
            response_headers={},
            response_body=echo,
            failure="",
        )
        told = json.dumps(asdict(kept), default=str, ensure_ascii=False) + repr(request) + repr(endpoint)
        with pytest.raises(ChannelError) as refused:
            case.channel.read_notice_reply(reply, 0)
        with pytest.raises(ChannelError) as unread:
            read_export(reply, feed_settings(endpoint, case.channel.spec))
        for error in (refused.value, unread.value):
            told += f"{error} {error.detail}"
        pair = base64.b64encode(f"user@acme.example:{SECRET}".encode()).decode()
        for shape in (SECRET, quote(SECRET), quote_plus(SECRET), pair):
            assert shape not in told


@branded
def test_a_refused_sign_in_is_explained_in_the_channels_own_words(case: Case) -> None:
    with pytest.raises(AuthFailed) as caught:
        case.channel.read_notice_reply(Reply(401, {}, b"", datetime.now(UTC)), 0)
    assert caught.value.remedy == case.channel.remedies[AuthFailed]
    assert "way to sign in" not in str(caught.value)


@family
def test_the_guides_own_example_is_read_whole(case: Case, fixtures: Path) -> None:
    body = (fixtures / "guide" / "guide_example_orders.xml").read_bytes()
    settings = feed_settings(case.channel.endpoint(case.connection), case.channel.spec)
    order = read_export(Reply(200, {}, body, datetime.now(UTC)), settings).orders[0].order
    assert (order.number, order.remote_id, order.total, order.currency) == ("ABC123", "123456", 12345, "EUR")
    assert (order.buyer.email, order.buyer.phone) == ("customer@mystore.com", "512-555-5555")
    assert (order.shipping_method, order.payment_method) == ("USPSPriorityMail", "Credit Card")
    assert (order.discount, order.coupon) == (1000, "$10 OFF")
    goods = order.lines[0]
    assert (goods.location, goods.image_url[:7], str(goods.weight)) == ("A1-B2", "http://", "8")
    assert [option.value for option in goods.options] == ["Large", "Green"]
    assert (order.weight, order.pickup_point, order.implied_status) == (None, None, None)


@family
def test_the_form_asks_first_for_what_a_person_needs_and_has_defaults_for_the_rest(case: Case) -> None:
    form = case.channel.spec.form
    advanced = [field.advanced for field in form]
    assert advanced == sorted(advanced)
    assert {"url", "time_zone", "currency"} <= {field.key for field in form}
    assert all(field.default or not field.required for field in form if field.advanced)
    assert [field.key for field in form if field.secret and field.required] == [case.secret]
    assert next(field.default for field in form if field.key == "time_zone") == "UTC"


@family
def test_orders_carry_what_the_help_pages_promise_as_far_as_the_protocol_has_it(case: Case) -> None:
    more = {OrderField.CUSTOM_FIELDS, OrderField.SOURCE}
    promised = PROMISED | (more if case.key in ("custom_store", "listing_mirror") else set())
    assert case.channel.spec.order_fields == promised


@family
def test_every_declaration_is_whole_and_says_how_sure_it_is(case: Case) -> None:
    spec = case.channel.spec
    assert {fact.sureness for fact in spec.facts} == set(Sureness)
    assert len(spec.steps) >= 5
    assert spec.help_url.startswith("https://help.shipstation.com/hc/")
    assert spec.time_zone_note is not None
    assert (spec.partial_shipments, spec.shows_parts) == (True, False)
    assert set(spec.identity) <= {field.key for field in spec.form if not field.secret}
    needs_codes = OrderRequirement.TWO_LETTER_CODES in spec.requirements
    assert needs_codes is (case.key == "order_time")
