"""An OWS order's amounts, and what can't be read without guessing."""

from __future__ import annotations

import random
from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest
from ows_answers import order as answer
from ows_orders import SPOILERS, details_of, item, plain, read, warnings_of

from ordersync_gui.channels.providers.oxatis import SPEC
from ordersync_gui.domain.errors import ChannelError
from ordersync_gui.domain.order import Order


def test_where_prices_are_without_tax_it_is_added_and_shipping_is_without_it_too() -> None:
    order = plain(
        "<VATIncluded>false</VATIncluded><SubTotalVAT>1</SubTotalVAT><ShippingVATAmount>0.4</ShippingVATAmount>"
        "<ShippingPriceTaxExcl>2</ShippingPriceTaxExcl><ShippingPriceTaxIncl>2.4</ShippingPriceTaxIncl>"
    )
    assert (order.shipping, order.tax) == (200, 140)


def test_a_shipping_price_that_is_given_only_the_other_way_is_taken() -> None:
    assert plain("<ShippingPriceTaxIncl>2.4</ShippingPriceTaxIncl>").shipping == 240


@pytest.mark.parametrize(
    ("given", "discount"),
    [
        ("<GlobalDiscountAmount>-3.5</GlobalDiscountAmount>", 350),
        ("<GlobalDiscountRate>10</GlobalDiscountRate><SubTotalNet>33.30</SubTotalNet>", 333),
        (
            (
                "<GlobalDiscountRate>10</GlobalDiscountRate><SubTotalNet>30</SubTotalNet>"
                "<SubTotalNetDiscounted>26.99</SubTotalNetDiscounted>"
            ),
            301,
        ),
        ("<GlobalDiscountRate>10</GlobalDiscountRate>", 0),
    ],
)
def test_a_discount_on_the_cart_comes_from_its_amount_or_its_rate(given: str, discount: int) -> None:
    assert plain(given).discount == discount


@pytest.mark.parametrize(
    ("more", "price"),
    [
        ("<NetPrice>12.3456</NetPrice>", "12.3456"),
        ("<NetPrice>41.650000000000006</NetPrice>", "41.65"),
        ("<NetPrice>1E+2</NetPrice>", "100"),
        ("<GrossPrice>20</GrossPrice><DiscountRate>12.5</DiscountRate>", "17.5"),
        ("<LineNetAmount>10</LineNetAmount>", "5"),
        ("<NetAmount>10</NetAmount>", "5"),
    ],
)
def test_a_unit_price_is_exact_and_found_under_each_spelling(more: str, price: str) -> None:
    assert plain(items=item(count="2", more=more)).lines[0].unit_price == Decimal(price)


def test_the_noise_of_binary_fractions_is_no_reason_for_a_warning() -> None:
    body = answer(7, "<SubTotalVAT>41.650000000000006</SubTotalVAT>")
    assert read(body).tax == 4165
    assert warnings_of(body) == []


def test_an_amount_finer_than_the_currency_is_rounded_with_a_warning() -> None:
    body = answer(7, "<SubTotalVAT>1.005</SubTotalVAT>")
    assert read(body).tax == 100
    assert warnings_of(body) == ["Order 7: SubTotalVAT 1.005 is finer than EUR allows; it was rounded."]


def test_a_missing_total_is_summed_up_and_said_so() -> None:
    body = answer(7, "<ShippingPriceTaxExcl>2</ShippingPriceTaxExcl><SubTotalVAT>1</SubTotalVAT>")
    body = body.replace("<NetAmountDue>5</NetAmountDue>", "")
    assert read(body).total == 800
    assert warnings_of(body) == ["Order 7 has no total; the sum of its parts is shown."]


def test_the_stores_currency_stands_in_for_a_missing_one() -> None:
    body = answer(7).replace("<CurrencyCode>EUR</CurrencyCode>", "")
    assert read(body, currency="CHF").currency == "CHF"
    assert read(body).currency == "XXX"


