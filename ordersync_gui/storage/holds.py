"""Ends holds whose time has come; a clock that was wrong meanwhile loses none of them.

A hold that ended by itself keeps its time. Where that time is still to come, this PC's clock was ahead when it
ended, and the hold counts again.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.bulk import CHUNK
from ordersync_gui.storage.columns import from_ms, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_acts import follow_up
from ordersync_gui.storage.desk_facts import Fact, write_desk_facts
from ordersync_gui.storage.tables import DeskFacts, Orders
from ordersync_gui.storage.timeline import Happening, write_timeline

SLACK = timedelta(minutes=2)  # clocks are put right by seconds all the time
_OVER = (OrderStatus.SHIPPED.value, OrderStatus.CANCELLED.value)
_Row = tuple[int, int, str]


def holds_to_settle(db: Database, *, now: datetime) -> bool:
    """Whether `settle_holds` has anything to do; mostly that is to read and go."""
    return bool(db.tuples(_due(now).limit(1)) or db.tuples(_ended_early(now).limit(1)))


def settle_holds(db: Database, *, now: datetime) -> Changes:
    """End the holds of some orders whose time has come, and renew those that a fast clock ended too early.

    Nothing is left to do when it gives no changes.
    """
    with db.transaction():
        due: list[_Row] = db.tuples(_due(now).limit(CHUNK))
        early: list[_Row] = db.tuples(_ended_early(now).limit(CHUNK - len(due))) if len(due) < CHUNK else []
        decided: dict[int, dict[str, Fact]] = {order: {"held": False} for order, _, _ in due}
        decided |= {order: {"held": True} for order, _, _ in early}
        write_desk_facts(db, decided)
        told = [Happening(order, _ended(until, mapped)) for order, until, mapped in due]
        told += [Happening(order, _renewed(until)) for order, until, _ in early]
        write_timeline(db, told, now=now)
        return follow_up(db, decided)


def _due(now: datetime) -> Any:  # noqa: ANN401 - peewee's join isn't typed
    return _holds().where(DeskFacts.held, DeskFacts.hold_until <= to_ms(now))


def _ended_early(now: datetime) -> Any:  # noqa: ANN401 - as above
    late = to_ms(now + SLACK)
    return _holds().where(~DeskFacts.held, DeskFacts.hold_until > late, Orders.status.not_in(_OVER))


def _holds() -> Any:  # noqa: ANN401 - as above
    return DeskFacts.select(DeskFacts.order, DeskFacts.hold_until, Orders.mapped).join(
        Orders, on=(Orders.id == DeskFacts.order)
    )


def _ended(until: int, mapped: str) -> Message:
    at = from_ms(until)
    if mapped == OrderStatus.ON_HOLD.value:
        return say("The hold until {until} has ended; the shop itself still has it on hold.", until=at)
    return say("The hold until {until} has ended.", until=at)


def _renewed(until: int) -> Message:
    held = say("On hold again until {until}: this PC's clock was ahead when the hold ended.")
    return held.filled(until=from_ms(until))
