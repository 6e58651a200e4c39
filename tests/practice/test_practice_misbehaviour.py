"""Every misbehaviour as a client sees it, on an export and on a notice, and how it is switched."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection, IncompleteRead, RemoteDisconnected
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.practice import MISBEHAVIOURS, PracticeShop
from ordersync_gui.practice.ledger import NoticeOutcome
from ordersync_gui.practice.misbehaviour import DIRT, REFUSALS, Misbehaviour

Answer = tuple[int, dict[str, str], bytes]
WINDOW = {"action": "export", "start_date": "01/01/2020 00:00", "end_date": "12/31/2099 23:59"}
NOTICE = {"action": "shipnotify", "order_number": "1001", "carrier": "UPS"}
STORES_NOTHING = [
    *("401", "403", "404", "409", "429", "500", "503", "html", "empty", "fault-200", "swallow"),
    "own-carriers",
]


def ask(shop: PracticeShop, method: str, query: dict[str, str]) -> Answer:
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    target = f"/api/shipstation?{urlencode({**query, 'auth_key': shop.password})}"
    try:
        connection.request(method, target, body=b"<ShipNotice/>" if method == "POST" else None)
        response = connection.getresponse()
        headers = {name.lower(): value for name, value in response.getheaders()}
        return response.status, headers, response.read()
    finally:
        connection.close()


def export(shop: PracticeShop, page: int = 1) -> Answer:
    return ask(shop, "GET", {**WINDOW, "page": str(page)})


def notify(shop: PracticeShop) -> Answer:
    return ask(shop, "POST", NOTICE)


def read(body: bytes) -> ET.Element:
    return ET.fromstring(body)  # noqa: S314 - the practice shop's own answer


def numbers(body: bytes) -> list[str | None]:
    return [order.findtext("OrderNumber") for order in read(body)]


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(orders=23, page_size=10) as running:
        yield running


def test_the_names_are_those_of_the_protocol_notes() -> None:
    assert " ".join(MISBEHAVIOURS) == (
        "401 403 404 409 429 500 503 slow cut-off drop-before drop-after html empty bom notices trailing "
        "control-chars wrong-encoding no-pages repeat-last-page one-bad-order missing-field fault-200 "
        "swallow flaky flaky-reads own-carriers poisoned moving-pages daily-limit maintenance second-step-500 "
        "second-step-drop"
    )
    elsewhere = {
        "slow",
        "cut-off",
        "drop-after",
        "no-pages",
        "repeat-last-page",
        "flaky",
        "flaky-reads",
        "swallow",
        "own-carriers",
        "poisoned",
        "moving-pages",
    }
    elsewhere |= {"daily-limit", "maintenance", "second-step-500", "second-step-drop"}
    assert set(MISBEHAVIOURS) == {*REFUSALS, *DIRT, *elsewhere}


@pytest.mark.parametrize("kind", ["401", "403", "404", "409", "429", "500", "503"])
def test_a_status_is_answered_to_exports_and_notices(shop: PracticeShop, kind: str) -> None:
    shop.misbehave.add(kind)
    for status, headers, body in (export(shop), notify(shop)):
        assert status == int(kind)
        assert body
        assert headers.get("retry-after") == ("30" if kind in {"429", "503"} else None)


def test_html_is_a_page_for_people_with_status_200(shop: PracticeShop) -> None:
    shop.misbehave.add("html")
    for status, headers, body in (export(shop), notify(shop)):
        assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert b"<title>Maintenance</title>" in body


def test_empty_is_status_200_with_nothing_in_it(shop: PracticeShop) -> None:
    shop.misbehave.add("empty")
    assert [answer[::2] for answer in (export(shop), notify(shop))] == [(200, b""), (200, b"")]


def test_a_fault_comes_with_status_200(shop: PracticeShop) -> None:
    shop.misbehave.add("fault-200")
    for status, _, body in (export(shop), notify(shop)):
        root = read(body)
        assert (status, root.tag, root.findtext("faultcode")) == (200, "fault", "500")
        assert root.findtext("faultstring")


@pytest.mark.parametrize("kind", STORES_NOTHING)
def test_a_refused_notice_has_no_effect_and_stands_in_the_ledger_with_its_reason(
    shop: PracticeShop, kind: str
) -> None:
    shop.misbehave.add(kind)
    notify(shop)
    (entry,) = shop.ledger
    assert (entry.outcome, entry.reason, entry.stored) == (NoticeOutcome.REFUSED, kind, False)
    assert shop.effects("1001") == 0
    assert shop.order("1001") == shop.orders[0]


def test_a_shop_that_swallows_notices_says_yes_to_them_and_does_all_else(shop: PracticeShop) -> None:
    before = export(shop)[2]
    shop.misbehave.add("swallow*1")
    assert export(shop)[2] == before
    status, _, body = notify(shop)
    assert (status, body) == (200, b"")
    assert export(shop)[2] == before
    notify(shop)
    assert shop.effects("1001") == 1


def test_a_shop_that_takes_its_own_carriers_only_names_the_one_that_it_refuses(shop: PracticeShop) -> None:
    shop.misbehave.add("own-carriers*1")
    assert ask(shop, "POST", {**NOTICE, "carrier": "ups"})[0] == 200
    assert "own-carriers*1" in shop.misbehave, "what it takes isn't counted"
    status, _, body = notify(shop)
    assert (status, b"Unknown carrier: UPS" in body) == (400, True)
    assert notify(shop)[0] == 200
    assert shop.effects("1001") == 2


def test_drop_before_closes_without_an_answer_and_stores_nothing(shop: PracticeShop) -> None:
    shop.misbehave.add("drop-before")
    for attempt in (export, notify):
        with pytest.raises(RemoteDisconnected):
            attempt(shop)
    assert shop.effects("1001") == 0
    assert [request.status for request in shop.requests] == [None, None]


def test_drop_after_stores_the_notice_and_closes_without_an_answer(shop: PracticeShop) -> None:
    shop.misbehave.add("drop-after")
    for attempt in (export, notify):
        with pytest.raises(RemoteDisconnected):
            attempt(shop)
    assert shop.effects("1001") == 1


def test_cut_off_promises_the_whole_and_sends_half(shop: PracticeShop) -> None:
    _, _, whole = export(shop)
    shop.misbehave.add("cut-off")
    with pytest.raises(IncompleteRead) as torn:
        export(shop)
    assert torn.value.partial == whole[: len(whole) // 2]
    assert torn.value.expected == len(whole) - len(whole) // 2
    with pytest.raises(IncompleteRead):
        notify(shop)
    assert shop.effects("1001") == 1


def test_slow_answers_late(shop: PracticeShop) -> None:
    shop.slow_seconds = 0.2
    shop.misbehave.add("slow")
    started = time.monotonic()
    assert export(shop)[0] == 200
    assert time.monotonic() - started >= 0.2


def test_slow_stores_a_notice_before_it_waits_and_stop_ends_the_wait(
    shop: PracticeShop, capfd: pytest.CaptureFixture[str]
) -> None:
    shop.misbehave.add("slow")
    failures: list[Exception] = []

    def impatient() -> None:
        try:
            notify(shop)
        except (RemoteDisconnected, ConnectionResetError) as failure:
            failures.append(failure)

    client = threading.Thread(target=impatient)
    client.start()
    deadline = time.monotonic() + 10
    while shop.effects("1001") == 0 and time.monotonic() < deadline:
        client.join(0.01)
    assert client.is_alive()
    started = time.monotonic()
    shop.stop()
    assert time.monotonic() - started < 1
    client.join(5)
    assert len(failures) == 1
    assert shop.effects("1001") == 1
    assert capfd.readouterr() == ("", "")


def test_a_client_that_gives_up_on_a_slow_shop_leaves_no_trace(
    shop: PracticeShop, capfd: pytest.CaptureFixture[str]
) -> None:
    shop.slow_seconds = 0.3
    shop.misbehave.add("slow*1")
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=0.05)
    connection.request("GET", f"/api/shipstation?{urlencode({**WINDOW, 'auth_key': shop.password})}")
    with pytest.raises(TimeoutError):
        connection.getresponse()
    connection.close()
    deadline = time.monotonic() + 10
    while not any(request.status == 200 for request in shop.requests) and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    assert export(shop)[0] == 200
    shop.stop()
    assert capfd.readouterr() == ("", "")


def test_bom_stands_before_an_otherwise_equal_feed(shop: PracticeShop) -> None:
    clean = export(shop)[2]
    shop.misbehave.add("bom")
    assert export(shop)[2] == b"\xef\xbb\xbf" + clean


def test_notices_stand_before_an_otherwise_equal_feed(shop: PracticeShop) -> None:
    clean = export(shop)[2]
    shop.misbehave.add("notices")
    body = export(shop)[2]
    assert body.startswith(b"<br />\n<b>Notice</b>:")
    assert body.endswith(clean)


def test_trailing_text_stands_behind_an_otherwise_equal_feed(shop: PracticeShop) -> None:
    clean = export(shop)[2]
    shop.misbehave.add("trailing")
    body = export(shop)[2]
    assert body.startswith(clean)
    assert b"<script>" in body[len(clean) :]


def test_control_characters_break_the_xml_and_can_be_removed(shop: PracticeShop) -> None:
    clean = export(shop)[2]
    shop.misbehave.add("control-chars")
    body = export(shop)[2]
    with pytest.raises(ET.ParseError):
        read(body)
    assert body.translate(None, b"\x07\x0b\x1f") == clean


def test_wrong_encoding_declares_utf_16_and_sends_utf_8(shop: PracticeShop) -> None:
    clean = export(shop)[2]
    shop.misbehave.add("wrong-encoding")
    body = export(shop)[2]
    assert body.startswith(b'<?xml version="1.0" encoding="utf-16"?>')
    assert body.replace(b"utf-16", b"utf-8", 1) == clean
    with pytest.raises(ET.ParseError):
        read(body)


def test_one_bad_order_has_a_total_that_is_no_number_on_page_one_only(shop: PracticeShop) -> None:
    clean = read(export(shop)[2])
    shop.misbehave.add("one-bad-order")
    totals = [order.findtext("OrderTotal") for order in read(export(shop)[2])]
    assert totals[:-1] == [order.findtext("OrderTotal") for order in clean][:-1]
    assert totals[-1] == "abc"
    assert b"<OrderTotal>abc" not in export(shop, 2)[2]


def test_no_pages_has_no_attribute_and_the_whole_set_on_every_page(shop: PracticeShop) -> None:
    shop.misbehave.add("no-pages")
    first, second = export(shop, 1)[2], export(shop, 2)[2]
    assert first == second
    assert read(first).attrib == {}
    assert len(numbers(first)) == 23


def test_repeat_last_page_advertises_two_more_and_repeats_the_last_for_them(shop: PracticeShop) -> None:
    shop.misbehave.add("repeat-last-page")
    bodies = [export(shop, page)[2] for page in range(1, 6)]
    assert {read(body).get("pages") for body in bodies} == {"5"}
    pages = [numbers(body) for body in bodies]
    assert pages[2] == pages[3] == pages[4]
    assert len({number for page in pages[:3] for number in page}) == 23


def test_dirt_of_several_kinds_comes_together(shop: PracticeShop) -> None:
    clean = export(shop)[2]
    shop.misbehave = {"bom", "notices", "trailing", "wrong-encoding"}
    body = export(shop)[2]
    assert body.startswith(b"\xef\xbb\xbf<br />")
    assert clean.partition(b"\n")[2] in body


@pytest.mark.parametrize("kind", [*DIRT, "no-pages", "repeat-last-page"])
def test_what_concerns_exports_leaves_notices_alone(shop: PracticeShop, kind: str) -> None:
    shop.misbehave.add(f"{kind}*1")
    status, _, body = notify(shop)
    assert (status, body) == (200, b"Order 1001: the shipment was noted.\n")
    assert set(shop.misbehave) == {f"{kind}*1"}


def test_a_limited_kind_concerns_the_next_requests_only(shop: PracticeShop) -> None:
    shop.misbehave = {"500*2"}
    assert [export(shop)[0] for _ in range(4)] == [500, 500, 200, 200]
    assert set(shop.misbehave) == set()


def test_kinds_given_at_the_start_are_on_and_can_be_taken_back() -> None:
    with PracticeShop(orders=2, misbehave=("503", "bom*3")) as running:
        assert export(running)[0] == 503
        running.misbehave.discard("503")
        assert export(running)[0] == 200
        running.misbehave.clear()
        assert export(running)[2].startswith(b"<?xml")


def test_a_wrong_password_is_refused_before_any_misbehaviour(shop: PracticeShop) -> None:
    shop.misbehave.add("html*1")
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    connection.request("GET", f"/api/shipstation?{urlencode(WINDOW)}")
    assert connection.getresponse().status == 401
    connection.close()
    assert set(shop.misbehave) == {"html*1"}


@pytest.mark.parametrize("wrong", ["", "418", "500*0", "500*-1", "500*", "500 *1", "HTML", "500*x", "slow*1*1"])
def test_an_unknown_kind_is_named_with_what_is_possible(wrong: str) -> None:
    kinds = Misbehaviour(["500"])
    with pytest.raises(UsageError, match="Possible: 401, 403") as mistake:
        kinds.replace(["html", wrong])
    assert mistake.value.field == "misbehave"
    assert set(kinds) == {"500"}
    with pytest.raises(UsageError):
        PracticeShop(orders=1, misbehave=[wrong])
