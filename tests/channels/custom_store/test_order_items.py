"""Items, options and what is odd about an order of a Custom Store feed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from feed_orders import ITEM, Read, document, order_of, reason_of, warning_of

from ordersync_gui.channels.protocols.custom_store import FeedSettings, read_feed
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.order import Order


def settings(**changes: Any) -> FeedSettings:  # noqa: ANN401 - the fields of FeedSettings
    return replace(FeedSettings(UTC, "EUR"), **changes)


def read_with(feed: FeedSettings, elements: Mapping[str, str]) -> Order:
    text = document(items=(ITEM,), **elements)
    return order_of(read_feed(Reply(200, {}, text.encode(), datetime.now(UTC)), feed))


def test_custom_fields_have_the_channels_names_and_there_are_three(read: Read) -> None:
    names = ("One", "Two", "Three", "Four")
    fields = {f"CustomField{place}": f"v{place}" for place in range(1, 5)}
    order = read_with(settings(custom_field_names=names), fields)
    assert order.custom_fields == {"One": "v1", "Two": "v2", "Three": "v3"}
    assert order_of(read(document(items=(ITEM,), **fields))).custom_fields["Custom field 3"] == "v3"


@pytest.mark.parametrize(("place", "source"), [(0, "eBay"), (1, "v1"), (3, "")])
def test_the_source_comes_from_where_the_channel_has_it(place: int, source: str) -> None:
    order = read_with(settings(source_from_custom_field=place), {"Source": "eBay", "CustomField1": "v1"})
    assert order.source == source
    assert order.custom_fields == {"Custom field 1": "v1"}


def test_an_item_keeps_its_exact_figures_and_units_as_sent(read: Read) -> None:
    item = {
        **ITEM,
        "UnitPrice": "12.5000",
        "Weight": "3.5",
        "WeightUnits": "Grams",
        "Location": "A1",
        "UPC": "012",
    }
    line = order_of(read(document(items=(item,)))).lines[0]
    assert str(line.unit_price) == "12.5000"
    assert (line.weight, line.weight_unit, line.location, line.upc) == (Decimal("3.5"), "Grams", "A1", "012")


def test_an_item_without_sku_name_or_weight_is_kept(read: Read) -> None:
    item = {**ITEM, "SKU": None, "Name": "", "Weight": "", "ImageUrl": None}
    line = order_of(read(document(items=(item,)))).lines[0]
    assert (line.sku, line.name, line.weight) == ("", "(no name)", None)


def test_a_weight_that_cannot_be_read_is_left_out_with_a_warning(read: Read) -> None:
    page = read(document(items=({**ITEM, "Weight": "heavy"},)))
    assert order_of(page).lines[0].weight is None
    assert "heavy" in warning_of(page)


@pytest.mark.parametrize(("written", "part"), [("0.375", "fractional quantity 0.375"), ("0", "quantity 0")])
def test_an_unusual_quantity_is_kept_with_a_warning(written: str, part: str, read: Read) -> None:
    page = read(document(items=({**ITEM, "Quantity": written},)))
    assert order_of(page).lines[0].quantity == Decimal(written)
    assert part in warning_of(page)


@pytest.mark.parametrize("written", ["-1", "two", "1E400", "1" + "0" * 11])
def test_an_impossible_quantity_rejects_the_order(written: str, read: Read) -> None:
    assert reason_of(read(document(items=({**ITEM, "Quantity": written},)))).startswith("Quantity can't be read")


def test_a_missing_quantity_rejects_the_order(read: Read) -> None:
    assert reason_of(read(document(items=({**ITEM, "Quantity": ""},)))) == 'Quantity is missing for item "TS".'


def test_an_unreadable_price_rejects_the_order(read: Read) -> None:
    reason = reason_of(read(document(items=({**ITEM, "UnitPrice": "free"},))))
    assert reason == 'UnitPrice can\'t be read: "free".'


def test_items_that_add_up_to_too_much_reject_the_order_instead_of_crashing(read: Read) -> None:
    huge = {**ITEM, "Quantity": "999999999", "UnitPrice": "999999999999"}
    assert "too large" in reason_of(read(document(items=(huge,), OrderTotal=None)))


def test_options_without_name_and_value_are_dropped(read: Read) -> None:
    options = "<Option><Name>Size</Name><Value>L</Value><Weight>1</Weight></Option><Option><Name/></Option>"
    line = order_of(read(document(items=({**ITEM, "Options": options},)))).lines[0]
    assert [(option.name, option.value) for option in line.options] == [("Size", "L")]


def test_unknown_elements_are_ignored(read: Read) -> None:
    page = read(document(StoreCode="x", Dimensions="<Length>1</Length>", CostOfGoods="?"))
    assert (order_of(page).number, page.warnings) == ("A-1", ())


def test_markup_within_a_note_leaves_its_text(read: Read) -> None:
    assert order_of(read(document(CustomerNotes="please <b>ring</b> twice"))).buyer_notes == "please ring twice"


def test_an_order_without_items_or_status_is_kept(read: Read) -> None:
    page = read(document(items=(), OrderStatus=""))
    assert (order_of(page).lines, order_of(page).source_status) == ((), "")
    assert "no status" in warning_of(page)


def test_one_bad_order_among_thirty_is_the_only_one_rejected(read: Read) -> None:
    orders = [document(OrderNumber=str(number), OrderID=None) for number in range(30)]
    orders[7] = document(OrderNumber="7", OrderTotal="abc")
    inner = "".join(text.removeprefix("<Orders>").removesuffix("</Orders>") for text in orders)
    page = read(f"<Orders>{inner}</Orders>")
    assert len(page.orders) == 29
    assert [rejected.number for rejected in page.rejected] == ["7"]


def test_a_different_order_with_the_same_id_is_rejected_and_the_same_one_counts_once(read: Read) -> None:
    one = document().removeprefix("<Orders>").removesuffix("</Orders>")
    other = document(OrderNumber="A-2").removeprefix("<Orders>").removesuffix("</Orders>")
    page = read(f"<Orders>{one}{one}{other}</Orders>")
    assert [received.order.number for received in page.orders] == ["A-1"]
    assert [rejected.number for rejected in page.rejected] == ["A-2"]
    assert "same id" in str(page.rejected[0].reason)
