"""Why an order needs a person."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import Attention, AttentionKind, import_attention, ship_to_attention
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.status import OrderStatus

PLAIN = (OrderRequirement.SHIP_TO,)
CODES = (OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES)
SWEDEN = Address(name="Åsa", address1="Storgatan 1", city="Malmö", state="Skåne", country="Sweden")


def test_codes_matter_only_where_the_channel_asks_for_them() -> None:
    assert ship_to_attention(SWEDEN, PLAIN) == ()
    assert ship_to_attention(SWEDEN, CODES) == (Attention(AttentionKind.ADDRESS_CODES, "state, country"),)


def test_a_field_is_named_once_though_it_is_missing_and_no_code() -> None:
    address = Address(name="A", address1="x", state="California")

    assert ship_to_attention(address, CODES) == (
        Attention(AttentionKind.MISSING_SHIP_TO, "city, country"),
        Attention(AttentionKind.ADDRESS_CODES, "state"),
    )


def test_an_empty_address_lacks_fields_and_no_codes() -> None:
    (reason,) = ship_to_attention(Address(), CODES)

    assert reason.kind is AttentionKind.MISSING_SHIP_TO


def test_an_imported_order_needs_attention_for_address_and_status() -> None:
    found = import_attention(mapped=OrderStatus.UNMAPPED, source_status="odd", ship_to=SWEDEN, requirements=CODES)

    assert [reason.kind for reason in found] == [AttentionKind.ADDRESS_CODES, AttentionKind.UNMAPPED_STATUS]
    assert import_attention(mapped=OrderStatus.SHIPPED, source_status="x", ship_to=SWEDEN) == ()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Attention(AttentionKind.ADDRESS_CODES, "state, country"), "asks for: state, country."),
        (Attention(AttentionKind.MISSING_SHIP_TO, "name, address1"), "it lacks: name or company, street."),
        (Attention(AttentionKind.UNMAPPED_STATUS, "odd"), 'status "odd" isn\'t mapped'),
    ],
)
def test_a_reason_is_said_in_peoples_words(reason: Attention, words: str) -> None:
    assert words in str(reason.message)


@pytest.mark.parametrize("kind", AttentionKind)
def test_every_kind_has_a_sentence(kind: AttentionKind) -> None:
    assert str(Attention(kind, "x").message)
