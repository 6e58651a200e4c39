"""The rule that decides an order's status."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.status import AlikeWords, OrderStatus, decide_status, map_word, mapped_status, propose

MAP = {"paid": OrderStatus.AWAITING_SHIPMENT, "on-hold": OrderStatus.ON_HOLD}


def test_a_word_is_compared_exactly() -> None:
    assert map_word(MAP, "paid") is OrderStatus.AWAITING_SHIPMENT
    assert map_word(MAP, "Paid") is OrderStatus.UNMAPPED


@pytest.mark.parametrize(
    ("word", "proposal"),
    [
        ("Paid", OrderStatus.AWAITING_SHIPMENT),
        ("ON HOLD", OrderStatus.ON_HOLD),
        ("backordered", OrderStatus.UNMAPPED),
    ],
)
def test_a_proposal_overlooks_letters_case_and_spelling(word: str, proposal: OrderStatus) -> None:
    assert propose(MAP, word) is proposal


@pytest.mark.parametrize("known", ["-", "✅", ""])
def test_words_of_signs_only_are_like_none(known: str) -> None:
    assert propose({known: OrderStatus.AWAITING_SHIPMENT}, "🚫") is OrderStatus.UNMAPPED


def test_a_word_that_is_like_two_which_mean_different_things_has_no_proposal() -> None:
    torn = {"on hold": OrderStatus.ON_HOLD, "On-Hold": OrderStatus.SHIPPED, "paid": OrderStatus.AWAITING_SHIPMENT}
    assert propose(torn, "ONHOLD") is OrderStatus.UNMAPPED
    assert propose({**torn, "onhold!": OrderStatus.ON_HOLD}, "ONHOLD") is OrderStatus.UNMAPPED
    assert propose(torn, "on hold") is OrderStatus.ON_HOLD


def test_a_word_is_told_with_the_one_that_it_is_like() -> None:
    assert AlikeWords(MAP).like("P.A.I.D") == ("paid", OrderStatus.AWAITING_SHIPMENT)
    assert AlikeWords(MAP).like("lost") is None


@pytest.mark.parametrize(
    ("mapped", "shipped_here", "held", "shown"),
    [
        (OrderStatus.CANCELLED, True, True, OrderStatus.CANCELLED),
        (OrderStatus.AWAITING_SHIPMENT, True, True, OrderStatus.SHIPPED),
        (OrderStatus.SHIPPED, False, True, OrderStatus.SHIPPED),
        (OrderStatus.AWAITING_SHIPMENT, False, True, OrderStatus.ON_HOLD),
        (OrderStatus.AWAITING_PAYMENT, False, False, OrderStatus.AWAITING_PAYMENT),
        (OrderStatus.UNMAPPED, False, False, OrderStatus.UNMAPPED),
    ],
)
def test_cancelled_beats_shipped_beats_held_beats_mapped(
    mapped: OrderStatus, shown: OrderStatus, *, shipped_here: bool, held: bool
) -> None:
    assert decide_status(mapped, shipped_here=shipped_here, held=held) is shown


@pytest.mark.parametrize(
    ("word", "implied", "mapped"),
    [
        ("paid", None, OrderStatus.AWAITING_SHIPMENT),
        ("paid", OrderStatus.SHIPPED, OrderStatus.AWAITING_SHIPMENT),
        ("", None, OrderStatus.UNMAPPED),
        ("", OrderStatus.AWAITING_SHIPMENT, OrderStatus.AWAITING_SHIPMENT),
        ("", OrderStatus.AWAITING_PAYMENT, OrderStatus.AWAITING_PAYMENT),
        ("odd", OrderStatus.AWAITING_SHIPMENT, OrderStatus.UNMAPPED),
        ("odd", OrderStatus.AWAITING_PAYMENT, OrderStatus.UNMAPPED),
        ("odd", OrderStatus.SHIPPED, OrderStatus.SHIPPED),
        ("odd", OrderStatus.CANCELLED, OrderStatus.CANCELLED),
        ("odd", None, OrderStatus.UNMAPPED),
    ],
)
def test_flags_count_where_no_word_does_or_where_they_keep_a_parcel_back(
    word: str, implied: OrderStatus | None, mapped: OrderStatus
) -> None:
    assert mapped_status(MAP, word, implied) is mapped
