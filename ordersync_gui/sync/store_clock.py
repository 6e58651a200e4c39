"""One clock per store: trouble with its shop rests the whole store, whoever met it, and a good answer ends that.

It lies in the database, so that the window and commands beside it leave the same shop alone.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import (
    AuthFailed,
    NoKeyring,
    OrderSyncError,
    RateLimited,
    SecretMissing,
    Unavailable,
    Unreachable,
)
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox, queries, stores, troubles
from ordersync_gui.sync.back_off import LONGEST_ASKED, LONGEST_BACK_OFF, back_off
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.pausing import pause_until
from ordersync_gui.sync.shop import stored

_TROUBLES = (Unreachable, AuthFailed, RateLimited, Unavailable)
TROUBLE_KINDS = frozenset(error.kind for error in _TROUBLES)
# What lies further off was reckoned while this PC's clock was fast.
_LONGEST_REST = LONGEST_BACK_OFF + LONGEST_ASKED
_LONGEST_WITHOUT_SIGN_IN = timedelta(minutes=10)
# From here on it was the shop, and not one notice that it can't bear: once it answers again, all are due.
_OUTAGE = 2


def is_trouble(error: OrderSyncError | None) -> bool:
    """Whether the error concerns the shop as a whole, so that nobody needs to ask it for the moment."""
    return isinstance(error, _TROUBLES)


def rests_until(store: Store, now: datetime) -> datetime | None:
    """Until when the shop is left alone by all that runs by itself; None when it can be asked now."""
    both = (store.paused_until, store.retry_at)
    return max((at for at in both if at is not None and now < at <= now + _LONGEST_REST), default=None)


def asked_to_rest(store: Store, before: Store, now: datetime) -> RateLimited | None:
    """What to say when the shop has asked for a pause since the store was like `before`; None when it hasn't.

    A pause that was known then doesn't count: whoever began all the same was told to by a person.
    """
    until = store.paused_until
    if until is None or until == before.paused_until or not now < until <= now + _LONGEST_REST:
        return None
    return RateLimited(
        say("The shop of {store} asks not to be asked before {time}.", store=store.name, time=until),
        meaning=say("What was done until then is kept."),
        remedy=say("The rest follows by itself after that."),
    )


def note_trouble(desk: Desk, store_id: int, error: OrderSyncError) -> tuple[Changes, datetime]:
    """Rest the store, ever longer with each trouble in a row, and never shorter than the shop asks for.

    One that comes while it rests already, as when a person tries it all the same, lengthens nothing but what
    the shop asks for. Also gives the time of the next try. Blocking. Raises NotFound.
    """
    now = desk.clock()
    with desk.db.transaction():
        store = stored(desk.db, store_id)
        asked = pause_until(error, now, store.paused_until)
        changes = Changes() if asked is None else stores.pause_store(desk.db, store_id=store_id, until=asked)
        if store.retry_at is not None and now < store.retry_at <= now + _LONGEST_REST:
            return changes, max(store.retry_at, asked or now)
        wait = back_off(store.troubles + 1, getattr(error, "retry_after", None))
        changes |= troubles.note_trouble(desk.db, store_id=store_id, now=now, retry_after=wait)
    return changes, now + wait


def lacks_sign_in(error: OrderSyncError | None) -> bool:
    """Whether this PC has no password to ask the shop with: not the shop's fault, but it isn't asked either."""
    return isinstance(error, NoKeyring | SecretMissing)


def note_no_sign_in(desk: Desk, store_id: int) -> Changes:
    """Rest a store that this PC has no password for, for at most 10 minutes. Blocking.

    A keyring that is asked every few seconds may ask a person as often to unlock it. A store that is gone by now
    needs no rest; nor does one of a shared desk, for another PC may have the password.
    """
    if desk.db.remote:
        return Changes()
    now = desk.clock()
    with desk.db.transaction():
        store = next((each for each in queries.stores(desk.db) if each.id == store_id), None)
        if store is None or rests_until(store, now) is not None:
            return Changes()
        wait = min(back_off(store.troubles + 1), _LONGEST_WITHOUT_SIGN_IN)
        return troubles.note_trouble(desk.db, store_id=store_id, now=now, retry_after=wait)


def note_success(desk: Desk, store_id: int) -> Changes:
    """The shop answered as it should: the troubles are over. Blocking.

    Notices that waited out an outage of it are due at once. A pause that the shop asked for stays.
    """
    with desk.db.transaction():
        store = stored(desk.db, store_id)
        if not store.troubles and store.retry_at is None:
            return Changes()
        if store.troubles >= _OUTAGE:
            outbox.hasten(desk.db, store_id=store_id, now=desk.clock())
        return troubles.note_success(desk.db, store_id=store_id)
