"""The calls as they go over the wire: form, documents, times on the shop's clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from urllib.parse import parse_qs
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from ows_answers import TOKEN, connection

from ordersync_gui.channels.protocols.ows.calls import DEFAULT_URL, service_url
from ordersync_gui.channels.protocols.ows.notices import notice_steps
from ordersync_gui.channels.protocols.ows.progress_states import states_request
from ordersync_gui.channels.protocols.ows.summaries import summaries_request
from ordersync_gui.channels.protocols.ows.times import window_end, window_start
from ordersync_gui.channels.request import HttpRequest
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice

URL = "https://shop.example/ws"
NOTICE = ShipmentNotice(
    "76763",
    "76763",
    "Colissimo",
    "6A 00012345",
    date(2026, 11, 22),
    datetime(2026, 7, 22, 10, 0, 5, tzinfo=UTC),
    service="Access F",
    note_to_buyer="Thanks",
    cost=690,
    currency="EUR",
    items=(NoticeItem("901", "MUG-RED", "Mug", Decimal(3)),),
)


def fields(request: HttpRequest) -> Mapping[str, str]:
    parsed = parse_qs(request.body.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    return {name: values[0] for name, values in parsed.items()}


def data(request: HttpRequest) -> ET.Element:
    return ET.fromstring(fields(request)["Data"].encode())  # noqa: S314 - made by this program


def children(request: HttpRequest) -> list[tuple[str, str]]:
    return [(child.tag, child.text or "") for child in data(request)]


def changed(**values: object) -> ShipmentNotice:
    return ShipmentNotice(**{**{name: getattr(NOTICE, name) for name in NOTICE.__slots__}, **values})


def test_a_call_is_a_form_with_the_token_in_its_body_only() -> None:
    request = states_request(connection(URL))
    assert (request.method, request.url) == ("POST", URL + "/ProgressStateServices.aspx")
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    given = fields(request)
    assert list(given) == ["AppId", "Token", "Method", "Data"]
    assert (given["AppId"], given["Token"], given["Method"]) == ("app-1", TOKEN, "ProgressStateGetList")
    assert data(request).tag == "ProgressStateList"
    assert TOKEN not in repr(request)


@pytest.mark.parametrize(
    ("folder", "address"),
    [
        (DEFAULT_URL, DEFAULT_URL + "/OrderServices.aspx"),
        ("http://127.0.0.1:8080/ws/", "http://127.0.0.1:8080/ws/OrderServices.aspx"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/OrderServices.aspx"),
        ("https://a.example/ws/ProgressStateServices.aspx", "https://a.example/ws/OrderServices.aspx"),
    ],
)
def test_the_service_is_looked_for_in_the_folder(folder: str, address: str) -> None:
    assert service_url(folder, "OrderServices.aspx") == address


def test_the_list_is_asked_for_by_time_of_modification_oldest_first() -> None:
    window = Window(
        datetime(2026, 7, 1, 12, 0, 0, 400, tzinfo=UTC), datetime(2026, 7, 2, 12, 0, 0, 400, tzinfo=UTC)
    )
    request = summaries_request(connection(URL, zone="Europe/Paris"), window, 3)
    assert fields(request)["Method"] == "OrderGetSummaryList"
    assert children(request)[:4] == [
        ("SetOrderDesc", "false"),
        ("OrderDateStart", "2026-07-01T14:00:00"),
        ("OrderDateEnd", "2026-07-02T14:00:01"),
        ("OrderStatus", "2"),
    ]
    paging = data(request)[4]
    assert paging.tag == "PageInformation"
    assert [(child.tag, child.text) for child in paging] == [("PageNumber", "3"), ("PageSize", "50")]


@pytest.mark.parametrize("zone", ["GMT", "Europe/London", "Europe/Paris", "America/New_York"])
def test_a_window_always_holds_what_it_asks_for_whichever_way_the_shop_reads_its_clock(zone: str) -> None:
    info = ZoneInfo(zone)
    for start in (
        datetime(2026, 3, 28, tzinfo=UTC),
        datetime(2026, 10, 24, tzinfo=UTC),
        datetime(2026, 11, 1, tzinfo=UTC),
    ):
        for step in range(0, 48 * 60, 20):
            moment = start + timedelta(minutes=step)
            first = datetime.fromisoformat(window_start(moment, info))
            last = datetime.fromisoformat(window_end(moment, info))
            readings = [
                (first.replace(tzinfo=info, fold=fold), last.replace(tzinfo=info, fold=fold)) for fold in (0, 1)
            ]
            assert all(before <= moment <= after for before, after in readings)


def test_no_window_reaches_back_before_what_the_shop_can_answer() -> None:
    assert window_start(datetime(2001, 1, 1, tzinfo=UTC), UTC) == "2010-01-15T00:00:00"


def test_a_notice_is_two_calls_with_exactly_the_declared_fields() -> None:
    transport, state = notice_steps(connection(URL, zone="Europe/London"), NOTICE)
    assert transport.request.url == state.request.url == URL + "/OrderServices.aspx"
    assert fields(transport.request)["Method"] == "OrderUpdateTransportInfo"
    assert data(transport.request).tag == "Order"
    assert children(transport.request) == [
        ("OxID", "76763"),
        ("TrackingNumber", "6A 00012345"),
        ("TransportName", "Colissimo"),
    ]
    assert fields(state.request)["Method"] == "OrderUpdateTracking"
    assert data(state.request).tag == "ProgressState"
    assert children(state.request) == [
        ("OrderID", "76763"),
        ("Date", "2026-07-22T11:00:05"),
        ("ProgressStateMnemonicName", "SST-SHIPPED"),
        ("Publish", "true"),
        ("SendEmail", "false"),
        ("UpdateOrderProgressState", "true"),
    ]


def test_the_same_notice_always_gives_the_same_calls() -> None:
    first, second = (notice_steps(connection(URL), NOTICE) for _ in range(2))
    assert [step.request.body for step in first] == [step.request.body for step in second]


def test_the_buyer_is_mailed_only_where_that_was_chosen() -> None:
    _, state = notice_steps(connection(URL), changed(notify_buyer=True))
    assert ("SendEmail", "true") in children(state.request)


def test_text_is_escaped_and_any_script_arrives_whole() -> None:
    transport, _ = notice_steps(connection(URL), changed(carrier="Łódź <&> 佐川急便 \x0b"))
    assert ("TransportName", "Łódź <&> 佐川急便") in children(transport.request)


def test_a_tracking_number_that_is_too_long_is_refused_before_anything_is_sent() -> None:
    assert len(notice_steps(connection(URL), changed(tracking_number="9" * 32))) == 2
    with pytest.raises(UsageError, match="too long for Oxatis") as caught:
        notice_steps(connection(URL), changed(tracking_number="9" * 33))
    assert caught.value.field == "tracking_number"


def test_a_long_carrier_is_cut_to_what_the_shop_keeps() -> None:
    transport, _ = notice_steps(connection(URL), changed(carrier="Transports Rapides de la Vallée du Rhône"))
    assert ("TransportName", "Transports Rapides de la Vallé") in children(transport.request)


def test_what_is_not_known_is_left_out_rather_than_wiped() -> None:
    transport, _ = notice_steps(connection(URL), changed(carrier=""))
    assert [name for name, _ in children(transport.request)] == ["OxID", "TrackingNumber"]
    (state,) = notice_steps(connection(URL), changed(carrier="", tracking_number=""))
    assert data(state.request).tag == "ProgressState"
