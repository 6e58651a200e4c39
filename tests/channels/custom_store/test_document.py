"""Orders come out of a growing document one by one, whole, and nothing too deep comes out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any
from xml.etree.ElementTree import ParseError, XMLParser, tostring

import pytest
from feed_orders import document

from ordersync_gui.channels.protocols.custom_store import document as document_module
from ordersync_gui.channels.protocols.custom_store.document import DEEPEST, HostileXml, orders_of
from ordersync_gui.channels.protocols.custom_store.layout import lay_out
from ordersync_gui.domain.errors import BadReply
from ordersync_gui.domain.feed import FeedPage

MANY = "".join(
    f"<Order>\n<OrderNumber>{n}</OrderNumber><Note>{'é' * (n % 977)}</Note></Order>\n" for n in range(300)
)


def nested(levels: int) -> str:
    """A feed with so many elements within each other, the root's included."""
    return "<Orders><Order>" + "<a>" * (levels - 2) + "</a>" * (levels - 2) + "</Order></Orders>"


def test_each_order_comes_once_and_whole_wherever_the_pieces_are_cut() -> None:
    found = list(orders_of(f"<Orders>{MANY}</Orders>"))
    assert [order.findtext("OrderNumber") for order in found] == [str(n) for n in range(300)]
    assert [len(order.findtext("Note") or "") for order in found] == [n % 977 for n in range(300)]


def test_an_order_brings_nothing_of_what_stands_behind_it() -> None:
    first, *_ = orders_of("<Orders><Order><OrderNumber>1</OrderNumber></Order> text <Order/></Orders>")
    assert tostring(first) == b"<Order><OrderNumber>1</OrderNumber></Order>"


def test_other_children_of_the_root_and_orders_within_orders_are_none() -> None:
    found = list(orders_of("<Orders><Note/><s:ORDER xmlns:s='u'><Order/></s:ORDER><Note><b/></Note></Orders>"))
    assert [order.tag for order in found] == ["{u}ORDER"]


def test_orders_in_groups_come_with_the_others() -> None:
    found = list(orders_of("<Orders><a><b><Order>1</Order></b><Order>2</Order> </a><Order>3</Order></Orders>"))
    assert [tostring(order) for order in found] == [b"<Order>%d</Order>" % n for n in (1, 2, 3)]


