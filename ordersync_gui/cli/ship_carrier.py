"""Who carries a parcel that is recorded by command: as it is given, else by the map of shipping methods."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ordersync_gui.cli.map_call import call_for_method
from ordersync_gui.cli.session import remark
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.maps import CarrierService, carrier_key
from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.carrier_by_map import FoundCarrier, carrier_unless_given


def chosen_carrier(orders: Sequence[OrderDetails], arguments: argparse.Namespace) -> FoundCarrier:
    """The one carrier and service of the parcel that holds these orders; says so where the map named it.

    A service that is given counts; without a carrier of its own it goes with the one that is found.
    Raises UsageError where no carrier is given and none is known, or the orders go with different ones.
    """
    if arguments.carrier.strip():
        return FoundCarrier(CarrierService(arguments.carrier, arguments.service), by_map=False)
    ways = [_unless_given(details, arguments) for details in orders]
    first = ways[0]
    for details, way in zip(orders, ways, strict=True):
        if carrier_key(way.way) != carrier_key(first.way):
            raise _different(orders[0], first, details, way)
    if first.by_map:
        by = "a rule" if first.by_rule else "the map"
        remark(f"Carrier by {by} of {orders[0].store}: {first.way}.")
    return first


def _unless_given(details: OrderDetails, arguments: argparse.Namespace) -> FoundCarrier:
    number = check_tracking(arguments.tracking).number
    found = carrier_unless_given(details, details.shipments, number)
    if found is None:
        raise _unknown(details)
    service = arguments.service.strip() or found.way.service
    return FoundCarrier(CarrierService(found.way.carrier, service), found.by_map, found.by_rule)


def _unknown(details: OrderDetails) -> UsageError:
    method, store = details.order.shipping_method, details.store
    if not method:
        return UsageError(
            say("No carrier is given, and order {number} names no shipping method.", number=details.order.number),
            remedy=say("Say who carries the parcel with --carrier."),
            field="carrier",
        )
    return UsageError(
        say('No carrier is given, and the map of {store} has none for "{method}".', store=store, method=method),
        remedy=say("Add --carrier, or put it into the map: {call}", call=call_for_method(store, method)),
        field="carrier",
    )


def _different(first: OrderDetails, way: FoundCarrier, other: OrderDetails, its_way: FoundCarrier) -> UsageError:
    return UsageError(
        say(
            "Order {first} goes with {way}, order {other} with {its_way}: one parcel has one carrier.",
            first=first.order.number,
            way=way.way,
            other=other.order.number,
            its_way=its_way.way,
        ),
        remedy=say("Say with --carrier who carries it."),
        field="carrier",
    )
