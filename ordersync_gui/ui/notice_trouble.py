"""Which shipment notices wait for a person, and how a sentence names their orders."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk

NAMED_AT_MOST = 3
_STATES = tuple(state for state in NoticeState if state in NEEDS_PERSON)


def troubled_notices(desk: Desk) -> tuple[NoticeView, ...]:
    """All refused and unconfirmed notices, oldest first within each; blocking, for the reader thread."""
    return tuple(notice for state in _STATES for notice in queries.notices(desk.db, store_id=None, state=state))


def held_up_notices(desk: Desk) -> tuple[NoticeView, ...]:
    """All notices that wait after a failed attempt; blocking, for the reader thread."""
    queued = queries.notices(desk.db, store_id=None, state=NoticeState.QUEUED)
    return tuple(notice for notice in queued if notice.last_error)


def named_orders(notices: Sequence[NoticeView], *, at_most: int = NAMED_AT_MOST) -> str:
    """The notices' orders with their stores: "1001 (Oxatis), 1002 (Oxatis) and 4 more"."""
    orders = tuple(dict.fromkeys((notice.order_number, notice.store) for notice in notices))
    names = ", ".join(f"{number} ({store})" for number, store in orders[:at_most])
    if len(orders) <= at_most:
        return names
    return QCoreApplication.translate("text", "{orders} and {n} more").format(
        orders=names, n=len(orders) - at_most
    )


def trouble_lines(notices: Sequence[NoticeView], *, before: Collection[int] = ()) -> tuple[str, ...]:
    """One line per state that names the orders; notices whose ids stand in `before` are left out."""
    fresh = [notice for notice in notices if notice.id not in before]
    found: list[str] = []
    for state in (*_STATES, NoticeState.QUEUED):
        concerned = [notice for notice in fresh if notice.state is state]
        if concerned:
            found.append(_sentence(state).format(orders=named_orders(concerned)))
    return tuple(found)


def _sentence(state: NoticeState) -> str:
    match state:
        case NoticeState.REFUSED:
            return QCoreApplication.translate("text", "Refused: order {orders}.")
        case NoticeState.UNCONFIRMED:
            return QCoreApplication.translate("text", "Unconfirmed: order {orders}.")
        case _:
            return QCoreApplication.translate("text", "Waiting: order {orders}.")
