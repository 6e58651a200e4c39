"""Whether, from when on and how a shop is told of a parcel, by its channel and its store's settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_preferences import TellWhen, tell_from
from ordersync_gui.storage import queries
from ordersync_gui.storage.queueing import Tells
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, stored


def telling_of(
    desk: Desk,
    *,
    order_id: int,
    ship_date: date,
    notify: bool | None = None,
    undoable: bool = False,
    at_once: bool = False,
) -> Tells:
    """How the order's shop is told of a parcel that is recorded now; blocking, loads the channels.

    notify: None for what the store's settings say; True and False are a person's word, which goes before them.
    undoable: the store's delay counts, so that the parcel can be taken back; without it, as for commands,
    such a notice is due now. A set time on the ship date counts for both. at_once: due now whatever the
    settings say of when. Raises NotFound (no such order; to be told, no such channel any more).
    """
    store = stored(desk.db, queries.store_of_order(desk.db, order_id))
    now = desk.clock()
    not_before = now if at_once else _due(store, ship_date=ship_date, now=now, undoable=undoable)
    if not wants_notice(store, notify):
        return Tells(notify=False, not_before=not_before)  # which a mail to the buyer waits for
    spec = channel_provider(store.channel).spec
    return Tells(
        notify=True,
        not_before=not_before,
        parts=spec.partial_shipments,
        buyer_mail=mails_buyer(store, spec),
    )


def wants_notice(store: Store, notify: bool | None) -> bool:  # noqa: FBT001 - a choice with three answers
    """Whether the shop is told: as the person says, else by the store's settings."""
    return store.preferences.tell_when is not TellWhen.NEVER if notify is None else notify


def mails_buyer(store: Store, spec: ChannelSpec) -> bool:
    """Whether the channel is asked to mail the buyer."""
    return spec.mails_buyer and store.preferences.buyer_mail


def _due(store: Store, *, ship_date: date, now: datetime, undoable: bool) -> datetime:
    """From when on; a store that is never told by itself is, when a person asks for it, told after the delay."""
    preferences = store.preferences
    if preferences.tell_when is TellWhen.NEVER:
        preferences = replace(preferences, tell_when=TellWhen.AFTER_DELAY)
    if preferences.tell_when is TellWhen.AFTER_DELAY and not undoable:
        return now
    return tell_from(preferences, ship_date=ship_date, now=now) or now
