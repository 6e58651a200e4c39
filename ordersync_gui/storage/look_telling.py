"""Writes into an order's timeline what a look in its shop showed, with its evidence."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.domain.exchange import Exchange, Purpose
from ordersync_gui.domain.look import Finding, OrderLook
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import keep_exchange
from ordersync_gui.storage.look_facts import LookFacts
from ordersync_gui.storage.tables import EvidenceRows, TimelineRows
from ordersync_gui.storage.timeline import Happening, write_timeline

_FOUND = {
    Finding.TRACKING_ONLY: (
        "Looked in the shop: it has the tracking number, but doesn't show the order as shipped."
    ),
    Finding.ABSENT: "Looked in the shop: it shows neither the parcel nor the order as shipped.",
    Finding.UNCLEAR: "Looked in the shop: that doesn't tell whether the notice arrived.",
}
_OPEN = 'Looked in the shop: it shows the order as "{word}".'
_NOT_SHOWN = (
    "Looked in the shop's order feed: it doesn't list the order at the time of its last known change. That "
    "doesn't tell whether the notice arrived."
)
_TOLD_ONCE = {*_FOUND.values(), _OPEN, _NOT_SHOWN}


def seen(facts: LookFacts, finding: Finding, look: OrderLook) -> Message:
    """What the look showed, where the notice stays as it is."""
    if not look.shown:
        return say(_NOT_SHOWN)
    word = facts.open_word(look)
    if finding is Finding.UNCLEAR and look.tracking_numbers is None and word:
        return say(_OPEN, word=word)
    return say(_FOUND[finding])


def tell(db: Database, facts: LookFacts, message: Message, exchange: Exchange | None, now: datetime) -> None:
    """Tell it with its evidence, unless the last look of this attempt showed the same."""
    if message.template in _TOLD_ONCE and (exchange is None or _last_told(db, facts) == message.template):
        return
    evidence = None
    if exchange is not None:
        evidence = keep_exchange(
            db, notice_id=facts.id, exchange=exchange, now=now, purpose=Purpose.LOOK, attempt=facts.attempts
        )
    write_timeline(db, [Happening(facts.order, message, evidence=evidence)], now=now)


def _last_told(db: Database, facts: LookFacts) -> str | None:
    query = (
        TimelineRows.select(TimelineRows.template)
        .join(EvidenceRows, on=(EvidenceRows.id == TimelineRows.evidence))
        .where(
            EvidenceRows.notice == facts.id,
            EvidenceRows.purpose == Purpose.LOOK.value,
            EvidenceRows.attempt == facts.attempts,
        )
        .order_by(TimelineRows.id.desc())
        .limit(1)
    )
    found = db.column(query)
    return str(found[0]) if found else None