def test_bundles_more_than_one_say_that_their_parts_count_is_not_sure() -> None:
    part = "<BundledItems><BundledItem><ItemSKU>P</ItemSKU><Quantity>1</Quantity></BundledItem></BundledItems>"
    body = answer(7, items=item(count="2", more=f"<NetPrice>1</NetPrice><ItemName>Set</ItemName>{part}"))
    assert warnings_of(body) == [
        'Order 7: 2 bundles "Set" are ordered; check whether "P" is counted for one or for all of them.'
    ]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (answer(7, date="yesterday"), 'Date can\'t be read: "yesterday".'),
        (answer(7, date=""), "Date isn't given."),
        (answer(8), 'Order 7 was asked for, but the answer is about "8".'),
        (answer(7, items=item(count="some")), 'Quantity can\'t be read: "some".'),
        (answer(7, items=item(count="")), 'Quantity is missing for item "S".'),
        (answer(7, items=item(count="-1")), 'Quantity can\'t be read: "-1".'),
        (
            answer(7, items=item(more="<GrossPrice>9e11</GrossPrice><DiscountRate>-9e11</DiscountRate>")),
            "A price or amount is too large: 8.100e+21.",
        ),
        (
            answer(7, items=item(count="1e-90", more="<NetAmount>5</NetAmount>")),
            "A price or amount is too large: 5.000e+90.",
        ),
        (answer(7, "<SubTotalVAT>much</SubTotalVAT>"), 'SubTotalVAT can\'t be read: "much".'),
    ],
)
def test_what_cannot_be_read_without_guessing_rejects_the_order_with_its_xml(body: str, reason: str) -> None:
    details = details_of(body)
    assert details.orders == []
    assert [(entry.number, str(entry.reason)) for entry in details.rejected] == [("7", reason)]
    assert details.rejected[0].raw.startswith("<Order><OxID>")
    assert details.rejected[0].raw.endswith("</Order>")


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_answer_is_an_order_a_rejected_one_or_a_told_error_and_never_a_crash(
    seed: int, fixtures: Path
) -> None:
    rng = random.Random(seed)  # noqa: S311 - the same damage each time
    body = bytearray((fixtures / "oxatis" / "order_guide.xml").read_bytes())
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(body))
        body[place : place + rng.choice((0, 1, 8, 60))] = rng.choice(SPOILERS)
    with suppress(ChannelError):
        details = details_of(bytes(body), "76763")
        assert len(details.orders) + len(details.rejected) == 1


def test_a_weight_or_payment_date_that_cannot_be_read_loses_only_itself() -> None:
    body = answer(
        7,
        "<TotalWeight>heavy</TotalWeight><PaymentStatusLastModifiedDate>soon</PaymentStatusLastModifiedDate>",
        items=item(more="<NetPrice>1</NetPrice><Weight>light</Weight>"),
    )
    order = read(body)
    assert (order.weight, order.paid_at, order.lines[0].weight) == (None, None, None)
    assert len(warnings_of(body)) == 3


def test_the_raw_text_is_the_orders_own_xml(guide: Order, fixtures: Path) -> None:
    body = (fixtures / "oxatis" / "order_guide.xml").read_bytes()
    received = details_of(body, guide.number).orders[0]
    assert received.raw.startswith("<Order>")
    assert received.raw.endswith("</Order>")
    assert received.raw.encode() in body


def test_html_entities_and_bare_ampersands_do_not_lose_an_order() -> None:
    order = plain("<InternalNote>caf&eacute; & bar</InternalNote>")
    assert order.internal_notes == "café & bar"


def test_custom_fields_are_as_many_as_are_declared() -> None:
    names: Mapping[str, str] = plain(
        "".join(f"<CustomFieldText{n}>{n}</CustomFieldText{n}>" for n in (1, 2, 3, 4))
        + "<CustomFieldNumeric1>5</CustomFieldNumeric1><CustomFieldNumeric2>6</CustomFieldNumeric2>"
        + "<CustomFieldDate>2026-07-04T10:30:00</CustomFieldDate>"
    ).custom_fields
    assert tuple(names) == SPEC.custom_field_names
    assert list(names.values()) == ["1", "2", "3", "4", "5", "6", "2026-07-04 10:30:00"]
