from __future__ import annotations

import pytest
from mapped import map_words
from stocked_store import LATER, NOW, StockedStore, order

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import outbox

PAID, SHIPPED = OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED


@pytest.mark.parametrize(
    ("word", "implied", "shown"),
    [
        ("", PAID, PAID),
        ("", SHIPPED, SHIPPED),
        ("odd", SHIPPED, SHIPPED),
        ("odd", OrderStatus.CANCELLED, OrderStatus.CANCELLED),
        ("odd", PAID, OrderStatus.UNMAPPED),
        ("odd", None, OrderStatus.UNMAPPED),
        ("wait", SHIPPED, OrderStatus.ON_HOLD),
    ],
)
def test_a_new_and_a_changed_order_have_the_status_that_word_and_flags_give(
    shop: StockedStore, word: str, implied: OrderStatus | None, shown: OrderStatus
) -> None:
    shop.save(order("1", source_status=word, implied_status=implied), order("2"))
    shop.save(order("2", source_status=word, implied_status=implied))

    for number in "12":
        details = shop.details(number)
        assert details.status is shown
        assert details.order.implied_status is implied
        unmapped = (Attention(AttentionKind.UNMAPPED_STATUS, word),)
        # The one that changed was open at first, and nobody shipped it here.
        elsewhere = (Attention(AttentionKind.SHIPPED_AT_SHOP, word or "shipped"),) if number == "2" else ()
        expected = {OrderStatus.UNMAPPED: unmapped, SHIPPED: elsewhere}
        assert details.attention == expected.get(shown, ())


def test_flags_that_change_alone_change_the_status_and_are_told(shop: StockedStore) -> None:
    shop.save(order(source_status="", implied_status=OrderStatus.AWAITING_PAYMENT))

    outcome = shop.save(order(source_status="", implied_status=PAID))

    assert shop.details().status is PAID
    assert outcome.changes.membership
    assert shop.told()[-1] == "Changed at the shop: payment or shipping state."


def test_a_mapped_word_takes_the_place_of_what_the_flags_imply(shop: StockedStore) -> None:
    shop.save(order(source_status="odd", implied_status=SHIPPED))

    map_words(shop.db, store_id=shop.store_id, words={"odd": OrderStatus.ON_HOLD}, now=LATER, operator="Kim")
    mapped = shop.details().status
    map_words(shop.db, store_id=shop.store_id, words={"odd": OrderStatus.UNMAPPED}, now=LATER, operator="Kim")

    assert (mapped, shop.details().status) == (OrderStatus.ON_HOLD, SHIPPED)


def _sent(shop: StockedStore, word: str, implied: OrderStatus | None) -> None:
    shop.save(order(source_status=word, implied_status=implied))
    notice = shop.ship().notice_id
    assert notice is not None
    shop.leased(notice)
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=NoticeState.SENT,
        now=NOW,
        error=None,
        not_before=None,
        exchange=None,
    )


def test_a_shipped_flag_under_the_same_word_confirms_the_notice(shop: StockedStore) -> None:
    _sent(shop, "", PAID)

    shop.save(order(source_status="", implied_status=SHIPPED), at=LATER)

    assert shop.details().notices[0].state is NoticeState.CONFIRMED


@pytest.mark.parametrize("implied", [None, PAID, SHIPPED])
def test_a_word_that_means_shipped_from_now_on_confirms_nothing(
    shop: StockedStore, implied: OrderStatus | None
) -> None:
    _sent(shop, "paid", implied)
    words = {"paid": SHIPPED if implied is not SHIPPED else OrderStatus.UNMAPPED}
    map_words(shop.db, store_id=shop.store_id, words=words, now=LATER, operator="Kim")

    shop.save(order(source_status="paid", implied_status=implied, total=1), at=LATER)

    assert shop.details().notices[0].state is NoticeState.SENT


def test_flags_other_than_shipped_confirm_nothing(shop: StockedStore) -> None:
    _sent(shop, "paid", None)
    map_words(shop.db, store_id=shop.store_id, words={"paid": SHIPPED}, now=LATER, operator="Kim")

    shop.save(order(source_status="paid", implied_status=PAID), at=LATER)

    assert shop.details().notices[0].state is NoticeState.SENT
