"""Claims on orders: who packs which, so that no two people pack one without knowing of each other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.claim import CLAIM_LASTS, Claim, Packer
from ordersync_gui.domain.errors import ClaimedElsewhere
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.bulk import chunks, insert_rows
from ordersync_gui.storage.claim_tables import Claims
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.claims import claims_of
from ordersync_gui.storage.tables import Orders
from ordersync_gui.storage.timeline import Happening, write_timeline

IsGone = Callable[[str], bool]
_TAKEN_OVER = say("Packing was taken over from {who}.")
_TAKEN_OVER_HERE = say("Packing was taken over from another window or command.")


def take_claims(
    db: Database, *, order_ids: Sequence[int], packer: Packer, is_gone: IsGone, now: datetime
) -> dict[int, Claim]:
    """Claim these orders, or go on holding them; gives the claims of others, whose orders were left alone.

    Another's claim is free once it has expired, or when is_gone says that its process no longer runs. On a shared
    desk the server's clock counts. Orders that are gone are passed over.
    """
    with db.transaction():
        now = db.now(now)
        known = claims_of(db, order_ids)
        others = others_claims(known.values(), packer, is_gone=is_gone, now=now)
        _put(db, [order for order in order_ids if order not in others], known, packer, now)
    return others


def take_over(
    db: Database, *, order_ids: Sequence[int], packer: Packer, is_gone: IsGone, now: datetime
) -> Changes:
    """Claim these orders whoever packs them; their timelines keep from whom they were taken."""
    with db.transaction():
        at = db.now(now)
        known = claims_of(db, order_ids)
        others = others_claims(known.values(), packer, is_gone=is_gone, now=at)
        _put(db, order_ids, known, packer, at)
        return _tell(db, others.values(), packer, now=now)


def give_back(db: Database, *, order_ids: Sequence[int] | None, packer: Packer) -> None:
    """End the packer's own claims on these orders, or on all (None); those of others stay."""
    with db.transaction():
        own = Claims.delete().where(Claims.owner == packer.owner)
        if order_ids is None:
            db.run(own)
        for ids in chunks(order_ids or ()):
            db.run(own.where(Claims.order.in_(ids)))


def end_by_parcel(
    db: Database, *, order_ids: Sequence[int], packer: Packer, is_gone: IsGone, takes_over: bool, now: datetime
) -> Changes:
    """Give the orders back with the parcel that was recorded for them; call it inside its transaction.

    takes_over: a person ships them although somebody else packs them, which their timelines keep. Raises
    ClaimedElsewhere when somebody else packs one of them and nobody took it over: then no parcel may be recorded.
    """
    known = claims_of(db, order_ids)
    if not known:
        return Changes()
    changes = Changes()
    foreign = [claim for claim in known.values() if claim.packer.owner != packer.owner]
    others = others_claims(foreign, packer, is_gone=is_gone, now=db.now(now)) if foreign else {}
    if others and not takes_over:
        raise claimed_elsewhere(next(iter(others.values())))
    if others:
        changes = _tell(db, others.values(), packer, now=now)
    for ids in chunks(tuple(known)):
        db.run(Claims.delete().where(Claims.order.in_(ids)))
    return changes


def claimed_elsewhere(claim: Claim) -> ClaimedElsewhere:
    """The error for an order that somebody else packs."""
    return ClaimedElsewhere(
        claim.message,
        meaning=say("No parcel was recorded here."),
        remedy=say("Ask them, or take the order over."),
    )


def others_claims(found: Collection[Claim], packer: Packer, *, is_gone: IsGone, now: datetime) -> dict[int, Claim]:
    """Those that somebody else holds now, by the orders' ids."""
    return {
        claim.order_id: claim
        for claim in found
        if claim.packer.owner != packer.owner and claim.expires > now and not is_gone(claim.packer.owner)
    }


def _put(
    db: Database, order_ids: Sequence[int], known: Mapping[int, Claim], packer: Packer, now: datetime
) -> None:
    rows = []
    for ids in chunks(order_ids):
        for order in db.column(Orders.select(Orders.id).where(Orders.id.in_(ids))):
            before = known.get(order)
            mine = before is not None and before.packer.owner == packer.owner
            since = before.since if mine and before is not None else now
            rows.append(
                {
                    "order_id": order,
                    "who": packer.who,
                    "pc": packer.pc,
                    "owner": packer.owner,
                    "since": to_ms(since),
                    "expires": to_ms(now + CLAIM_LASTS),
                }
            )
    insert_rows(db, "claim", rows, replace=("order_id",))


def _tell(db: Database, others: Collection[Claim], packer: Packer, *, now: datetime) -> Changes:
    told = [Happening(claim.order_id, _taken_from(claim), who=packer.name) for claim in others]
    write_timeline(db, told, now=now)
    return Changes(orders=frozenset(claim.order_id for claim in others))


def _taken_from(claim: Claim) -> Message:
    name = claim.packer.name
    return _TAKEN_OVER.filled(who=name) if name else _TAKEN_OVER_HERE
