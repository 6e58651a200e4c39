"""Order Time: its own address, an e-mail and a key, Ship Docs with two-letter codes."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from channel_bench import ChannelBench
from contract_feed_looking import FeedLookingContract
from contract_looking import LookingContract
from provider_contract import ProviderContract

from ordersync_gui.channels.protocols.custom_store import export_request
from ordersync_gui.channels.providers.order_time import OrderTime
from ordersync_gui.domain.attention import Attention, AttentionKind, import_attention
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.errors import AuthFailed, UsageError
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop

LOGIN = {"username": "owner@acme.example", "api_key": "k-4711"}
WINDOW = Window(datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 3, tzinfo=UTC))


@pytest.fixture
def desk(bench: Callable[..., ChannelBench]) -> ChannelBench:
    return bench(OrderTime(), **LOGIN)


def test_only_the_e_mail_and_the_key_have_to_be_entered(desk: ChannelBench) -> None:
    channel = OrderTime()
    connection = desk.connection()
    request = export_request(channel.endpoint(connection), WINDOW, 1)
    assert request.url.startswith("https://services.ordertime.com/api/shipstation?action=export&start_date=")
    pair = base64.b64encode(b"owner@acme.example:k-4711").decode()
    assert request.headers["Authorization"] == f"Basic {pair}"
    assert {key: secret for key, secret in connection.secrets.items() if secret} == {"api_key": "k-4711"}
    assert channel.way_to_look(connection) is LookWay.FEED


@pytest.mark.parametrize("key", ["username", "api_key"])
def test_neither_of_them_may_be_missing(key: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_values(OrderTime.spec.form, {**LOGIN, key: ""})
    assert caught.value.field == key


def test_the_status_map_starts_with_both_words_for_shipped() -> None:
    assert OrderTime.spec.default_status_map == {
        "payment pending": OrderStatus.AWAITING_PAYMENT,
        "picked": OrderStatus.AWAITING_SHIPMENT,
        "shipped": OrderStatus.SHIPPED,
        "released": OrderStatus.SHIPPED,
        "voided": OrderStatus.CANCELLED,
        "processing": OrderStatus.ON_HOLD,
    }


@pytest.mark.parametrize(
    ("state", "country", "lacking"),
    [
        ("DC", "US", ""),
        ("", "IE", ""),
        ("Washington", "US", "state"),
        ("DC", "United States", "country"),
        ("Washington", "USA", "state, country"),
        ("", "US", "state"),
    ],
)
def test_a_ship_doc_without_two_letter_codes_needs_attention_with_the_field_named(
    state: str, country: str, lacking: str, desk: ChannelBench, fixtures: Path
) -> None:
    text = (fixtures / "guide" / "guide_example_orders.xml").read_text(encoding="utf-8")
    spelled = text.replace("<![CDATA[DC]]>", state).replace("<![CDATA[US]]>", country)
    order = desk.fetch(spelled).orders[0].order
    assert (order.ship_to.state, order.ship_to.country) == (state, country)
    found = import_attention(
        mapped=OrderStatus.AWAITING_SHIPMENT,
        source_status="picked",
        ship_to=order.ship_to,
        requirements=OrderTime.spec.requirements,
    )
    assert found == ((Attention(AttentionKind.ADDRESS_CODES, lacking),) if lacking else ())


def test_a_refused_sign_in_says_where_the_key_stands(desk: ChannelBench) -> None:
    with pytest.raises(AuthFailed) as caught:
        desk.fetch("", status=401)
    assert "Shipping Integration" in str(caught.value.remedy)


def test_it_speaks_of_ship_docs_and_names_where_the_integration_is_switched_on() -> None:
    assert str(OrderTime.spec.order_term) == "Ship Doc"
    places = " ".join(str(item.where) for item in OrderTime.spec.checklist)
    assert "Activate" in places
    assert "Settings > Shipping Integration" in places


class TestOrderTimeContract(ProviderContract):
    provider = OrderTime()


class TestOrderTimeWithoutItsSecondSignIn(LookingContract, FeedLookingContract):
    """As most connect it: Ship Docs are looked for in the feed."""

    provider = OrderTime()

    def connection(self, shop: PracticeShop, **secrets: str) -> Connection:
        whole = super().connection(shop, **secrets)
        return Connection(whole.values, {key: text for key, text in whole.secrets.items() if "rest" not in key})
