"""Damaged feeds give orders, rejects or a plain error, soon; no order that a strict reader finds is lost."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from random import Random
from types import FrameType

import pytest
from damaged_feeds import damaged
from feed_oracle import depth, identity, numbers_of, standing_orders, strict_orders
from replaying_shop import CAPTURES
from soaking import SOAK, Soak

from ordersync_gui.channels.protocols.custom_store import FeedSettings, read_feed
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.practice.catalog import invent_orders
from ordersync_gui.practice.dialects import dialect_of
from ordersync_gui.practice.feed_xml import feed_document

FEEDS = [150, pytest.param(10_000, marks=SOAK)]
LONGEST_S = 5.0
MOST_MB = 1000  # 791 was the most in 10,000: for feeds of tens of megabytes, which no shop sends
_SMALL = (*["export_small_window"] * 8, "dirty_bom", "dirty_ws", "dirty_notice", "dirty_trailing")
_LARGE = ("export_page1", "export_page2", "export_page3", "export_after_p1", "export_after_p3", "export_empty")
_LARGE_SHARE = 0.06
_DIALECTS = ("custom_store", "order_time", "listing_mirror", "inksoft")
_DIALECT_SHARE, _INVENTED = 0.3, 20
_NOW = datetime(2026, 11, 22, tzinfo=UTC)
_DEEPEST = 60  # less than the reader allows


class Hang(BaseException):
    """Reading took too long; no code takes it for an error of its own."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise Hang when the work takes more of the processor than this: what neighbours take of it doesn't count."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def memory_counted(soak: Soak) -> Iterator[None]:
    """Note by how many megabytes the process grew meanwhile, where that is more than before."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak counts from now on
    before = _memory("VmRSS")
    yield
    soak.figures["most MB"] = max(soak.figures.get("most MB", 0), _memory("VmHWM") - before)


def _memory(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition(f"{name}:")[2].split()[0]) // 1024


@lru_cache(maxsize=len(_DIALECTS) * _INVENTED)
def invented_feed(key: str, seed: int) -> bytes:
    """What the channel's practice shop sends: up to seven orders, with a number of pages or without."""
    dialect = dialect_of(key)
    orders = invent_orders(1 + seed % 7, seed=seed, now_base=_NOW, dialect=dialect)
    return feed_document(orders, page=1, pages=seed % 3 or None, dialect=dialect).encode()


def feed_of(chance: Random) -> tuple[str, bytes]:
    """A feed without a fault, and its name: a WooCommerce capture, or what some channel's practice shop sends."""
    if chance.random() < _DIALECT_SHARE:
        key, seed = chance.choice(_DIALECTS), chance.randrange(_INVENTED)
        return f"{key} {seed}", invented_feed(key, seed)
    name = chance.choice(_LARGE if chance.random() < _LARGE_SHARE else _SMALL)
    return name, (CAPTURES / f"{name}.body").read_bytes()


def named(page: FeedPage) -> set[str]:
    """The numbers of the page's orders and rejects."""
    return {entry.order.number.strip() for entry in page.orders} | {
        entry.number.strip() for entry in page.rejected
    }


def problem(data: bytes, soak: Soak) -> str:
    """What is wrong with how this document is read; "" when nothing is."""
    begun = time.process_time()
    try:
        with memory_counted(soak), limited(LONGEST_S):
            page = read_feed(Reply(200, {}, data, _NOW), FeedSettings(UTC, "EUR"))
    except OrderSyncError as error:
        soak.count("plain errors")
        return refused(data, str(error))
    except Hang:
        return f"it took more than {LONGEST_S} s"
    except Exception as bug:  # noqa: BLE001 - this is what is looked for
        return f"{type(bug).__name__}: {bug}"
    took = time.process_time() - begun
    soak.figures["slowest s"] = round(max(soak.figures.get("slowest s", 0), took), 2)
    soak.count("pages")
    return lost(data, page, soak)


def refused(data: bytes, refusal: str) -> str:
    """Whether an answer was refused whole that a strict reader reads, and that isn't one made to do harm."""
    strict = strict_orders(data)
    if not strict or max(map(depth, strict)) > _DEEPEST or b"<!doctype" in data.replace(b"\0", b"").lower():
        return ""
    return f"{len(strict)} orders refused: {refusal}"


def lost(data: bytes, page: FeedPage, soak: Soak) -> str:
    """Which orders are neither among the page's orders nor its rejects, and nothing tells of it."""
    strict = strict_orders(data)
    if strict is None:
        standing = numbers_of(standing_orders(data))
        missing = standing - named(page)
        soak.count("orders standing in damage", len(standing))
        rejected = "".join(entry.raw for entry in page.rejected)
        untold = {number for number in missing if number not in rejected}
        return f"lost in damage: {untold}" if untold and not page.damage else ""
    soak.count("strictly readable")
    if missing := numbers_of(strict) - named(page):
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
        name, feed = feed_of(chance)
        data, mutations = damaged(feed, chance)
        kept = tmp_path / f"{place}.xml"
        kept.write_bytes(data)  # before it is read, so that one that ends the process is found, too
        wrong = problem(data, soak)
        if not wrong:
            kept.unlink()
        else:
            problems.append(f"{place} {name} {'+'.join(mutations)}: {wrong}; kept as {kept}")
    soak.count("feeds", feeds)
    assert not problems, "\n".join([soak.told(), *problems[:50]])
    assert soak.figures["most MB"] < MOST_MB, soak.told()


def test_a_reader_that_hangs_is_found() -> None:
    def hang() -> None:
        with limited(0.05):
            while True:
                pass

    with pytest.raises(Hang):
        hang()


@pytest.mark.parametrize("opening", [b"<!--", b"<![CDATA["])
def test_many_openings_that_never_end_behind_a_broken_order_cost_no_time(soak: Soak, opening: bytes) -> None:
    broken = b"<Orders><Order><OrderNumber>1</OrderNumber><Items></Order>"
    assert problem(broken + opening * 200_000, soak) == ""
