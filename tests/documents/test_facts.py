"""What slips, labels and mails say of an order."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from ordersync_gui.documents.facts import slip_facts
from ordersync_gui.documents.figures import price
from ordersync_gui.documents.item_facts import picture_urls
from ordersync_gui.documents.rendering import render
from ordersync_gui.documents.samples import sample_order, sample_store
from ordersync_gui.documents.templates import default_template
from ordersync_gui.documents.words import LANGUAGES, locale_of, pc_language, with_gaps, words, written_in
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.desk import LineView, OrderDetails, Store
from ordersync_gui.domain.order import ItemOption
from ordersync_gui.domain.paper import DocumentKind


def facts(details: OrderDetails | None = None, store: Store | None = None, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    given = {"language": "en", "zone": UTC, **more}
    return slip_facts(details or sample_order(), store or sample_store(), **given)


def changed(**order: Any) -> OrderDetails:  # noqa: ANN401 - fields have many types
    details = sample_order()
    return replace(details, order=replace(details.order, **order))


def slip(found: dict[str, Any]) -> str:
    return render(DocumentKind.PACKING_SLIP, default_template(DocumentKind.PACKING_SLIP), found)


@pytest.mark.parametrize("gift", [{"gift": True}, {"gift_message": "For you, worth 5 EUR"}])
def test_a_gift_has_no_price_anywhere(gift: dict[str, Any]) -> None:
    details = changed(coupon="SAVE-5", **gift)
    lines = list(details.lines)
    paid = replace(lines[0].line, options=(ItemOption("Engraving", "9.95"),))
    found = facts(replace(details, lines=(replace(lines[0], line=paid), *lines[1:])))
    assert found["totals"] == dict.fromkeys(("goods", "shipping", "tax", "discount", "total"), "")
    assert found["adjustments"] == []
    assert found["coupon"] == ""
    assert [(item["price"], item["amount"]) for item in found["items"]] == [("", ""), ("", "")]
    assert found["items"][0]["options"] == [{"name": "Engraving", "value": "9.95"}]
    text = slip(found)
    assert "£" not in text
    assert "SAVE-5" not in text
    everything = json.dumps({**found, "gift_message": "", "items": []})
    for amount in ("34.50", "4.50", "4.95", "2.00"):
        assert amount not in everything
        assert amount not in text


@pytest.mark.parametrize(
    ("minor", "currency", "said"),
    [
        (1234, "JPY", "¥1,234"),
        (1250, "KWD", "KWD 1.250"),
        (450, "USD", "$4.50"),
        (-450, "EUR", "-€4.50"),
        (7, "XXX", "0.07"),
    ],
)
def test_totals_have_the_currencys_own_decimal_places(minor: int, currency: str, said: str) -> None:
    found = facts(changed(total=minor, currency=currency))
    assert found["totals"]["total"].replace("\xa0", " ") == said


def test_a_price_finer_than_its_currency_keeps_its_places() -> None:
    assert price(Decimal("0.1255"), "EUR", "de") == "0,1255\xa0€"
    assert price(Decimal("12.5000"), "EUR", "fr") == "12,50\xa0€"
    assert price(Decimal(100), "JPY", "en") == "¥100"


def test_adjustments_stand_alone_or_as_one_sum() -> None:
    store = sample_store()
    goods = replace(store.preferences.goods, fold_adjustments=True)
    folding = replace(store, preferences=replace(store.preferences, goods=goods))
    assert facts()["adjustments"] == [{"name": "Discount", "amount": "-£2.00"}]
    assert facts(store=folding)["adjustments"] == [{"name": "Discounts and fees", "amount": "-£2.00"}]


def test_a_parcels_items_are_what_is_in_it() -> None:
    details = sample_order()
    parcel = replace(details.shipments[0], lines=((2, Decimal(1)),))
    found = facts(replace(details, shipments=(parcel,)), shipment_id=1, pictured={0, 1})
    assert [(item["sku"], item["quantity"], item["picture"]) for item in found["items"]] == [
        ("A-2", "1", "picture:1")
    ]
    assert found["pieces"] == "1"
    assert found["shipment"]["link"] == "https://www.ups.com/track?tracknum=1Z999AA10123456784"


def test_lines_that_the_shop_dropped_are_not_packed() -> None:
    details = sample_order()
    dropped = tuple(replace(view, vanished=view.id == 1) for view in details.lines)
    assert [item["sku"] for item in facts(replace(details, lines=dropped))["items"]] == ["A-2"]


def test_pictures_are_named_by_the_goods_places() -> None:
    details = sample_order()
    second = replace(details.lines[1].line, image_url="https://example.test/2.png")
    lines = (details.lines[0], LineView(2, second, Decimal(0)), details.lines[2])
    assert picture_urls(replace(details, lines=lines)) == {1: "https://example.test/2.png"}
    assert [item["picture"] for item in facts(pictured={1})["items"]] == ["", "picture:1"]


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (
            Address("A", "", "1 St", "", "Austin", "TX", "78701", "US"),
            ["A", "1 St", "Austin, TX 78701", "United States"],
        ),
        (Address("A", "", "1 St", "", "Berlin", "", "10115", "DE"), ["A", "1 St", "10115 Berlin", "Germany"]),
        (
            Address("A", "", "1 St", "", "London", "", "N1 1AA", "gb"),
            ["A", "1 St", "London", "N1 1AA", "United Kingdom"],
        ),
        (Address("A", "", "1 St", "", "Nowhere", "", "", "Atlantis"), ["A", "1 St", "Nowhere", "Atlantis"]),
    ],
)
def test_addresses_are_written_as_their_country_does(address: Address, lines: list[str]) -> None:
    assert facts(replace(sample_order(), ship_to=address))["ship_to"]["lines"] == lines


def test_scripts_and_their_directions_come_through() -> None:
    arabic = Address("محمد علي", "", "شارع الملك ١٢", "", "الرياض", "", "11564", "SA")
    found = facts(replace(sample_order(), ship_to=arabic, order=changed(buyer_notes="Привет\n青い").order))
    assert found["ship_to"]["dir"] == "rtl"
    text = slip(found)
    for part in ("محمد علي", "Привет", "青い"):
        assert part in text
    assert '<p class="address" dir="rtl"' in text
    assert '<p dir="ltr">Привет</p>' in text


def test_forty_lines_are_forty_blocks() -> None:
    details = sample_order()
    lines = tuple(LineView(place, details.lines[0].line, Decimal(0)) for place in range(40))
    assert slip(facts(replace(details, lines=lines))).count("Mug") == 40


def test_every_language_has_every_word_with_the_same_gaps() -> None:
    for language in LANGUAGES:
        said = words(language)
        assert said.keys() == words("en").keys()
        for key, text in said.items():
            assert text.strip()
            assert {part.split("}")[0] for part in text.split("{")[1:]} == {
                part.split("}")[0] for part in words("en")[key].split("{")[1:]
            }, (language, key)


def test_mails_speak_the_language_asked_for() -> None:
    assert facts(language="de")["mail"]["subject"] == "Ihre Bestellung 1001 bei Example Ltd ist unterwegs"
    assert facts(language="de")["order"]["date"] == "3. März 2026"
    assert facts(language="it")["mail"]["greeting"] == "Hello Ada Example,"
    nameless = changed(buyer=replace(sample_order().order.buyer, name=""))
    assert facts(replace(nameless, ship_to=Address()), language="fr")["mail"]["greeting"] == "Bonjour,"


def test_a_name_with_gaps_in_it_is_a_name() -> None:
    assert with_gaps("{name} {number}", name="{number}", number="1") == "{number} 1"


def test_languages_are_found_by_any_code() -> None:
    assert written_in("de_AT.UTF-8") == "de"
    assert written_in("fr-CA") == "fr"
    assert written_in("ja") == "en"
    assert str(locale_of("en_GB")) == "en_GB"
    assert str(locale_of("zz")) == "en"
    assert str(locale_of("")) == "en"
    assert pc_language() in LANGUAGES


def test_a_date_is_told_by_the_zones_clock() -> None:
    late = changed(ordered_at=datetime(2026, 3, 3, 23, 30, tzinfo=UTC))
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - here only

    assert facts(late, zone=ZoneInfo("Europe/Berlin"))["order"]["date"] == "March 4, 2026"
