"""Leases: who works on what right now, such as the import of one store, across windows and commands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Leases


def take_lease(
    db: Database, *, key: str, owner: str, expires: datetime, is_gone: Callable[[str], bool], now: datetime
) -> bool:
    """Take or prolong a lease such as "import:3"; False while another owner holds it.

    Another's lease can be taken over once it has expired or is_gone says that its owner no
    longer runs (asked outside the transaction). One that would run for longer than the one that is asked for
    was reckoned from a clock that was fast: it ends with that one at the latest, which a living owner prolongs.
    On a shared desk the server's clock counts, and only how much later than now it expires: no PC's clock does.
    """
    lasts = expires - now
    now = db.now(now)
    expires = now + lasts
    holder = _holder(db, key, now)
    gone = holder is not None and holder != owner and is_gone(holder)
    with db.transaction():
        current = _holder(db, key, now)
        if current not in {None, owner} and not (gone and current == holder):
            too_long = (Leases.key == key) & (Leases.expires > to_ms(expires))
            db.run(Leases.update(expires=to_ms(expires)).where(too_long))
            return False
        db.run(Leases.delete().where(Leases.key == key))
        db.run(Leases.insert(key=key, owner=owner, expires=to_ms(expires)))
    return True


def release_lease(db: Database, *, key: str, owner: str) -> None:
    """Give a lease back; nothing happens when it is another's by now."""
    with db.transaction():
        db.run(Leases.delete().where(Leases.key == key, Leases.owner == owner))


def lease_owners(db: Database, *, now: datetime) -> dict[str, str]:
    """Who holds each lease that hasn't expired, by its key."""
    held = Leases.select(Leases.key, Leases.owner).where(Leases.expires > to_ms(db.now(now)))
    return dict(db.tuples(held))


def _holder(db: Database, key: str, now: datetime) -> str | None:
    found = db.column(Leases.select(Leases.owner).where(Leases.key == key, Leases.expires > to_ms(now)))
    return str(found[0]) if found else None
