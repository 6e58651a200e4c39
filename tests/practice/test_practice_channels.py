"""Each channel's practice shop: how it is signed in to, its words and numbers, and what its orders carry."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Mapping
from http.client import HTTPConnection
from typing import Any, cast
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pytest

from ordersync_gui.domain.address import fields_without_code, missing_ship_to_fields
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.order import LineKind
from ordersync_gui.practice import CHANNELS, PracticeShop, Way, Words, announcement, custom_store_dialect

FAMILY = ("order_time", "listing_mirror", "inksoft", "custom_store")
FORM_KEYS = {
    "order_time": {"url", "username", "api_key", "rest_api_key", "rest_email", "rest_password"},
    "oxatis": {"url", "app_id", "token"},
    "listing_mirror": {"url", "username", "password"},
    "inksoft": {"url", "username", "publisher_id", "password"},
    "custom_store": {"url", "auth", "username", "password"},
}
WINDOW = {"action": "export", "start_date": "01/01/2020 00:00", "end_date": "12/31/2099 23:59"}
LONG_AGO = {"action": "export", "start_date": "01/01/2020 00:00", "end_date": "01/02/2020 00:00"}


def login(shop: PracticeShop) -> dict[str, str]:
    told = cast("dict[str, dict[str, str]]", announcement(shop)["login"])
    return {**told["set"], **told["secrets"]}


def basic(user: str, password: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def export(
    shop: PracticeShop, query: Mapping[str, str], headers: Mapping[str, str] | None = None
) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    signed = basic(shop.username, shop.password) if headers is None else dict(headers)
    try:
        connection.request("GET", f"{shop.dialect.path}?{urlencode(query)}", headers=signed)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def account(shop: PracticeShop) -> dict[str, str]:
    return {"PublisherId": shop.account} if shop.dialect.key == "inksoft" else {}


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_announcement_has_the_form_keys_of_its_channel(channel: str) -> None:
    with PracticeShop(channel=channel, orders=1) as shop:
        told = announcement(shop)
        assert (told["channel"], told["url"]) == (channel, shop.url)
        assert set(login(shop)) == FORM_KEYS[channel]
        assert login(shop)["url"] == shop.url
        assert json.loads(json.dumps(told)) == told


def test_channels_are_those_that_there_are_practice_shops_for() -> None:
    assert set(CHANNELS) == set(FORM_KEYS)
    with pytest.raises(UsageError, match="Possible: order_time, oxatis"):
        PracticeShop(channel="shopify")


def test_shops_of_one_seed_differ_in_login_people_and_numbers() -> None:
    shops = [PracticeShop(channel=channel, orders=20) for channel in CHANNELS]
    assert len({shop.password for shop in shops}) == len(shops)
    assert len({shop.orders[5].number for shop in shops}) == len(shops)
    assert len({shop.orders[5].ship_to for shop in shops}) == len(shops)


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_same_seed_gives_the_same_shop(channel: str) -> None:
    one, same = (PracticeShop(channel=channel, orders=30, seed=6) for _ in range(2))
    assert list(one.orders) == list(same.orders)
    assert (one.username, one.password, one.account) == (same.username, same.password, same.account)
    assert one.orders[7] != PracticeShop(channel=channel, orders=30, seed=7).orders[7]


@pytest.mark.parametrize("channel", CHANNELS)
def test_numbers_find_their_orders_and_nothing_else(channel: str) -> None:
    shop = PracticeShop(channel=channel, orders=5)
    assert [shop.order(order.number) for order in shop.orders] == list(shop.orders)
    for wrong in ("", "1", f" {shop.orders[0].number}", f"{shop.orders[4].number}0"):
        with pytest.raises(KeyError):
            shop.order(wrong)


@pytest.mark.parametrize("channel", [name for name in FAMILY if name != "custom_store"])
def test_only_basic_signs_in_to_a_branded_shop(channel: str) -> None:
    with PracticeShop(channel=channel, orders=3) as shop:
        query = {**WINDOW, **account(shop)}
        user, password = shop.username, shop.password
        assert export(shop, query)[0] == 200
        assert export(shop, query, basic(user, "wrong"))[0] == 401
        assert export(shop, {**query, "auth_key": password}, {})[0] == 401
        assert export(shop, {**query, "SS-UserName": user, "SS-Password": password}, {})[0] == 401
        assert export(shop, query, {"SS-UserName": user, "SS-Password": password})[0] == 401
        assert export(shop, query, {"ShipStation-Access-Token": password})[0] == 401


def test_inksoft_wants_its_publisher_id_and_no_other_channels() -> None:
    with PracticeShop(channel="inksoft", orders=3) as shop:
        assert export(shop, WINDOW)[0] == 401
        assert export(shop, {**WINDOW, "PublisherId": "1"})[0] == 403
        assert export(shop, {**WINDOW, "publisherid": shop.account})[0] == 401
        assert export(shop, {**WINDOW, "PublisherId": shop.account})[0] == 200


def test_inksoft_says_nothing_at_all_when_no_orders_wait() -> None:
    with PracticeShop(channel="inksoft", orders=3) as shop:
        assert export(shop, {**LONG_AGO, **account(shop)}) == (200, b"")
        status, body = export(shop, {**WINDOW, **account(shop), "page": "9"})
        assert (status, len(ET.fromstring(body))) == (200, 0)  # noqa: S314 - the practice shop's own answer


@pytest.mark.parametrize("channel", ["order_time", "listing_mirror", "custom_store"])
def test_the_other_shops_answer_with_an_empty_feed_when_no_orders_wait(channel: str) -> None:
    with PracticeShop(channel=channel, orders=3) as shop:
        status, body = export(shop, LONG_AGO)
        assert (status, len(ET.fromstring(body))) == (200, 0)  # noqa: S314 - the practice shop's own answer


def test_goods_of_a_print_shop_have_design_colour_and_size() -> None:
    shop = PracticeShop(channel="inksoft", orders=80)
    goods = [line for order in shop.orders for line in order.lines if line.kind is LineKind.ITEM]
    assert {tuple(option.name for option in line.options) for line in goods} == {("Design", "Color", "Size")}
    assert not any(order.custom_fields or order.source for order in shop.orders)


def test_listing_mirrors_second_field_is_the_source_and_the_feed_has_no_other() -> None:
    with PracticeShop(channel="listing_mirror", orders=80) as shop:
        feed = ET.fromstring(export(shop, WINDOW)[1])  # noqa: S314 - the practice shop's own answer
        assert {order.findtext("Source") for order in feed} == {None}
        told = {order.findtext("OrderNumber"): order.findtext("CustomField2") for order in feed}
        assert told
        assert all(shop.order(str(number)).source == source for number, source in told.items())
        sources = Counter(order.source for order in shop.orders)
        assert {"Amazon US", "Amazon US (FBA)", "eBay", "Walmart"} <= set(sources)
        assert {len(order.custom_fields) for order in shop.orders} == {2, 3}


def test_about_one_ship_doc_in_fifteen_spells_its_codes_out_and_no_other_does() -> None:
    orders = list(PracticeShop(channel="order_time", orders=1500, seed=2).orders)
    usable = [order for order in orders if not missing_ship_to_fields(order.ship_to)]
    spelled = [order for order in usable if fields_without_code(order.ship_to)]
    assert 80 <= len(spelled) <= 105
    assert all("country" in fields_without_code(order.ship_to) for order in spelled)
    assert any("state" in fields_without_code(order.ship_to) for order in spelled)
    assert {order.source_status for order in spelled} == {"picked"}
    assert not any(fields_without_code(order.bill_to) for order in orders)
    assert not set(spelled_numbers(orders[:12] + orders[-12:])) & set(spelled_numbers(spelled))


def spelled_numbers(orders: list[Any]) -> list[str]:
    return [order.number for order in orders]


@pytest.mark.parametrize("seed", range(5))
def test_forty_ship_docs_hold_one_that_spells_its_codes_out(seed: int) -> None:
    orders = PracticeShop(channel="order_time", orders=40, seed=seed).orders
    assert any(
        fields_without_code(order.ship_to) and not missing_ship_to_fields(order.ship_to) for order in orders
    )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("channel", CHANNELS)
def test_forty_orders_show_every_word_of_the_channel_and_most_can_be_shipped(channel: str, seed: int) -> None:
    shop = PracticeShop(channel=channel, orders=40, seed=seed)
    words = shop.dialect.words
    found = Counter(order.source_status for order in shop.orders)
    assert set(found) == {*words.awaiting, *words.others}
    assert sum(found[word] for word in words.awaiting) >= 24
    assert words.shipped in words.others


def test_a_channel_that_nobody_knew_is_practised_with_its_own_dialect() -> None:
    words = Words(awaiting=("ready",), others=("gone", "waiting for cash", "frozen"), shipped="gone")
    dialect = custom_store_dialect(
        "acme",
        words=words,
        path="/acme",
        form={"url": "{url}", "user": "{username}"},
        secret_key="key",
        ways=frozenset({Way.BASIC, Way.AUTH_KEY}),
        first_number=7001,
    )
    with PracticeShop(dialect=dialect, orders=30) as shop:
        assert announcement(shop)["channel"] == "acme"
        assert set(login(shop)) == {"url", "user", "key"}
        assert shop.url.endswith("/acme")
        assert export(shop, {**WINDOW, "auth_key": shop.password}, {})[0] == 200
        feed = ET.fromstring(export(shop, WINDOW)[1])  # noqa: S314 - the practice shop's own answer
        assert {order.findtext("OrderStatus") for order in feed} == {"ready", "gone", "waiting for cash", "frozen"}
        assert shop.order("7001") == shop.orders[0]


def test_a_kind_that_the_channel_cannot_do_is_named_with_those_it_can() -> None:
    for channel, kind, other in (("inksoft", "daily-limit", "notices"), ("oxatis", "notices", "daily-limit")):
        with pytest.raises(UsageError, match=other):
            PracticeShop(channel=channel, orders=1, misbehave=(kind,))
        assert set(PracticeShop(channel=channel, orders=1, misbehave=(other,)).misbehave) == {other}
