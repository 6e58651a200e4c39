"""A page of orders against a loopback shop: list, states, details, and what may go wrong in between."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from ows_answers import (
    STATES,
    TOKEN,
    Asked,
    ScriptedShop,
    connection,
    envelope,
    http,
    order,
    order_id_of,
    summaries,
)

from ordersync_gui.channels.http import Session, TimeLimits
from ordersync_gui.channels.providers.oxatis import Oxatis
from ordersync_gui.domain.channel import ShopStatus, Window
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    RateLimited,
    Rejected,
    Unavailable,
    Unreachable,
    WebPage,
)
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.redaction import Redactor

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
Answer = str | bytes | None
WINDOW = Window(datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 7, 2, tzinfo=UTC))
ONE_PAGE = "<TotalItems>3</TotalItems><TotalPages>1</TotalPages>"


def shop(
    ids: Iterable[object] = (7, 8, 9),
    *,
    paging: str = ONE_PAGE,
    detail: Callable[[str], Answer] = order,
    states: Answer = STATES,
    listed: Answer = None,
) -> ScriptedShop:
    def script(call: Asked) -> Answer:
        match call.method:
            case "OrderGetSummaryList":
                return listed or summaries(ids, paging)
            case "ProgressStateGetList":
                return states
        return detail(order_id_of(call))

    return ScriptedShop(script)


def fetch(serve: Serve, served: ScriptedShop, page: int = 1) -> FeedPage:
    with Session(redactor=Redactor([TOKEN]), limits=TimeLimits(connect=2, read=5, whole=10)) as session:
        return Oxatis().fetch_page(connection(serve(served)), WINDOW, page, session)


def ids_of(page: FeedPage) -> list[str]:
    return [received.order.remote_id for received in page.orders]


def only(wrong: str, answer: Answer) -> Callable[[str], Answer]:
    return lambda order_id: answer if order_id == wrong else order(order_id)


def test_a_page_is_a_list_the_states_and_every_order_in_its_sequence(serve: Serve) -> None:
    served = shop(range(1, 31), detail=lambda number: order(number, "<ProgressStateID>12</ProgressStateID>"))
    page = fetch(serve, served)
    assert ids_of(page) == [str(number) for number in range(1, 31)]
    assert {received.order.source_status for received in page.orders} == {"paid"}
    assert served.methods().count("ProgressStateGetList") == 1
    assert served.methods().count("OrderGetMoreDetails") == 30
    assert {call.path for call in served.asked} == {"/OrderServices.aspx", "/ProgressStateServices.aspx"}
    assert (page.rejected, page.warnings, page.pages) == ((), (), 1)
    assert page.server_time == datetime(2026, 11, 22, 1, 10, 51, tzinfo=UTC)


def test_never_more_than_three_calls_are_on_the_way(serve: Serve) -> None:
    three = threading.Barrier(3, timeout=20)  # answers only when three have come

    def together(order_id: str) -> Answer:
        three.wait()
        return order(order_id)

    served = shop(range(1, 13), detail=together)
    assert len(fetch(serve, served).orders) == 12
    assert served.most_at_once == 3


def test_an_empty_window_costs_one_call(serve: Serve) -> None:
    served = shop((), paging="<TotalItems>0</TotalItems><TotalPages>0</TotalPages>")
    page = fetch(serve, served)
    assert (page.orders, page.pages, served.methods()) == ((), 1, ["OrderGetSummaryList"])


@pytest.mark.parametrize(
    ("paging", "count", "asked", "pages"),
    [
        ("<TotalItems>120</TotalItems><TotalPages>3</TotalPages><PageSize>50</PageSize>", 50, 1, 3),
        ("<TotalItems>120</TotalItems><TotalPages>1</TotalPages>", 50, 1, 3),
        ("<TotalItems>0</TotalItems><TotalPages>4</TotalPages>", 50, 1, 4),
        ("<TotalItems>120</TotalItems><PageSize>20</PageSize>", 20, 1, 6),
        ("<TotalItems>many</TotalItems><TotalPages>-1</TotalPages>", 50, 2, 3),
        ("<TotalPages>0</TotalPages>", 3, 1, 1),
        ("", 50, 1, 2),
        ("", 49, 2, 2),
        ("", 3, 1, 1),
    ],
)
def test_the_number_of_pages_survives_missing_and_wrong_figures(
    paging: str, count: int, asked: int, pages: int, serve: Serve
) -> None:
    assert fetch(serve, shop(range(1, count + 1), paging=paging), asked).pages == pages


def test_an_order_that_is_listed_twice_is_asked_for_once(serve: Serve) -> None:
    served = shop((7, 8, 7))
    assert ids_of(fetch(serve, served)) == ["7", "8"]
    assert served.methods().count("OrderGetMoreDetails") == 2


def test_a_list_entry_without_a_usable_id_is_rejected_by_itself(serve: Serve) -> None:
    page = fetch(serve, shop((7, "", "x'y", 0)))
    assert ids_of(page) == ["7"]
    assert [entry.raw.startswith("<OrderSummary>") for entry in page.rejected] == [True] * 3


@pytest.mark.parametrize(
    ("answer", "reason", "raw"),
    [
        (
            envelope(status=500, sub_code=1001, details="Record not found"),
            "doesn't find it: Record not found",
            "1001",
        ),
        (envelope(status=500, sub_code=1002, details="Oops"), "The shop refused: Oops", "Oops"),
        (envelope(status=777), "isn't known (777)", "777"),
        (envelope(), "The answer holds no order.", "<Data>"),
        (order(8, date="soon"), 'Date can\'t be read: "soon".', "<Order>"),
        (order(99), 'the answer is about "99"', "<OxID>99</OxID>"),
        ("<DataResultService><a></b></DataResultService>", "can't be read", "<a></b>"),
        (order(8)[:-30], "broke off", "<OxID>8</OxID>"),
        (http(""), "empty answer", ""),
        ("<Nothing/>", "isn't one of Oxatis", "<Nothing/>"),
    ],
)
def test_an_order_that_cannot_be_had_or_read_loses_only_itself(
    answer: Answer, reason: str, raw: str, serve: Serve
) -> None:
    page = fetch(serve, shop(detail=only("8", answer)))
    assert ids_of(page) == ["7", "9"]
    (rejected,) = page.rejected
    assert rejected.number == "8"
    assert reason in str(rejected.reason)
    assert raw in rejected.raw


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (envelope(status=503), AuthFailed),
        (envelope(status=504), RateLimited),
        (envelope(status=600), Unavailable),
        (http("", "500 Oops"), Unavailable),
        (http("", "429 Slow", "Retry-After: 9\r\n"), RateLimited),
        ("<html><title>Down</title></html>", WebPage),
        (None, Unreachable),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<Data", BadReply),
    ],
)
@pytest.mark.parametrize("where", ["list", "states", "details"])
def test_what_concerns_every_order_stops_the_page_wherever_it_happens(
    where: str, answer: Answer, kind: type[ChannelError], serve: Serve
) -> None:
    served = shop(detail=only("8", answer)) if where == "details" else shop()
    if where != "details":
        method = {"list": "OrderGetSummaryList", "states": "ProgressStateGetList"}[where]
        ordinary = served.script
        served.script = lambda call: answer if call.method == method else ordinary(call)
    with pytest.raises(ChannelError) as caught:
        fetch(serve, served)
    assert type(caught.value) is kind


def test_a_list_that_the_shop_refuses_is_a_refusal(serve: Serve) -> None:
    with pytest.raises(Rejected, match="Invalid data"):
        fetch(serve, shop(listed=envelope(status=500, sub_code=1002, details="Invalid data")))


def test_no_further_order_is_asked_for_after_the_daily_limit(serve: Serve) -> None:
    served = shop(range(1, 51), detail=only("2", envelope(status=504)))
    with pytest.raises(RateLimited):
        fetch(serve, served)
    assert served.methods().count("OrderGetMoreDetails") <= 5


def test_warnings_of_the_shop_are_passed_on_and_its_orders_kept(serve: Serve) -> None:
    warned = (
        order(8).replace("<StatusCode>200", "<StatusCode>300").replace("<ErrorDetails>", "<ErrorDetails>Old field")
    )
    page = fetch(serve, shop(detail=only("8", warned)))
    assert ids_of(page) == ["7", "8", "9"]
    assert [str(warning) for warning in page.warnings] == ["Order 8: The shop answered with a warning: Old field"]


def test_many_warnings_are_cut_to_what_a_person_reads(serve: Serve) -> None:
    served = shop(range(1, 41), detail=lambda number: order(number, "<ProgressStateID>99</ProgressStateID>"))
    page = fetch(serve, served)
    assert len(page.warnings) == 21
    assert str(page.warnings[-1]) == "… and 20 more warnings."


def test_a_repeated_last_page_is_just_read_again(serve: Serve) -> None:
    url, served = "", shop((7, 8), paging="<PageNumber>1</PageNumber><TotalItems>2</TotalItems>")
    url = serve(served)
    with Session(redactor=Redactor([TOKEN])) as session:
        pages = [Oxatis().fetch_page(connection(url), WINDOW, number, session) for number in (1, 2)]
    assert ids_of(pages[0]) == ids_of(pages[1])
    assert [page.pages for page in pages] == [1, 1]


def test_the_shops_states_are_listed_with_codes_and_names(serve: Serve, fixtures: Path) -> None:
    states = (fixtures / "oxatis" / "progress_states.xml").read_text("utf-8")
    with Session(redactor=Redactor([TOKEN])) as session:
        found = Oxatis().list_statuses(connection(serve(shop(states=states))), session)
    assert found == (
        ShopStatus("unpaid", "Unpaid / Non payée"),
        ShopStatus("paid", "Paid / Payée"),
        ShopStatus("PRECOMMANDE", "Précommande & réservation"),
        ShopStatus("SST-SHIPPED", "Shipped / Expédiée"),
        ShopStatus("on_hold", "Stop"),
        ShopStatus("AUSVERKAUFT", "Ausverkauft"),
    )


@pytest.mark.parametrize("flood", ["<Order />" * 150_000, f"<!--{'<Order ' * 150_000}-->"])
def test_an_answer_full_of_beginnings_of_orders_is_looked_through_once(flood: str, serve: Serve) -> None:
    begun = time.process_time()
    page = fetch(serve, shop([7], detail=lambda _number: envelope(flood)))
    assert time.process_time() - begun < 30, "a look at the rest of the text for each of them takes an hour"
    assert [rejected.number for rejected in page.rejected] == ["7"]


def test_the_raw_text_of_an_order_is_its_own_element_with_all_that_is_in_it(serve: Serve) -> None:
    items = (
        "<Item><ItemOXID>1</ItemOXID><ItemSKU>A</ItemSKU><Quantity>1</Quantity><NetPrice>5</NetPrice>"
        "<Order>x</Order></Item>"
    )
    (received,) = fetch(serve, shop([7], detail=lambda number: order(number, items=items))).orders
    assert received.raw.startswith("<Order><OxID>7</OxID>")
    assert received.raw.endswith("</OrderItems></Order>")
