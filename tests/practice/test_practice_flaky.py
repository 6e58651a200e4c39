"""A flaky shop: a share of its notices fails in ways drawn by a seed, and reads fail only where that is wanted."""

from __future__ import annotations

from collections import Counter
from http.client import HTTPConnection, HTTPException, HTTPResponse
from urllib.parse import urlencode

import pytest
from practice_ows_calls import ORDERS, paid, post, signed, state_data

from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.flakiness import FLAKY_WAYS, Flakiness, FlakyWay

WINDOW = {"action": "export", "start_date": "01/01/2020 00:00", "end_date": "12/31/2099 23:59"}
# How a client sees each way: a status and a word of the body, or an answer that breaks off.
SEEN = {
    "drop-before": "broken", "drop-after": "broken", "cut-off": "broken", "429": "429 Too many",
    "500": "500 Internal", "503": "503 Service", "html": "200 <!DOCTYPE", "fault-200": "200 <?xml",
    "empty": "200 ",
}  # fmt: skip


def ask(shop: PracticeShop, method: str, query: dict[str, str]) -> str:
    """The status and the beginning of the body, or "broken"."""
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    try:
        connection.request(method, f"/api/shipstation?{urlencode({**query, 'auth_key': shop.password})}")
        return told(connection.getresponse())
    except (HTTPException, ConnectionError):
        return "broken"
    finally:
        connection.close()


def told(response: HTTPResponse) -> str:
    return f"{response.status} {response.read().decode()}"


def notify(shop: PracticeShop, number: int = 1001, tracking: str = "T") -> str:
    query = {"action": "shipnotify", "order_number": str(number), "carrier": "UPS", "tracking_number": tracking}
    return ask(shop, "POST", query)


def test_a_tenth_fails_by_default_and_equal_seeds_draw_alike() -> None:
    draws = [Flakiness(share=0.1, seed=5) for _ in range(2)]
    first, second = ([chance.draw() for _ in range(5000)] for chance in draws)
    assert first == second
    assert 400 < sum(way is not None for way in first) < 600
    assert set(first) == {None, *FLAKY_WAYS}
    assert [Flakiness(share=0.1, seed=6).draw() for _ in range(5000)] != first


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_a_share_is_from_none_to_all(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        Flakiness(share=share, seed=1)


def test_each_way_looks_as_its_name_says_and_takes_effect_or_not() -> None:
    drawn = Flakiness(share=1, seed=3)
    with PracticeShop(orders=20, misbehave=["flaky"], flaky_share=1, flaky_seed=3) as shop:
        seen = set[FlakyWay]()
        for place in range(80):
            way, before = drawn.draw(), sum(entry.stored for entry in shop.ledger)
            assert way is not None
            assert notify(shop).startswith(SEEN[way.kind]), way
            assert sum(entry.stored for entry in shop.ledger) - before == way.done, way
            assert len(shop.ledger) == place + 1
            assert shop.ledger[-1].reason == ("" if way.done else way.reason)
            seen.add(way)
    assert seen == set(FLAKY_WAYS)


def test_reads_are_left_alone_unless_they_are_flaky_too() -> None:
    with PracticeShop(orders=4, misbehave=["flaky"], flaky_share=1) as shop:
        assert {ask(shop, "GET", WINDOW)[:10] for _ in range(20)} == {"200 <?xml "}
        shop.misbehave = {"flaky-reads"}
        assert {ask(shop, "GET", WINDOW)[:3] for _ in range(40)} >= {"bro", "429", "500", "503"}
        assert notify(shop).startswith("200 Order 1001")


def test_a_limited_flaky_shop_is_sound_again() -> None:
    with PracticeShop(orders=4, misbehave=["flaky*3"], flaky_share=1) as shop:
        answers = [notify(shop).startswith("200 Order") for _ in range(5)]
    assert answers == [False, False, False, True, True]


def test_both_steps_of_an_oxatis_notice_are_flaky() -> None:
    with PracticeShop(channel="oxatis", orders=12, misbehave=["flaky"], flaky_share=1, flaky_seed=2) as shop:
        number, form = paid(shop), Counter[bool]()
        for method in ("OrderUpdateTransportInfo", "OrderUpdateTracking") * 20:
            data = (
                state_data(number, "SST-SHIPPED")
                if method.endswith("Tracking")
                else f"<Order><OxID>{number}</OxID></Order>"
            )
            before = sum(entry.stored for entry in shop.ledger)
            try:
                status, body = post(shop, ORDERS, signed(shop, method, data))
                fine = status == 200 and b"<StatusCode>200<" in body
            except (HTTPException, ConnectionError):
                fine = False
            assert not fine
            form[sum(entry.stored for entry in shop.ledger) > before] += 1
    assert min(form.values()) > 5
