"""Damaged feeds give orders, rejects or a plain error, soon; no order that a strict reader finds is lost."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from damaged_feeds import damaged
from replaying_shop import CAPTURES
from soaking import SOAK, Soak

from ordersync_gui.channels.protocols.custom_store import FeedSettings, read_feed
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.feed import FeedPage

FEEDS = [60, pytest.param(10_000, marks=SOAK)]
LONGEST_S = 5.0
_SMALL = (*["export_small_window"] * 8, "dirty_bom", "dirty_ws", "dirty_notice", "dirty_trailing")
_LARGE = ("export_page1", "export_page2", "export_page3", "export_after_p1", "export_after_p3", "export_empty")
_LARGE_SHARE = 0.06
_DEEPEST = 60  # less than the reader allows


def strict_orders(data: bytes) -> list[ET.Element] | None:
    """The orders that ElementTree finds in the whole bytes; None when it can't parse them."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - our own damage, which makes no entities
    except (ET.ParseError, ValueError, LookupError):
        return None
    return root.findall("Order") if root.tag == "Orders" else []


def depth(element: ET.Element) -> int:
    """How many elements are within each other."""
    deepest, level = 0, [element]
    while level:
        deepest += 1
        level = [child for parent in level for child in parent]
    return deepest


def number_of(order: ET.Element) -> str:
    """The order's number as the strict reader sees it."""
    found = order.find("OrderNumber")
    return "" if found is None else "".join(found.itertext()).strip()


def identity(order: ET.Element) -> str:
    """The order's id, or its number where it has none; the same order twice on a page counts once."""
    found = order.find("OrderID")
    return ("" if found is None else "".join(found.itertext()).strip()) or number_of(order)


def lost(page: FeedPage, strict: list[ET.Element]) -> set[str]:
    """Numbers of strictly read orders that are neither among the page's orders nor its rejects."""
    ours = {received.order.number.strip() for received in page.orders}
    ours |= {rejected.number.strip() for rejected in page.rejected}
    return {number for number in map(number_of, strict) if number.isdecimal()} - ours


def problem(data: bytes, soak: Soak) -> str:
    """What is wrong with how this document is read; "" when nothing is."""
    strict = strict_orders(data)
    reply = Reply(200, {}, data, datetime(2026, 11, 22, tzinfo=UTC))
    begun = time.monotonic()
    page: FeedPage | None = None
    try:
        page = read_feed(reply, FeedSettings(UTC, "EUR"))
    except OrderSyncError as error:
        soak.count("plain errors")
        refusal = str(error)
    except Exception as bug:  # noqa: BLE001 - this is what is looked for
        return f"{type(bug).__name__}: {bug}"
    took = time.monotonic() - begun
    soak.figures["slowest s"] = round(max(soak.figures.get("slowest s", 0), took), 2)
    if took > LONGEST_S:
        return f"it took {took:.1f} s"
    soak.count("pages", page is not None)
    if strict:
        soak.count("strictly readable")
        if page is None:
            return "" if max(map(depth, strict)) > _DEEPEST else f"{len(strict)} orders refused: {refusal}"
        if missing := lost(page, strict):
            return f"lost: {missing}"
        distinct = len(set(map(identity, strict)))
        if len(page.orders) + len(page.rejected) < distinct:
            return f"{distinct} orders, but {len(page.orders)} and {len(page.rejected)} rejected"
    return ""


@pytest.mark.parametrize("feeds", FEEDS)
def test_a_damaged_feed_is_read_soon_without_a_crash_and_without_losing_a_legible_order(
    soak: Soak, tmp_path: Path, feeds: int
) -> None:
    problems: list[str] = []
    for place in range(feeds):
        chance = Random(f"{soak.seed}/{place}")  # noqa: S311 - repeatable damage, no secret
        capture = chance.choice(_LARGE if chance.random() < _LARGE_SHARE else _SMALL)
        data, mutations = damaged((CAPTURES / f"{capture}.body").read_bytes(), chance)
        kept = tmp_path / f"{place}.xml"
        kept.write_bytes(data)  # before it is read, so that one that hangs is found, too
        wrong = problem(data, soak)
        if not wrong:
            kept.unlink()
        else:
            problems.append(f"{place} {capture} {'+'.join(mutations)}: {wrong}; kept as {kept}")
    soak.count("feeds", feeds)
    assert not problems, "\n".join([soak.told(), *problems[:50]])


@pytest.mark.parametrize("opening", [b"<!--", b"<![CDATA["])
def test_many_openings_that_never_end_behind_a_broken_order_cost_no_time(soak: Soak, opening: bytes) -> None:
    broken = b"<Orders><Order><OrderNumber>1</OrderNumber><Items></Order>"
    assert problem(broken + opening * 200_000, soak) == ""
