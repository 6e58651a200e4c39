"""How a shared desk's PCs share the work for its stores, by the database and by what this PC lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_sharing import Sharing
from ordersync_gui.storage import leases
from ordersync_gui.storage.overdue import mails_due_since, notices_due_since
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.leases import busy_pcs, import_key, mail_key, notify_key
from ordersync_gui.sync.store_clock import rests_until

PATIENCE = timedelta(minutes=15)  # a PC that has the password sends what is due within seconds
_TURNS = 3  # of an import that may pass, for a shop that takes long


def sharings(desk: Desk, stores: Iterable[Store]) -> dict[int, Sharing]:
    """By the store's id, nothing on a desk of one PC. Blocking.

    What nobody does is told only of stores whose password this PC lacks: any other it serves itself.
    """
    if not desk.db.remote:
        return {}
    now = desk.db.now(desk.clock())
    known = _Known(
        now,
        frozenset(leases.lease_owners(desk.db, now=now)),
        busy_pcs(desk),
        notices_due_since(desk.db, before=now - PATIENCE),
        mails_due_since(desk.db, before=now - PATIENCE),
    )
    return {store.id: _sharing(desk, store, known) for store in stores}


@dataclass(frozen=True, slots=True)
class _Known:
    """What the database says: leases that are held, by which other PCs, and what has been due for long."""

    now: datetime
    held: frozenset[str]
    pcs: Mapping[str, str]
    unsent: Mapping[int, datetime]
    unmailed: Mapping[int, datetime]


def _sharing(desk: Desk, store: Store, known: _Known) -> Sharing:
    lacks, lacks_mail = (desk.lacking.has(store.uid, needed) for needed in (Needed.SIGN_IN, Needed.MAIL))
    idle = lacks and store.connected and rests_until(store, known.now) is None
    mails_idle = lacks_mail and store.connected and mail_key(store.id) not in known.held
    return Sharing(
        known.pcs.get(import_key(store.id), ""),
        lacks,
        lacks_mail,
        unsent=known.unsent.get(store.id) if idle and notify_key(store.id) not in known.held else None,
        unmailed=known.unmailed.get(store.id) if mails_idle else None,
        unimported=_unimported(store, known.now) if idle and import_key(store.id) not in known.held else None,
    )


def _unimported(store: Store, now: datetime) -> datetime | None:
    """Since when it should have been imported by itself, where that is long ago and no trouble of the shop's."""
    if not store.preferences.import_automatically or store.last_error_kind:
        return None
    turn = timedelta(minutes=store.preferences.import_minutes)
    due = (store.last_good_import or store.created_at) + turn
    return due if now - due > max(PATIENCE, _TURNS * turn) else None
