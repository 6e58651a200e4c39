"""The grid's order ids by place, where some may not have been read yet."""

from __future__ import annotations

import re
from array import array
from collections.abc import Collection, Mapping

UNREAD = 0  # database ids begin with 1
_WIDTH = 8  # bytes of an id
_BLOCK = 64
_NEAR = 64  # after a few orders came or went, the others stand at most this far from where they stood
_SINGLY = 8  # so many orders are looked for one by one, more of them in one walk through the list


def with_gaps(first: array[int], total: int | None) -> array[int]:
    """The first ids followed by gaps up to the total; unknown totals give no gaps."""
    missing = 0 if total is None else total - len(first)
    return first + array("q", bytes(_WIDTH * missing)) if missing > 0 else first


def fill(ids: array[int], start: int, found: array[int]) -> bool:
    """Put ids into the gaps from start on; places that are read keep what they hold. Tells if there was a gap."""
    end = min(start + len(found), len(ids))
    filled = False
    for first in range(start, end, _BLOCK):
        last = min(first + _BLOCK, end)
        here = ids[first:last]
        gaps = here.count(UNREAD)
        if not gaps:
            continue
        filled = True
        new = found[first - start : last - start]
        if gaps < len(here):
            new = array("q", (old or late for old, late in zip(here, new, strict=True)))
        ids[first:last] = new
    return filled


def spliced(old: array[int], first: array[int], total: int) -> array[int] | None:
    """The list after some orders came on top of it, from its new beginning; None where that isn't what happened.

    What stands further down is taken to be unchanged until the whole list was read again.
    """
    if not first or not old or not (0 <= total - len(old) < len(first)):
        return None
    came = total - len(old)
    kept = len(first) - came
    return first[:came] + old if first[came:] == old[:kept] else None


def row_of(ids: array[int], order_id: int, near: int | None = None) -> int | None:
    """The place where an order stands, looked for near a place first; None where it isn't known."""
    if near is not None:
        start = max(0, near - _NEAR)
        try:
            return start + ids[start : near + _NEAR].index(order_id)
        except ValueError:
            pass
    return _found(ids, order_id)


def rows_of(ids: array[int], wanted: Mapping[int, int]) -> list[int]:
    """The places of orders, given with the places where they stood before; those that are gone are absent."""
    rows: list[int] = []
    lost: list[int] = []
    for order_id, before in wanted.items():
        start = max(0, before - _NEAR)
        try:
            rows.append(start + ids[start : before + _NEAR].index(order_id))
        except ValueError:
            lost.append(order_id)
    return sorted([*rows, *_searched(ids, lost)])


def _searched(ids: array[int], wanted: Collection[int]) -> list[int]:
    if not wanted:
        return []
    if len(wanted) <= _SINGLY:
        return [row for order_id in wanted if (row := _found(ids, order_id)) is not None]
    among = frozenset(wanted)
    return [row for row, order_id in enumerate(ids) if order_id in among]


def _found(ids: array[int], order_id: int) -> int | None:
    """The place of an id among the bytes of all: the array itself would make an object of each to compare it.

    A regular expression finds it in a third of the time of `bytes.find`, which stumbles over all the zeros.
    """
    sought = re.compile(re.escape(array("q", [order_id]).tobytes()))
    with memoryview(ids) as held, held.cast("B") as in_bytes:
        found = sought.search(in_bytes)
        while found is not None and found.start() % _WIDTH:
            found = sought.search(in_bytes, found.start() + 1)
        return None if found is None else found.start() // _WIDTH
