"""The requests as they stand on the wire, compared in full."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest

from ordersync_gui.channels.protocols.custom_store import export_request, notice_body, notice_request
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import Connection, NoticeField, Window
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice, freeze, thaw

SECRET = "s3cret:with:colons & 100% ü=+"
ALL = frozenset(NoticeField)
WINDOW = Window(datetime(2026, 11, 17, 17, 0, 30, tzinfo=UTC), datetime(2026, 11, 18, 9, 5, 0, 1, tzinfo=UTC))
NOTICE = ShipmentNotice(
    order_number="A&1",
    order_id=" 273",
    carrier="USPS",
    tracking_number="9400 1",
    ship_date=date(2026, 11, 20),
    created_at=datetime(2026, 11, 20, 12, 56, 59, tzinfo=UTC),
    service="Priority Mail",
    customer_code="c@example.test",
    note_to_buyer="Danke & <thanks> \x0b🎁",
    notify_buyer=True,
    cost=495,
    currency="USD",
    recipient=Address("N", "Co", "1 Rd", "", "Austin", "TX", "78701", "US", "+1"),
    items=(
        NoticeItem(" 637 ", "TS-1", "Shirt <b>", Decimal(2), upc="012"),
        NoticeItem("", "", "Rope", Decimal("0.375")),
    ),
)


def parsed(document: bytes) -> ET.Element:
    return ET.fromstring(document)  # noqa: S314 - what we built ourselves


def connection(*, auth: str = "basic", url: str = "https://shop.example/api", **values: str) -> Connection:
    settings = {"url": url, "auth": auth, "username": "desk user", "time_zone": "UTC", **values}
    return Connection(settings, {"password": SECRET})


def query_of(url: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(url).query, keep_blank_values=True)


def test_an_export_asks_in_the_guides_form() -> None:
    request = export_request(connection(), WINDOW, 3)
    assert request.method == "GET"
    assert request.url == (
        "https://shop.example/api?action=export&start_date=11%2F17%2F2026+17%3A00"
        "&end_date=11%2F18%2F2026+09%3A06&page=3"
    )
    assert request.headers["Accept"] == "application/xml, text/xml"
    assert request.body == b""


def test_whole_minutes_stay_as_they_are() -> None:
    window = Window(datetime(2026, 1, 2, 3, 4, tzinfo=UTC), datetime(2026, 1, 2, 3, 5, tzinfo=UTC))
    query = dict(query_of(export_request(connection(), window, 1).url))
    assert (query["start_date"], query["end_date"]) == ("01/02/2026 03:04", "01/02/2026 03:05")


def test_the_window_is_written_in_the_stores_zone() -> None:
    query = dict(query_of(export_request(connection(time_zone="America/Los_Angeles"), WINDOW, 1).url))
    assert (query["start_date"], query["end_date"]) == ("11/17/2026 09:00", "11/18/2026 01:06")


@pytest.mark.parametrize("minutes", range(0, 240, 10))
def test_when_clocks_go_back_the_window_is_never_too_small(minutes: int) -> None:
    zone = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 24, 23, 0, tzinfo=UTC) + timedelta(minutes=minutes)
    window = Window(start, start + timedelta(minutes=20))
    query = dict(query_of(export_request(connection(time_zone="Europe/Berlin"), window, 1).url))
    read = {name: datetime.strptime(query[name], "%m/%d/%Y %H:%M") for name in ("start_date", "end_date")}  # noqa: DTZ007 - each fold is tried
    for fold in (0, 1):
        assert read["start_date"].replace(tzinfo=zone, fold=fold).astimezone(UTC) <= window.start
        assert read["end_date"].replace(tzinfo=zone, fold=fold).astimezone(UTC) >= window.end


@pytest.mark.parametrize(
    ("url", "start"),
    [
        ("https://s.example/?wc-api=wc_shipstation", "https://s.example/?wc-api=wc_shipstation&action=export&"),
        ("https://s.example/p?store=%C3%BC&x", "https://s.example/p?store=%C3%BC&x&action=export&"),
        ("https://s.example/p?action=old&Page=9#top", "https://s.example/p?action=export&"),
        ("https://s.example/p?", "https://s.example/p?action=export&"),
    ],
)
def test_parameters_are_merged_into_the_endpoints_own_query(url: str, start: str) -> None:
    assert export_request(connection(url=url), WINDOW, 1).url.startswith(start)


@pytest.mark.parametrize("kind", ["export", "notice"])
@pytest.mark.parametrize(
    ("auth", "parameters", "headers"),
    [
        ("basic", {}, {"Authorization": "Basic " + base64.b64encode(f"desk user:{SECRET}".encode()).decode()}),
        ("auth_key", {"auth_key": SECRET}, {}),
        ("ss_query", {"SS-UserName": "desk user", "SS-Password": SECRET}, {}),
        (
            "ss_header",
            {},
            {
                "SS-UserName": "desk user",
                "SS-Password": SECRET,
                "SS-AUTH-USER": "desk user",
                "SS-AUTH-PW": SECRET,
            },
        ),
        ("access_token", {}, {"ShipStation-Access-Token": SECRET}),
    ],
)
def test_each_way_to_sign_in_adds_just_its_own(
    auth: str, parameters: dict[str, str], headers: dict[str, str], kind: str
) -> None:
    store = connection(auth=auth)
    if kind == "export":
        request, own, sent = export_request(store, WINDOW, 1), {"Accept"}, 4
    else:
        request, own, sent = notice_request(store, NOTICE, ALL), {"Content-Type", "Accept"}, 5
    assert dict(query_of(request.url)[sent:]) == parameters
    assert {name: value for name, value in request.headers.items() if name not in own} == headers
    assert SECRET not in repr(request)


def test_a_notice_says_everything_in_the_query() -> None:
    request = notice_request(connection(), NOTICE, ALL)
    assert request.method == "POST"
    assert request.url == (
        "https://shop.example/api?action=shipnotify&order_number=A%261&carrier=USPS"
        "&service=Priority+Mail&tracking_number=9400+1"
    )
    assert request.headers["Content-Type"] == "text/xml; charset=utf-8"


def test_a_notice_says_everything_in_the_body() -> None:
    assert notice_body(NOTICE, ALL).decode() == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        "<ShipNotice><OrderNumber>A&amp;1</OrderNumber><OrderID> 273</OrderID>"
        "<CustomerCode>c@example.test</CustomerCode><CustomerNotes></CustomerNotes><InternalNotes></InternalNotes>"
        "<NotesToCustomer>Danke &amp; &lt;thanks&gt; 🎁</NotesToCustomer><NotifyCustomer>true</NotifyCustomer>"
        "<LabelCreateDate>11/20/2026 12:56</LabelCreateDate><ShipDate>11/20/2026</ShipDate>"
        "<Carrier>USPS</Carrier><Service>Priority Mail</Service><TrackingNumber>9400 1</TrackingNumber>"
        "<ShippingCost>4.95</ShippingCost>"
        "<CustomField1></CustomField1><CustomField2></CustomField2><CustomField3></CustomField3>"
        "<Recipient><Name>N</Name><Company>Co</Company><Address1>1 Rd</Address1><Address2></Address2>"
        "<City>Austin</City><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></Recipient>"
        "<Items><Item><SKU>TS-1</SKU><Name>Shirt &lt;b&gt;</Name><Quantity>2</Quantity>"
        "<LineItemID> 637 </LineItemID><UPC>012</UPC></Item>"
        "<Item><SKU></SKU><Name>Rope</Name><Quantity>0.375</Quantity><LineItemID></LineItemID><UPC></UPC></Item>"
        "</Items></ShipNotice>"
    )


def test_query_and_body_say_the_same() -> None:
    request = notice_request(connection(), NOTICE, ALL)
    body = parsed(request.body)
    query = dict(query_of(request.url))
    pairs = {
        "order_number": "OrderNumber",
        "carrier": "Carrier",
        "service": "Service",
        "tracking_number": "TrackingNumber",
    }
    assert {name: body.findtext(element) for name, element in pairs.items()} == {
        name: query[name] for name in pairs
    }


def test_the_body_has_every_child_of_the_guides_example(fixtures: Path) -> None:
    example = parsed((fixtures / "guide" / "guide_example_shipnotice.xml").read_bytes())
    ours = parsed(notice_body(NOTICE, ALL))
    assert [child.tag for child in ours] == [child.tag for child in example]
    assert [child.tag for child in ours.iterfind("Recipient/*")] == [
        c.tag for c in example.iterfind("Recipient/*")
    ]
    assert {child.tag for child in ours.iterfind("Items/Item/*")} == {
        c.tag for c in example.iterfind("Items/Item/*")
    }


def test_an_empty_service_is_sent_and_an_unset_cost_is_not() -> None:
    request = notice_request(connection(), replace(NOTICE, service="", cost=None, note_to_buyer=""), ALL)
    assert ("service", "") in query_of(request.url)
    body = parsed(request.body)
    assert body.findtext("Service") == ""
    assert body.find("ShippingCost") is None


def test_fields_that_a_channel_does_not_take_are_not_told() -> None:
    fields = frozenset({NoticeField.STATUS, NoticeField.TRACKING, NoticeField.CARRIER})
    request = notice_request(connection(), NOTICE, fields)
    body = parsed(request.body)
    assert ("service", "") in query_of(request.url)
    assert (body.findtext("Service"), body.findtext("NotesToCustomer")) == ("", "")
    assert body.find("ShippingCost") is None
    assert body.findall("Items/Item") == []


def test_without_an_id_the_number_stands_for_it() -> None:
    assert parsed(notice_body(replace(NOTICE, order_id=""), ALL)).findtext("OrderID") == "A&1"


def test_times_are_written_in_utc_and_the_ship_date_as_it_is() -> None:
    berlin = datetime(2026, 11, 21, 0, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    body = parsed(notice_body(replace(NOTICE, created_at=berlin), ALL))
    assert body.findtext("LabelCreateDate") == "11/20/2026 23:30"
    assert body.findtext("ShipDate") == "11/20/2026"


def test_line_breaks_and_long_texts_arrive_unchanged() -> None:
    note = "a\r\nb\tc " + "x" * 5000
    body = parsed(notice_body(replace(NOTICE, note_to_buyer=note), ALL))
    assert body.findtext("NotesToCustomer") == note


@pytest.mark.parametrize(("given", "written"), [("10", "10"), ("100", "100"), ("2.000", "2"), ("1E+2", "100")])
def test_quantities_are_written_plainly(given: str, written: str) -> None:
    notice = replace(NOTICE, items=(NoticeItem("1", "S", "N", Decimal(given)),))
    assert parsed(notice_body(notice, ALL)).findtext("Items/Item/Quantity") == written


def test_a_notice_that_was_stored_gives_the_same_request() -> None:
    thawed = thaw(freeze(NOTICE))
    assert notice_request(connection(), thawed, ALL) == notice_request(connection(), NOTICE, ALL)