@pytest.mark.parametrize(
    "endless", ["<!--{}-->", "<a b='{}'/>", "<?a {}?>", "<a{}/>"], ids=["comment", "value", "instruction", "name"]
)
def test_what_goes_on_and_on_is_not_looked_at_from_its_beginning_too_often(
    endless: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fed: list[int] = []

    class Counted(XMLParser):
        def feed(self, data: Any, /) -> None:  # noqa: ANN401 - as its parent takes it
            fed.append(len(data))
            super().feed(data)

    monkeypatch.setattr(document_module, "XMLParser", Counted)
    body = endless.format("x" * 1_000_000)
    assert len(list(orders_of(f"<Orders><Order>{body}</Order></Orders>"))) == 1
    assert sum(sum(fed[: place + 1]) for place in range(len(fed))) < 20_000_000


def test_orders_before_a_fault_come_before_it_is_told() -> None:
    orders = orders_of(f"<Orders>{MANY}</Order>")
    assert len(list(islice(orders, 100))) == 100
    with pytest.raises(ParseError):
        list(orders)


def test_the_deepest_nesting_is_read_and_one_more_level_is_not() -> None:
    assert len(list(orders_of(nested(DEEPEST)))) == 1
    with pytest.raises(HostileXml):
        list(orders_of(nested(DEEPEST + 1)))


def test_depth_behind_a_closed_element_is_seen() -> None:
    deep = "<a>" * DEEPEST + "</a>" * DEEPEST
    with pytest.raises(HostileXml):
        list(orders_of(f"<Orders><Order>{deep}<b/></Order></Orders>"))


def test_an_order_that_gets_too_deep_is_refused_before_it_ends() -> None:
    with pytest.raises(HostileXml):
        list(orders_of("<Orders><Order>" + "<a>" * 20_000 + "</b>" * 20_000))


@pytest.mark.parametrize(
    ("body", "raw"),
    [
        ("<Order>1</Order>", ["<Order>1</Order>"]),
        ("<ORDER >1</oRder\n>", ["<ORDER >1</oRder\n>"]),
        ("<Order><![CDATA[</Order>]]></Order>", ["<Order><![CDATA[</Order>]]></Order>"]),
        ("<Order><![cdata[</Order>]]></Order>", ["<Order><![cdata[</Order>]]></Order>"]),
        ("<Order><![CDATA[<![CDATA[</Order>]]></Order>", ["<Order><![CDATA[<![CDATA[</Order>]]></Order>"]),
        ("<Order>]]></Order>", ["<Order>]]></Order>"]),
        ("<Order><![CDATA[<!--]]></Order><!--<Order>-->", ["<Order><![CDATA[<!--]]></Order>"]),
        ("<!--<![CDATA[--><Order></Order>", ["<Order></Order>"]),
        ("<Order><!-- ]]> </Order> --></Order>", ["<Order><!-- ]]> </Order> --></Order>"]),
        ("<Order/><Orderly/><Order a='1'/>", []),
    ],
    ids=lambda given: str(given) if isinstance(given, str) else "",
)
def test_an_orders_text_is_found_past_sections_and_comments(body: str, raw: list[str]) -> None:
    text = f"<Orders>{body}</Orders>rest"
    layout = lay_out(text, 0)
    assert [text[start:end] for start, end in layout.orders] == raw
    assert text[layout.end :] == "rest"


def feed(*between: str) -> str:
    """Three orders with something between the parts of the second."""
    return (
        document().replace("</Orders>", "")
        + "".join(
            f"<Order><OrderNumber>{number}</OrderNumber>{inner}<OrderDate>11/17/2026 17:00</OrderDate></Order>"
            for number, inner in (("B-2", "".join(between)), ("C-3", ""))
        )
        + "</Orders>"
    )


@pytest.mark.parametrize(
    "instruction",
    ["<?pi </Orders> ?>", "<?pi </Order> ?>", "<?php echo '<Order>' ?>", "<?pi <!-- ?>", "<?pi <![CDATA[ ?>"],
)
def test_markup_in_a_processing_instruction_is_none(read: Callable[..., FeedPage], instruction: str) -> None:
    page = read(feed(instruction))
    assert [received.order.number for received in page.orders] == ["A-1", "B-2", "C-3"]
    assert [received.raw.count("OrderNumber") for received in page.orders] == [2, 2, 2]
    assert (page.damage, page.rejected) == (None, ())


def test_a_stray_instruction_in_a_broken_feed_takes_no_orders_with_it(read: Callable[..., FeedPage]) -> None:
    page = read(feed("<? <b>").replace("C-3", "C-3</OrderNumber><Note>?></Note><OrderNumber>D"))
    assert [entry.number for entry in page.rejected] == ["B-2"]
    assert [received.order.number for received in page.orders] == ["A-1", "C-3"]


def test_an_order_within_another_one_is_rejected_by_its_number_and_all_texts_are_their_own(
    read: Callable[..., FeedPage],
) -> None:
    page = read(feed("<Order><OrderNumber>X-9</OrderNumber></Order> tail"))
    assert [(entry.number, str(entry.reason)) for entry in page.rejected] == [
        ("X-9", "This order stands within another one.")
    ]
    assert page.rejected[0].raw == "<Order><OrderNumber>X-9</OrderNumber></Order>"
    assert [received.order.number for received in page.orders] == ["A-1", "B-2", "C-3"]
    assert all(f">{received.order.number}<" in received.raw[:60] for received in page.orders[1:])


def test_an_order_within_another_one_is_rejected_beside_an_empty_one_too(read: Callable[..., FeedPage]) -> None:
    page = read(feed("<Order><OrderNumber>X-9</OrderNumber></Order>").replace("<Orders>", "<Orders><Order/>"))
    assert [entry.number for entry in page.rejected] == ["", "X-9"]
    assert [received.raw.count("<OrderNumber") for received in page.orders] == [1, 2, 1]


def test_an_order_in_a_group_is_read_with_its_own_text(read: Callable[..., FeedPage]) -> None:
    page = read(
        feed()
        .replace("<Order><OrderNumber>B-2", "<New a='1'><Order><OrderNumber>B-2")
        .replace("</Order></Orders>", "</Order></New></Orders>")
    )
    assert [received.order.number for received in page.orders] == ["A-1", "B-2", "C-3"]
    assert [received.raw.count("<OrderNumber") for received in page.orders] == [1, 1, 1]
    assert (page.damage, page.rejected) == (None, ())


def test_an_empty_order_takes_no_other_ones_text(read: Callable[..., FeedPage]) -> None:
    page = read(feed().replace("<Orders>", "<Orders><Order/>"))
    assert [entry.raw for entry in page.rejected] == ["<Order />"]
    assert [received.raw.count("OrderNumber") for received in page.orders] == [2, 2, 2]


def test_very_many_orders_within_one_are_refused(read: Callable[..., FeedPage]) -> None:
    with pytest.raises(BadReply, match="broken orders"):
        read(feed("<Order></Order>" * 5000))


def test_orders_before_the_feeds_beginning_are_damage_but_not_those_in_a_comment(
    read: Callable[..., FeedPage],
) -> None:
    lost = "<Order><OrderNumber>Z</OrderNumber></Order>"
    assert "before the feed's beginning" in str(read(lost + feed()).damage)
    assert read(f"<!-- {lost} -->" + feed()).damage is None
