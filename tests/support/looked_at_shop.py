"""The channel of two steps whose shop also shows one order at a time, which tests script."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from two_step_shop import Answer, TwoSteps

from ordersync_gui.channels.http import HttpRequest, Session, raise_for_status
from ordersync_gui.domain.channel import ChannelSpec, Connection, RepeatSafety
from ordersync_gui.domain.errors import Rejected
from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.wording import say

LOOK = "/look"


def shown(word: str, *numbers: str, hidden: bool = False) -> Answer:
    """The answer that shows an order with this status word and these tracking numbers, or none ever."""
    return Answer(body=json.dumps({"word": word, "numbers": None if hidden else numbers}))


@dataclass
class LooksBack(TwoSteps):
    """`able`: the sign-in for looking is there. `asked`: which orders were looked at (number, id)."""

    able: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)
    spec: ChannelSpec = field(
        default_factory=lambda: replace(TwoSteps.spec, repeat_safety=RepeatSafety.VERIFIABLE)
    )

    def can_look(self, connection: Connection) -> bool:
        """As the test says."""
        assert connection.secrets["token"]
        return self.able

    def look_at_order(
        self, connection: Connection, *, order_number: str, order_id: str, session: Session
    ) -> OrderLook:
        """The next scripted answer; a shop that isn't asked to show anything doesn't know the order."""
        self.asked.append((order_number, order_id))
        url = connection.values["url"] + LOOK
        reply = session.read(HttpRequest("GET", url, {"X-Token": connection.secrets["token"]}))
        raise_for_status(reply, reply.redactor)
        if reply.text() == "OK":
            raise Rejected(say("The shop doesn't know the order."))
        order = json.loads(reply.text())
        numbers: Sequence[str] | None = order["numbers"]
        return OrderLook(
            reply.requested_at, order["word"], tracking_numbers=None if numbers is None else tuple(numbers)
        )
