"""InkSoft: the PublisherId in every address, and answers without a feed that mean "no orders waiting"."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

import pytest
from channel_bench import ChannelBench
from provider_contract import ProviderContract

from ordersync_gui.channels.protocols.custom_store.no_orders import NO_ORDERS
from ordersync_gui.channels.providers.inksoft import InkSoft
from ordersync_gui.channels.providers.listing_mirror import ListingMirror
from ordersync_gui.domain.channel import StepKind
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    NotAllowed,
    Rejected,
    Unavailable,
    UsageError,
)
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_rules import check_words

LOGIN = {"username": "desk@acme.example", "password": "pa:ss", "publisher_id": "10 & 42"}
ORDER = (
    "<Order><OrderID>1</OrderID><OrderNumber>I-1</OrderNumber><OrderDate>11/17/2026 17:00</OrderDate>"
    "<LastModified>11/17/2026 17:00</LastModified><OrderStatus>ReadyToShip</OrderStatus><OrderTotal>5</OrderTotal>"
    "<CurrencyCode>USD</CurrencyCode><Items><Item><SKU>TEE</SKU><Name>Tee</Name><Quantity>1</Quantity>"
    "<UnitPrice>5</UnitPrice><Options><Option><Name>Design</Name><Value>Owl</Value></Option>"
    "<Option><Name>Color</Name><Value>Navy</Value></Option><Option><Name>Size</Name><Value>L</Value></Option>"
    "</Options></Item></Items></Order>"
)
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'


@pytest.fixture
def desk(bench: Callable[..., ChannelBench]) -> ChannelBench:
    return bench(InkSoft(), **LOGIN)


def query_of(request: str) -> dict[str, str]:
    target = request.split(" ", 2)[1]
    return dict(parse_qsl(urlsplit(target).query, keep_blank_values=True))


def test_the_publisher_id_is_merged_into_the_address_of_an_export(desk: ChannelBench) -> None:
    desk.fetch("", page=1)
    query = query_of(desk.requests[0])
    assert desk.requests[0].startswith("GET /feed?store=7&PublisherId=10+%26+42&action=export&start_date=")
    assert list(query) == ["store", "PublisherId", "action", "start_date", "end_date", "page"]
    assert query["PublisherId"] == "10 & 42"


def test_the_publisher_id_is_merged_into_the_address_of_a_notice(desk: ChannelBench) -> None:
    notice = ShipmentNotice(
        "I-1", "1", "UPS", "1Z", date(2026, 11, 20), datetime(2026, 11, 20, tzinfo=UTC),
        items=(NoticeItem("", "TEE", "Tee", Decimal(1)),),
    )  # fmt: skip
    connection = desk.connection(url="https://ink.example/feed?store=7&publisherid=old")
    (step,) = InkSoft().notice_steps(connection, notice)
    assert step.request.url == (
        "https://ink.example/feed?store=7&PublisherId=10+%26+42&action=shipnotify&order_number=I-1"
        "&carrier=UPS&service=&tracking_number=1Z"
    )


def test_the_parameters_name_can_be_another_one(desk: ChannelBench) -> None:
    desk.fetch("", publisher_parameter="pub")
    query = query_of(desk.requests[0])
    assert query["pub"] == "10 & 42"
    assert "PublisherId" not in query


@pytest.mark.parametrize("name", ["action", "Page", "order_number", "SS-Password"])
def test_a_name_that_the_protocol_needs_itself_is_refused_before_anything_is_sent(
    name: str, desk: ChannelBench
) -> None:
    with pytest.raises(UsageError) as caught:
        desk.check("", publisher_parameter=name)
    assert caught.value.field == "publisher_parameter"
    assert desk.requests == []


def test_design_colour_and_size_are_options_of_the_item(desk: ChannelBench) -> None:
    page = desk.fetch(f"<Orders>{ORDER}</Orders>")
    options = page.orders[0].order.lines[0].options
    assert [(option.name, option.value) for option in options] == [
        ("Design", "Owl"),
        ("Color", "Navy"),
        ("Size", "L"),
    ]
    assert page.warnings == ()


@pytest.mark.parametrize(
    "body",
    [
        "",
        " \r\n",
        codecs.BOM_UTF8,
        DECLARATION,
        "Error in XML",
        "Error: Error in XML.",
        "<Error>Error in XML</Error>",
        '{"OK":false,"Messages":[{"Content":"Error in XML"}]}',
        f"{DECLARATION}<ArrayOfOrder/>",
        f"{DECLARATION}<NoOrders></NoOrders>",
        '<string xmlns="http://tempuri.org/" />',
        "<Orders>",
        '<Orders pages="1">\n',
        "<Orders>No orders</Orders>",
        "<Response><Message>No orders waiting.</Message></Response>",
        "<Result>0 errors, 0 orders</Result>",
        "No orders found",
        "null",
        "[]",
        "{}",
        '{"OK":true,"Data":null,"Messages":[],"StatusCode":200}',
        "<Result count='0'>No orders for publisher 45012</Result>",
    ],
)
def test_an_answer_without_a_feed_means_that_no_orders_are_waiting(body: str | bytes, desk: ChannelBench) -> None:
    page = desk.fetch(body)
    assert (page.orders, page.rejected, page.pages, page.damage) == ((), (), 1, None)
    assert page.warnings == (NO_ORDERS,)


@pytest.mark.parametrize("body", ["<Orders/>", '<Orders pages="0"></Orders>', '<Orders pages="1"> </Orders>'])
def test_an_honest_feed_without_orders_needs_no_such_guess(body: str, desk: ChannelBench) -> None:
    page = desk.fetch(body)
    assert (page.orders, page.pages, page.warnings) == ((), 1, ())


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<!DOCTYPE html><title>Sign in</title>", BadReply),
        ("<html><body></body></html>", BadReply),
        ("<p>We are down.</p>", ChannelError),
        ("<h1>Service Unavailable</h1>", ChannelError),
        ("<fault><faultcode>1</faultcode><faultstring>No orders</faultstring></fault>", Rejected),
        ("<Error>No such publisher</Error>", Rejected),
        ("Authentication failed", AuthFailed),
        ("Access denied", AuthFailed),
        ("<Message>Please log in</Message>", Rejected),
        ("Invalid PublisherId", BadReply),
        ("Publisher 42 does not exist", BadReply),
        ("You don't have permission", BadReply),
        ("The service is temporarily unavailable, try again later", BadReply),
        ("Too many requests", BadReply),
        ('<rsp stat="fail"><err msg="x"/></rsp>', Rejected),
        ('<Response error="Bad login"/>', AuthFailed),
        ("System.NullReferenceException: Object reference not set to an instance of an object.", BadReply),
        ("SqlException", BadReply),
        ("Sorry, we have a problem.", BadReply),
        ("Quota exceeded", BadReply),
        ("The site is down", BadReply),
        ("500", BadReply),
        ("<Response><Status>500</Status></Response>", Rejected),
        ('{"StatusCode":503}', Rejected),
        ("Erreur interne du serveur", Rejected),
        ("Acceso denegado", BadReply),
        ("Anmeldung erforderlich", BadReply),
        ('{"OK":false,"Messages":[{"Content":"Publisher is gone"}]}', ChannelError),
        ('{"Orders":[{"Number":"I-1"}]}', BadReply),
        ('{"OK":true,', BadReply),
        ("<string>&lt;Orders&gt;&lt;Order&gt;&lt;OrderNumber&gt;1</string>", Rejected),
        ("<Response><![CDATA[<Order></Order>]]></Response>", Rejected),
        ('{"d":"\\u003cOrders>\\u003cOrder>"}', BadReply),
        ("<ArrayOfOrder><Order><OrderNumber>1</OrderNumber>", Rejected),
        ("<x:Orders><x:Order/></x:Orders>", Rejected),
        ("<List><OrderNumber>1</OrderNumber></List>", Rejected),
        ("PK\x03\x04\x14\x00", BadReply),
        ("words " * 1000, BadReply),
        ('<!DOCTYPE x [<!ENTITY a "b">]><Orders/>', BadReply),
    ],
)
def test_whatever_else_an_answer_says_stays_an_error(
    body: str, kind: type[ChannelError], desk: ChannelBench
) -> None:
    with pytest.raises(kind):
        desk.fetch(body)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, AuthFailed),
        (403, NotAllowed),
        (404, BadReply),
        (400, Rejected),
        (500, Unavailable),
        (503, Unavailable),
    ],
)
@pytest.mark.parametrize("body", ["", "Error in XML"])
def test_only_a_success_can_mean_that_no_orders_are_waiting(
    status: int, kind: type[ChannelError], body: str, desk: ChannelBench
) -> None:
    with pytest.raises(kind):
        desk.fetch(body, status=status)


@pytest.mark.parametrize("status", [202, 204, 206])
def test_no_other_success_than_200_does(status: int, desk: ChannelBench) -> None:
    with pytest.raises(BadReply):
        desk.fetch("", status=status)


@pytest.mark.parametrize(
    "body",
    [
        f'<Orders pages="1">{ORDER}<Order><OrderNumber>I-2</Orde',
        '<Orders pages="1"><Order><OrderNumber>I-2',
        '<Orders pages="1"><Or',
        '<Orders pages="3">',
    ],
)
def test_a_feed_that_broke_off_at_an_order_is_damaged(body: str, desk: ChannelBench) -> None:
    page = desk.fetch(body)
    assert page.damage is not None
    assert NO_ORDERS not in page.warnings


def test_an_order_that_does_not_parse_is_rejected_and_not_overlooked(desk: ChannelBench) -> None:
    page = desk.fetch("<Orders><Order><OrderNumber>I-9</Order></Orders>")
    assert [rejected.number for rejected in page.rejected] == ["I-9"]


def test_after_a_page_with_orders_silence_is_a_failure(desk: ChannelBench) -> None:
    with pytest.raises(BadReply):
        desk.fetch("", page=2)


def test_on_another_channel_of_the_protocol_silence_is_a_failure(bench: Callable[..., ChannelBench]) -> None:
    desk = bench(ListingMirror(), username="u", password="p")
    for body in ("", "Error in XML", DECLARATION):
        with pytest.raises(ChannelError):
            desk.fetch(body)


def test_a_connection_test_without_waiting_orders_passes_and_says_what_it_does_not_know(
    desk: ChannelBench,
) -> None:
    steps = desk.check("")
    assert [step.kind for step in steps] == list(StepKind)
    assert str(steps[2].sentence) == "The sign-in wasn't refused."
    assert "No orders are waiting" in str(steps[3].sentence)


def test_a_connection_test_with_orders_counts_them(desk: ChannelBench) -> None:
    steps = desk.check(f"<Orders>{ORDER}</Orders>")
    assert str(steps[2].sentence) == "The sign-in was accepted."
    assert str(steps[3].sentence).endswith("last day: 1.")


def test_a_missing_right_names_the_permission_level(desk: ChannelBench) -> None:
    with pytest.raises(NotAllowed) as caught:
        desk.fetch("", status=403)
    assert "Fulfillment Store Admin" in str(caught.value.remedy)


def test_no_word_can_mean_on_hold() -> None:
    with pytest.raises(UsageError) as caught:
        check_words(InkSoft.spec, {"Paused": OrderStatus.ON_HOLD})
    assert "Hold the order at this desk" in str(caught.value.remedy)


def test_the_status_map_starts_with_inksofts_words() -> None:
    assert InkSoft.spec.default_status_map == {
        "Open": OrderStatus.AWAITING_PAYMENT,
        "ReadyToShip": OrderStatus.AWAITING_SHIPMENT,
        "Complete": OrderStatus.SHIPPED,
        "Completed": OrderStatus.SHIPPED,
        "Cancelled": OrderStatus.CANCELLED,
    }


class TestInkSoftContract(ProviderContract):
    provider = InkSoft()
    empty_means_no_orders = True
