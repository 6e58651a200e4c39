"""Confirms notices when a later import shows that the channel has the order as shipped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.shown_shipped import ShownShipped, shown_on_page
from ordersync_gui.storage.tables import Notices
from ordersync_gui.storage.timeline import Happening, write_timeline

_CONFIRMED = {"state": NoticeState.CONFIRMED.value, "last_error": None, "next_look_at": None}


def confirm_notices(db: Database, order_ids: Sequence[int], *, requested_at: datetime, now: datetime) -> Changes:
    """Confirm open notices of orders that the channel shows as shipped; inside the import's transaction.

    Evidence is a page that was asked for after the attempt had ended, on which the channel's
    own word is another than when the notice was made, or its flags say shipped where they didn't,
    and by which the order is shipped where it wasn't before. It speaks only for a notice about a
    whole order, never for a correction, and not where a notice of another parcel may have brought that about.
    A page that was asked for later than now, by a clock that was set back since, can't
    be placed before or after the attempt.
    """
    if requested_at > now:
        return Changes()
    return confirm(db, shown_on_page(db, order_ids, requested_at=requested_at), now=now)


def confirm(db: Database, shown: Sequence[ShownShipped], *, now: datetime, map_changed: bool = False) -> Changes:
    """Confirm these notices; call it inside the transaction in which they were found.

    map_changed: not the shop brought it about but another meaning of its word, see `derive`.
    """
    if not shown:
        return Changes()
    for part in chunks([each.notice for each in shown]):
        db.run(Notices.update(_CONFIRMED).where(Notices.id.in_(part)))
    orders = frozenset(each.order for each in shown)
    message = say("Confirmed: the shop shows the order as shipped.")
    write_timeline(db, [Happening(each.order, message) for each in shown], now=now)
    # That a shop has what it was sent is what was reckoned with; a map may confirm very many of those.
    doubtful = {each.order for each in shown if each.state is not NoticeState.SENT}
    derived = derive(db, doubtful, forgets=not map_changed).changes
    return Changes(orders=orders, notices=True) | derived
