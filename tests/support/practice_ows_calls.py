"""Calls to an Oxatis practice shop, and what they answer."""

from __future__ import annotations

from datetime import UTC, datetime
from http.client import HTTPConnection
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

from ordersync_gui.practice import PracticeShop

ORDERS = "OrderServices.aspx"
STATES = "ProgressStateServices.aspx"
NOW = datetime(2026, 11, 22, 9, 30, 12, tzinfo=UTC)


def post(shop: PracticeShop, service: str, form: dict[str, str], method: str = "POST") -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    try:
        connection.request(method, f"{shop.dialect.path}/{service}", urlencode(form), headers)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def signed(shop: PracticeShop, method: str, data: str = "") -> dict[str, str]:
    return {"AppId": shop.account, "Token": shop.password, "Method": method, "Data": data}


def call(shop: PracticeShop, method: str, data: str = "", service: str = ORDERS) -> ET.Element:
    status, body = post(shop, service, signed(shop, method, data))
    assert status == 200
    root = ET.fromstring(body)  # noqa: S314 - the practice shop's own answer
    assert root.tag == "DataResultService"
    return root


def codes(root: ET.Element) -> tuple[str | None, str | None]:
    return root.findtext("StatusCode"), root.findtext("StatusSubCode")


def listing(page: int = 1, *, size: int = 10, more: str = "<SetOrderDesc>false</SetOrderDesc>") -> str:
    paging = f"<PageNumber>{page}</PageNumber><PageSize>{size}</PageSize>"
    return f"<OrderSummaryList>{more}<PageInformation>{paging}</PageInformation></OrderSummaryList>"


def listed(root: ET.Element) -> list[str]:
    return [found.text or "" for found in root.iterfind("Data/OrderSummaryList/OrderSummaries/OrderSummary/OxID")]


def details(shop: PracticeShop, number: str, root: str = "OrderId", method: str = "OrderGetDetails") -> ET.Element:
    return call(shop, method, f"<{root}><OxID>{number}</OxID></{root}>")


def transport(shop: PracticeShop, number: str, tracking: str = "6A1") -> ET.Element:
    sent = (
        f"<OxID>{number}</OxID><TrackingNumber>{tracking}</TrackingNumber><TransportName>Colissimo</TransportName>"
    )
    return call(shop, "OrderUpdateTransportInfo", f"<Order>{sent}</Order>")


def state_data(number: str, state: str, *, update: str = "true") -> str:
    return (
        f"<ProgressState><OrderID>{number}</OrderID><Date>2026-11-22T10:00:00</Date>"
        f"<ProgressStateMnemonicName>{state}</ProgressStateMnemonicName><Publish>true</Publish>"
        f"<UpdateOrderProgressState>{update}</UpdateOrderProgressState></ProgressState>"
    )


def set_state(shop: PracticeShop, number: str, state: str = "SST-SHIPPED", *, update: str = "true") -> ET.Element:
    return call(shop, "OrderUpdateTracking", state_data(number, state, update=update))


def paid(shop: PracticeShop) -> str:
    return next(order.number for order in shop.orders if order.source_status == "paid")
