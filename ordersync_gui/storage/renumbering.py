"""Orders that a shop sends under two numbers with one order id: one order here, whose history says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ordersync_gui.domain.order import ReceivedOrder
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.timeline import Happening

_ARROW = " → "


def number_change(before: str, after: str) -> str:
    """What an order's history says of another number; `former_number` is how it is found."""
    return f"{former_number(before)}{after}"


def former_number(number: str) -> str:
    """How what the history says of an order that had this number begins."""
    return f"number {number}{_ARROW}"


def told_of_doubles(
    received: Sequence[ReceivedOrder], written: Mapping[int, ReceivedOrder]
) -> Iterator[Happening]:
    """What to tell of orders that were on a page more than once, under different numbers; the last one counts.

    written: the orders of the page that are new or changed, by database id.
    """
    ids = {entry.order.remote_id: order_id for order_id, entry in written.items()}
    for remote_id, number, last in _doubles(received):
        if remote_id in ids:
            yield Happening(ids[remote_id], say("Changed at the shop: {what}.", what=number_change(number, last)))


def _doubles(received: Iterable[ReceivedOrder]) -> Iterator[tuple[str, str, str]]:
    numbers: dict[str, list[str]] = {}
    for entry in received:
        numbers.setdefault(entry.order.remote_id, []).append(entry.order.number)
    for remote_id, found in numbers.items():
        yield from ((remote_id, number, found[-1]) for number in dict.fromkeys(found) if number != found[-1])
