"""Writes what follows for orders from another status map, and tells it on their timelines."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.sqlite_moved_orders import tell_orders, write_columns
from ordersync_gui.storage.status_moves import StatusPlan, Step


def write_plan(db: Database, plan: StatusPlan, sentence: Message, *, operator: str, now: datetime) -> Changes:
    """Write the plan; call it inside the transaction in which it was made.

    sentence: what orders with another status are told, with gaps for status and word.
    """
    for step in plan.steps:
        write_columns(db, step.ids, _different(step))
        if step.moves:
            message = sentence.filled(status=step.after.status, word=step.word)
            tell_orders(db, step.ids, message, who=operator, now=now)
    return Changes(orders=plan.changed, membership=any(step.moves or step.reasons_change for step in plan.steps))


def _different(step: Step) -> dict[str, object]:
    before = asdict(step.before)
    return {name: value for name, value in asdict(step.after).items() if value != before[name]}
