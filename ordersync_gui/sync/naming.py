"""Errors that name the orders they are about, so that nobody has to guess whose notice went wrong."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.wording import say

_NAMED = 10


def named(troubles: Iterable[tuple[NoticeView, OrderSyncError]]) -> tuple[OrderSyncError, ...]:
    """The errors of these notices, in their order; equal ones of a store become one that names all its orders."""
    alike: dict[tuple[str, str, str], tuple[OrderSyncError, dict[str, None]]] = {}
    for view, error in troubles:
        _, orders = alike.setdefault((view.store, error.kind, str(error)), (error, {}))
        orders[view.order_number] = None
    return tuple(_about(error, store, tuple(orders)) for (store, _, _), (error, orders) in alike.items())


def of_store(error: OrderSyncError, store: str) -> OrderSyncError:
    """The same error, its sentence beginning with the store's name."""
    told = copy(error)
    told.what = say("{store}: {what}", store=store, what=error.what)
    told.args = (str(told.what),)
    return told


def _about(error: OrderSyncError, store: str, orders: tuple[str, ...]) -> OrderSyncError:
    """The same error, its sentence beginning with the orders."""
    listed, more = ", ".join(orders[:_NAMED]), len(orders) - _NAMED
    told = copy(error)
    if more > 0:
        told.what = say(
            "Orders {orders} and {more} more ({store}): {what}",
            orders=listed,
            more=more,
            store=store,
            what=error.what,
        )
    else:
        one, several = say("Order {orders} ({store}): {what}"), say("Orders {orders} ({store}): {what}")
        about = one if len(orders) == 1 else several
        told.what = about.filled(orders=listed, store=store, what=error.what)
    told.args = (str(told.what),)
    return told
