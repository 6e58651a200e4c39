"""Reads of buyers' mails as people see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from peewee import fn

from ordersync_gui.domain.mail import Envelope, MailState, MailStep, MailView, OrderMails, envelope_from_data
from ordersync_gui.storage.columns import from_json, from_ms, from_ms_or_none, message_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.paper_tables import Mails, MailSteps, MailSuppressions
from ordersync_gui.storage.store_rules import preferences_of
from ordersync_gui.storage.tables import Orders, Shipments, Stores

_COLUMNS = (
    Mails.id,
    Mails.uid,
    Mails.store,
    Mails.order,
    Mails.shipment,
    Mails.state,
    Mails.attempts,
    Mails.recipient,
    Mails.subject,
    Mails.not_before,
    Mails.created_at,
    Mails.sent_at,
    Mails.attempt_ended_at,
    Mails.error,
)


def mails(
    db: Database,
    *,
    state: MailState | None = None,
    store_id: int | None = None,
    order_id: int | None = None,
    words: str = "",
    limit: int | None = None,
    before: int | None = None,
) -> tuple[MailView, ...]:
    """Mails, newest first; before: only those with a smaller id, for the next page.

    words: each must stand in the order's or the tracking number, the recipient or the subject.
    """
    conditions = [
        column == value
        for column, value in (
            (Mails.state, None if state is None else state.value),
            (Mails.store, store_id),
            (Mails.order, order_id),
        )
        if value is not None
    ]
    if before is not None:
        conditions.append(Mails.id < before)
    conditions += [_holds(word) for word in words.split()]
    return _views(db, *conditions, limit=limit)


def mail(db: Database, mail_id: int) -> MailView | None:
    """The mail with this id, None where there is none any more."""
    return next(iter(_views(db, Mails.id == mail_id)), None)


def mail_of_parcel(db: Database, shipment_id: int) -> MailView | None:
    """The mail about this parcel, None where none was made."""
    return next(iter(_views(db, Mails.shipment == shipment_id)), None)


def order_mails(db: Database, order_id: int, *, store_id: int) -> OrderMails:
    """The mails about an order's parcels, and whether its buyer gets any."""
    on = preferences_of(db, store_id).mails.send
    return OrderMails(mails(db, order_id=order_id), on=on, suppressed=mails_suppressed(db, order_id))


def mail_steps(db: Database, mail_id: int) -> tuple[MailStep, ...]:
    """What the server answered in all attempts, oldest first."""
    rows = db.dicts(MailSteps.select().where(MailSteps.mail == mail_id).order_by(MailSteps.id))
    return tuple(MailStep(from_ms(row["at"]), row["attempt"], row["name"], row["reply"]) for row in rows)


def mail_counts(db: Database, *, store_id: int | None = None) -> Mapping[MailState, int]:
    """How many mails there are in each state; states without any are left out."""
    query = Mails.select(Mails.state, fn.COUNT(Mails.id)).group_by(Mails.state)
    rows = db.tuples(query if store_id is None else query.where(Mails.store == store_id))
    return {MailState(state): count for state, count in rows}


def mails_in_need(db: Database) -> tuple[int, int]:
    """How many mails wait for a person: refused and unconfirmed ones; quick however many there are."""
    states = Mails.state.in_([MailState.REFUSED.value, MailState.UNCONFIRMED.value])
    counts = dict(db.tuples(Mails.select(Mails.state, fn.COUNT(Mails.id)).where(states).group_by(Mails.state)))
    return counts.get(MailState.REFUSED.value, 0), counts.get(MailState.UNCONFIRMED.value, 0)


def mails_suppressed(db: Database, order_id: int) -> bool:
    """Whether a person said that this order's buyer gets no mail."""
    query = MailSuppressions.select(MailSuppressions.order).where(MailSuppressions.order == order_id)
    return bool(db.column(query))


def frozen_text(db: Database, mail_id: int) -> str:
    """The envelope as it was kept, "" before the first attempt."""
    found = db.column(Mails.select(Mails.envelope).where(Mails.id == mail_id))
    return str(found[0]) if found else ""


def frozen_envelope(db: Database, mail_id: int) -> Envelope | None:
    """What the last attempt froze; None before the first one, and where the buyer was forgotten."""
    text = frozen_text(db, mail_id)
    return envelope_from_data(from_json(text)) if text else None


def _holds(word: str) -> Any:  # noqa: ANN401 - peewee's expressions have no types
    return (
        Orders.number.contains(word)
        | Mails.recipient.contains(word)
        | Mails.subject.contains(word)
        | Shipments.tracking_number.contains(word)
    )


def _views(db: Database, *conditions: Any, limit: int | None = None) -> tuple[MailView, ...]:  # noqa: ANN401 - peewee
    query = (
        Mails.select(*_COLUMNS, Orders.number, Stores.name, Shipments.tracking_number)
        .join(Orders, on=(Orders.id == Mails.order))
        .switch(Mails)
        .join(Stores, on=(Stores.id == Mails.store))
        .switch(Mails)
        .join(Shipments, on=(Shipments.id == Mails.shipment))
        .order_by(Mails.id.desc())
    )
    if conditions:
        query = query.where(*conditions)
    return tuple(_view(row) for row in db.dicts(query if limit is None else query.limit(limit)))


def _view(row: dict[str, Any]) -> MailView:
    return MailView(
        id=row["id"],
        uid=row["uid"],
        store_id=row["store"],
        store=row["name"],
        order_id=row["order"],
        order_number=row["number"],
        shipment=row["shipment"],
        state=MailState(row["state"]),
        attempts=row["attempts"],
        recipient=row["recipient"],
        subject=row["subject"],
        not_before=from_ms(row["not_before"]),
        created_at=from_ms(row["created_at"]),
        sent_at=from_ms_or_none(row["sent_at"]),
        attempt_ended_at=from_ms_or_none(row["attempt_ended_at"]),
        error=message_from_json(row["error"]) if row["error"] else None,
        tracking_number=row["tracking_number"],
    )
