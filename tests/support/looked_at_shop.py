"""The channel of two steps whose shop also shows one order at a time, which tests script."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace

from two_step_shop import Answer, TwoSteps

from ordersync_gui.channels.http import HttpRequest, Session, raise_for_status
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import ChannelSpec, Connection, RepeatSafety
from ordersync_gui.domain.errors import Rejected
from ordersync_gui.domain.look import LookWay, OrderLook, SoughtOrder
from ordersync_gui.domain.wording import say

LOOK = "/look"


UNLISTED = Answer(body="null")


def shown(word: str, *numbers: str, hidden: bool = False, ship_to: Address | None = None) -> Answer:
    """The answer that shows an order with this status word and these tracking numbers, or none ever."""
    place = None if ship_to is None else asdict(ship_to)
    return Answer(body=json.dumps({"word": word, "numbers": None if hidden else numbers, "ship_to": place}))


@dataclass
class LooksBack(TwoSteps):
    """`way`: how it looks, None where the sign-in for it isn't there. `asked`: which orders (number, id)."""

    way: LookWay | None = LookWay.DIRECT
    asked: list[tuple[str, str]] = field(default_factory=list)
    spec: ChannelSpec = field(
        default_factory=lambda: replace(TwoSteps.spec, repeat_safety=RepeatSafety.VERIFIABLE)
    )

    def way_to_look(self, connection: Connection) -> LookWay | None:
        """As the test says."""
        assert connection.secrets["token"]
        return self.way

    def look_at_order(self, connection: Connection, sought: SoughtOrder, session: Session) -> OrderLook:
        """The next scripted answer; a shop that isn't asked to show anything doesn't know the order."""
        self.asked.append((sought.number, sought.id))
        url = connection.values["url"] + LOOK
        reply = session.read(HttpRequest("GET", url, {"X-Token": connection.secrets["token"]}))
        raise_for_status(reply, reply.redactor)
        if reply.text() == "OK":
            raise Rejected(say("The shop doesn't know the order."))
        order = json.loads(reply.text())
        if order is None:
            return OrderLook(reply.requested_at, shown=False)
        numbers: Sequence[str] | None = order["numbers"]
        return OrderLook(
            reply.requested_at,
            order["word"],
            tracking_numbers=None if numbers is None else tuple(numbers),
            ship_to=None if order["ship_to"] is None else Address(**order["ship_to"]),
        )
