"""Oxatis: its declaration, its connection test, and a Token that leaves no trace."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import quote, quote_plus

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
from provider_contract import ProviderContract

from ordersync_gui.channels.abilities import ImportsOrders, ListsStatuses, NotifiesShipment, Provider
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.providers.oxatis import SPEC, Oxatis
from ordersync_gui.domain.channel import NoticeField, OrderField, RepeatSafety, StepKind, Sureness, Window
from ordersync_gui.domain.errors import AuthFailed, OrderSyncError, RateLimited, UsageError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_rules import check_words

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
WINDOW = Window(datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 7, 2, tzinfo=UTC))
NOTICE = ShipmentNotice("7", "7", "Colissimo", "6A1", date(2026, 7, 2), datetime(2026, 7, 2, tzinfo=UTC))


class TestOxatisContract(ProviderContract):
    provider = Oxatis()


def well(call: Asked) -> str:
    match call.method:
        case "ProgressStateGetList":
            return STATES
        case "OrderGetSummaryList":
            return summaries((7, 8), "<TotalItems>2</TotalItems><TotalPages>1</TotalPages>")
        case "OrderGetMoreDetails":
            return order(order_id_of(call))
    return envelope("<OxID>7</OxID>")


def session(seen: list[Exchange] | None = None) -> Session:
    return Session(redactor=Redactor([TOKEN]), on_exchange=None if seen is None else seen.append)


def checked(url: str) -> tuple[list[tuple[StepKind, str]], OrderSyncError | None]:
    done = []
    with session() as talk:
        try:
            for step in Oxatis().check(connection(url), talk):
                done.append((step.kind, str(step.sentence)))  # noqa: PERF401 - what was yielded before the error counts
        except OrderSyncError as error:
            return done, error
    return done, None


def test_it_can_be_tested_imported_from_asked_for_statuses_and_told() -> None:
    channel = Oxatis()
    assert isinstance(channel, Provider)
    assert isinstance(channel, ImportsOrders)
    assert isinstance(channel, ListsStatuses)
    assert isinstance(channel, NotifiesShipment)


def test_the_form_asks_for_appid_and_token_and_takes_gmt_unless_told_otherwise() -> None:
    values = checked_values(SPEC.form, {"app_id": "a", "token": "t"})
    assert values == {
        "app_id": "a",
        "token": "t",
        "time_zone": "GMT",
        "url": "https://webservices.oxatis.com/webservices/httpservices",
        "currency": "",
    }
    assert SPEC.secret_keys == ("token",)
    assert [field.key for field in SPEC.form if field.advanced] == ["url", "currency"]


@pytest.mark.parametrize("missing", ["app_id", "token"])
def test_neither_appid_nor_token_may_be_missing(missing: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_values(SPEC.form, {key: "x" for key in ("app_id", "token") if key != missing})
    assert caught.value.field == missing


def test_the_default_map_and_what_a_notice_carries_are_those_of_the_help_page() -> None:
    assert SPEC.default_status_map == {
        "unpaid": OrderStatus.AWAITING_PAYMENT,
        "paid": OrderStatus.AWAITING_SHIPMENT,
        "SST-SHIPPED": OrderStatus.SHIPPED,
        "cancelled": OrderStatus.CANCELLED,
        "on_hold": OrderStatus.ON_HOLD,
    }
    assert SPEC.notice_fields == {NoticeField.STATUS, NoticeField.TRACKING, NoticeField.CARRIER}


def test_the_default_map_is_allowed_and_no_other_word_may_mean_shipped() -> None:
    check_words(SPEC, SPEC.default_status_map)
    with pytest.raises(UsageError, match="SST-SHIPPED"):
        check_words(SPEC, {"EXPEDIEE": OrderStatus.SHIPPED})
    with pytest.raises(UsageError, match="SST-SHIPPED"):
        check_words(SPEC, {"SST-SHIPPED": OrderStatus.ON_HOLD})


def test_it_declares_what_is_not_sure_and_what_it_cannot_do() -> None:
    assert {fact.sureness for fact in SPEC.facts} == set(Sureness)
    assert OrderField.LOCATION not in SPEC.order_fields
    assert OrderField.PICKUP_POINT in SPEC.order_fields
    assert (SPEC.partial_shipments, SPEC.shows_parts, SPEC.tells_modified) == (False, False, False)
    # A repeated OrderUpdateTracking adds to the order's history and may mail the buyer again: a look comes first.
    assert SPEC.repeat_safety is RepeatSafety.VERIFIABLE
    assert SPEC.corrections == {NoticeField.TRACKING, NoticeField.CARRIER}


def test_a_good_connection_passes_all_steps_and_writes_nothing(serve: Serve) -> None:
    served = ScriptedShop(well)
    done, error = checked(serve(served))
    assert error is None
    assert [kind for kind, _ in done] == list(StepKind)
    assert done[2][1] == "Token and AppId were accepted. Order states of the shop: 1."
    assert done[3][1] == "Orders can be read. Changed in the last day: 2."
    assert served.methods() == ["ProgressStateGetList", "OrderGetSummaryList", "OrderGetMoreDetails"]


@pytest.mark.parametrize(
    ("method", "answer", "kind", "passed"),
    [
        ("ProgressStateGetList", envelope(status=503), AuthFailed, 2),
        ("ProgressStateGetList", http("", "401 Unauthorized"), AuthFailed, 1),
        ("ProgressStateGetList", envelope(status=504), RateLimited, 2),
        ("OrderGetSummaryList", envelope(status=503), AuthFailed, 3),
        ("OrderGetMoreDetails", envelope(status=503), AuthFailed, 3),
    ],
)
def test_the_connection_test_stops_at_what_does_not_work(
    method: str, answer: str | bytes, kind: type[OrderSyncError], passed: int, serve: Serve
) -> None:
    done, error = checked(serve(ScriptedShop(lambda call: answer if call.method == method else well(call))))
    assert [step for step, _ in done] == list(StepKind)[:passed]
    assert type(error) is kind
    if kind is AuthFailed:
        assert "AppId" in str(error)


def test_a_token_within_the_address_is_refused_before_anything_is_sent() -> None:
    done, error = checked("http://shop.invalid/ws?Token=abc")
    assert done == []
    assert isinstance(error, UsageError)
    assert error.field == "url"
    assert "abc" not in str(error)


def test_the_token_arrives_whole_and_leaves_no_trace_in_evidence_errors_or_orders(serve: Serve) -> None:
    def parrot(call: Asked) -> str:
        body = call.request.decode().partition("\r\n\r\n")[2]
        echoed = f"{body} {call.fields['Token']}".replace("&", "&amp;").replace("<", "&lt;")
        if call.method == "OrderGetMoreDetails":
            return order(order_id_of(call), f"<InternalNote>{echoed}</InternalNote>")
        return well(call).replace("<ErrorDetails>", f"<ErrorDetails>{echoed}").replace("200", "300")

    served, seen = ScriptedShop(parrot), list[Exchange]()
    store, channel = connection(serve(served)), Oxatis()
    with session(seen) as talk:
        page = channel.fetch_page(store, WINDOW, 1, talk)
        for place, step in enumerate(channel.notice_steps(store, NOTICE)):
            channel.read_notice_reply(talk.post_once(step.request), place)
        served.script = lambda call: parrot(call).replace("300", "500")
        with pytest.raises(OrderSyncError) as refused:
            channel.fetch_page(store, WINDOW, 1, talk)
    assert {call.fields["Token"] for call in served.asked} == {TOKEN}
    assert len(seen) == len(served.asked) == 7
    told = [str(refused.value), refused.value.detail, repr(page), *map(str, page.warnings)]
    kept = json.dumps([asdict(exchange) for exchange in seen], default=str, ensure_ascii=False)
    for shape in (TOKEN, quote(TOKEN), quote(TOKEN, safe=""), quote_plus(TOKEN), "t0k3n"):
        assert shape not in kept
        assert all(shape not in text for text in told)
    assert len(page.orders) == 2


def test_a_realistic_shop_is_imported_and_told_in_two_calls(serve: Serve, fixtures: Path) -> None:
    files = fixtures / "oxatis"
    answers = {
        "ProgressStateGetList": (files / "progress_states.xml").read_text("utf-8"),
        "OrderGetSummaryList": summaries((76763, 76764), "<TotalItems>2</TotalItems><TotalPages>1</TotalPages>"),
    }

    def script(call: Asked) -> str:
        if call.method == "OrderGetMoreDetails":
            name = {"76763": "order_guide.xml", "76764": "order_wsdl.xml"}[order_id_of(call)]
            return (files / name).read_text("utf-8")
        return answers.get(call.method, envelope("<OxID>76763</OxID>"))

    served = ScriptedShop(script)
    store, channel = connection(serve(served)), Oxatis()
    with session() as talk:
        page = channel.fetch_page(store, WINDOW, 1, talk)
        for place, step in enumerate(channel.notice_steps(store, NOTICE)):
            channel.read_notice_reply(talk.post_once(step.request), place)
    assert [received.order.source_status for received in page.orders] == ["PRECOMMANDE", ""]
    assert (page.rejected, page.warnings) == ((), ())
    assert served.methods()[-2:] == ["OrderUpdateTransportInfo", "OrderUpdateTracking"]
