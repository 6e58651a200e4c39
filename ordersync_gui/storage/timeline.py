"""What happened to orders, written as sentences that can be translated later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.bulk import insert_values
from ordersync_gui.storage.columns import gaps_to_json, to_ms
from ordersync_gui.storage.database import Database

_COLUMNS = ("order_id", "at", "template", "gaps", "who", "evidence_id")


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to an order; who is "" for the desk itself, evidence a kept exchange's id."""

    order: int
    message: Message
    who: str = ""
    evidence: int | None = None


def write_timeline(db: Database, happenings: Sequence[Happening], *, now: datetime) -> None:
    """Append to the orders' timelines; call it inside the transaction of what happened."""
    at = to_ms(now)
    rows = [
        (
            happening.order,
            at,
            happening.message.template,
            gaps_to_json(happening.message.values),
            happening.who,
            happening.evidence,
        )
        for happening in happenings
    ]
    insert_values(db, "timeline", _COLUMNS, rows)
