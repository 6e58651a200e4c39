"""The look in the shop before a command records a parcel: what it says, and what it refuses."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime

from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.ship_check import ShipCheck, ShipVerdict
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.ship_check import look_before_shipping

_SILENT = (ShipVerdict.OPEN, ShipVerdict.NOT_ASKED)


async def look_at_all(
    session: CommandSession, orders: Sequence[OrderDetails], arguments: argparse.Namespace
) -> tuple[ShipCheck, ...]:
    """Look at each order unless that isn't wanted; says what is worth it beside the output.

    Raises NotShippable where a shop says that its order isn't to be shipped and nobody said why it is anyway.
    """
    if arguments.no_look:
        return ()
    checks = []
    for details in orders:
        check = await look_before_shipping(session.desk, order_id=details.id)
        _tell(details, check, anyway=bool(arguments.anyway.strip()))
        checks.append(check)
    return tuple(checks)


def _tell(details: OrderDetails, check: ShipCheck, *, anyway: bool) -> None:
    message = check.message(age=_age(check.known_at))
    if message is None or check.verdict in _SILENT:
        return
    if check.refuses and not anyway:
        raise NotShippable(
            say("Order {number}: {found}", number=details.order.number, found=str(message)),
            remedy=say("Import again to see what changed; or say why it is shipped all the same with --anyway."),
        )
    remark(f"Order {details.order.number}: {message}")


def _age(moment: datetime | None) -> str:
    return str(say("never")) if moment is None else f"{moment.astimezone():%Y-%m-%d %H:%M}"
