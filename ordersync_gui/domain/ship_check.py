"""What a look at an order in its shop, taken just before it is shipped, says of shipping it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.status import OrderStatus, StatusMap, mapped_status, propose
from ordersync_gui.domain.wording import Message, say


class ShipVerdict(StrEnum):
    """OPEN: still to be shipped. WAITS: on hold or unpaid there now. UNCLEAR: its word for it isn't mapped.

    MOVED: to be shipped, but to another place than is known here.
    NOT_SHOWN: the shop answered without showing the order, as where it was changed since the last import.
    UNABLE: the shop couldn't be asked. NOT_ASKED: shops of this kind can't be asked for one order.
    """

    OPEN = "open"
    CANCELLED = "cancelled"
    SHIPPED = "shipped"
    WAITS = "waits"
    MOVED = "moved"
    UNCLEAR = "unclear"
    NOT_SHOWN = "not_shown"
    UNABLE = "unable"
    NOT_ASKED = "not_asked"


# As the order's timeline names what the shop showed.
_NAMES = {
    ShipVerdict.CANCELLED: say("cancelled"),
    ShipVerdict.SHIPPED: say("shipped"),
    ShipVerdict.WAITS: say("waits"),
    ShipVerdict.UNCLEAR: say("unclear"),
}
_VERDICTS = {
    OrderStatus.AWAITING_SHIPMENT: ShipVerdict.OPEN,
    OrderStatus.CANCELLED: ShipVerdict.CANCELLED,
    OrderStatus.SHIPPED: ShipVerdict.SHIPPED,
    OrderStatus.ON_HOLD: ShipVerdict.WAITS,
    OrderStatus.AWAITING_PAYMENT: ShipVerdict.WAITS,
}
_REFUSING = frozenset({ShipVerdict.CANCELLED, ShipVerdict.SHIPPED, ShipVerdict.WAITS, ShipVerdict.MOVED})
_SENTENCES = {
    ShipVerdict.OPEN: say("Looked in the shop just now: still to be shipped."),
    ShipVerdict.CANCELLED: say('Looked in the shop just now: cancelled there ("{word}"). Don\'t ship it.'),
    ShipVerdict.SHIPPED: say('Looked in the shop just now: shipped there already ("{word}"). Find out by whom.'),
    ShipVerdict.WAITS: say(
        'Looked in the shop just now: it stands at "{word}" there. It isn\'t to be shipped yet.'
    ),
    ShipVerdict.MOVED: (
        say(
            "Looked in the shop just now: it changed where the order goes ({word}). "
            "Don't ship it before it is imported."
        )
    ),
    ShipVerdict.UNCLEAR: (
        say('Looked in the shop just now: it calls the order "{word}", a word that isn\'t mapped.')
    ),
    ShipVerdict.NOT_SHOWN: (
        say(
            "Looked in the shop just now, but it didn't list this order: it may have been changed there since "
            "it was imported {age}."
        )
    ),
    ShipVerdict.UNABLE: say("The shop couldn't be asked: {why} What is known here was imported {age}."),
}


@dataclass(frozen=True, slots=True)
class ShipCheck:
    """What came of the look. at: when it was over (aware UTC).

    word: the shop's own status word; where the order MOVED, what became what in its address.
    known_at: the last good import of the store. error: why the shop couldn't be asked. changes: what the attempt
    changed of the store; never anything of the order.
    """

    verdict: ShipVerdict
    at: datetime
    word: str = ""
    known_at: datetime | None = None
    error: OrderSyncError | None = None
    changes: Changes = field(default_factory=Changes)

    @property
    def refuses(self) -> bool:
        """Whether the order isn't shipped before a person says why all the same."""
        return self.verdict in _REFUSING

    def message(self, *, age: object) -> Message | None:
        """The look in one line; None where there was none. age: how old what is known here is, in words."""
        sentence = _SENTENCES.get(self.verdict)
        why = "" if self.error is None else self.error.what
        return None if sentence is None else sentence.filled(word=self.word, why=why, age=age)

    def despite(self, reason: str) -> Message:
        """What the order's timeline keeps when it is shipped against what the look says."""
        if self.verdict is ShipVerdict.MOVED:
            return say(
                "Shipped although the shop had changed where it goes ({changes}): {reason}.",
                changes=self.word,
                reason=reason.strip().rstrip(". "),
            )
        return say(
            'Shipped although the shop showed it as "{word}" ({verdict}): {reason}.',
            word=self.word,
            verdict=_NAMES.get(self.verdict, self.verdict.value),
            reason=reason.strip().rstrip(". "),
        )


def judge(look: OrderLook, status_map: StatusMap, *, told: bool) -> ShipVerdict:
    """What the look says of shipping. told: the shop was told of a parcel here, which may have made it shipped."""
    if not look.shown:
        return ShipVerdict.NOT_SHOWN
    status = mapped_status(status_map, look.word, look.implied_status)
    if status is OrderStatus.UNMAPPED and look.word:
        # A shop's second door may spell its words otherwise than the feed does.
        status = propose(status_map, look.word)
    if status is OrderStatus.SHIPPED and told:
        return ShipVerdict.OPEN
    return _VERDICTS.get(status, ShipVerdict.UNCLEAR)
