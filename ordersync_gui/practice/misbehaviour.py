"""How a practice shop can misbehave: the kinds by name, switched at run time, and what each does to a feed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, MutableSet
from threading import Lock

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.practice.dialect import Wire
from ordersync_gui.practice.flakiness import Flakiness, FlakyWay
from ordersync_gui.practice.request import CLOSED, Answer, text

_LATER = "30"  # seconds
_FLAKY_SHARE = 0.1
_FAULT = (
    '<?xml version="1.0" encoding="utf-8"?>\n<fault><faultcode>500</faultcode>'
    "<faultstring>The shop can't do this now.</faultstring></fault>\n"
)
_MAINTENANCE = (
    "<!DOCTYPE html><html><head><title>Maintenance</title></head>"
    "<body>Briefly unavailable for scheduled maintenance.</body></html>"
)
# Instead of doing what was asked; nothing is stored.
REFUSALS = {
    "drop-before": CLOSED,
    "401": text(401, "The user name or password is wrong.", WWW_Authenticate='Basic realm="Practice shop"'),
    "403": text(403, "Forbidden: this address may not be used from here."),
    "404": text(404, "Not found."),
    "409": text(409, "Conflict: the order is being edited."),
    "429": text(429, "Too many requests.", Retry_After=_LATER),
    "500": text(500, "Internal server error."),
    "503": text(503, "Service temporarily unavailable.", Retry_After=_LATER),
    "html": Answer(200, _MAINTENANCE.encode(), "text/html; charset=utf-8"),
    "empty": Answer(200),
    "fault-200": Answer(200, _FAULT.encode(), "text/xml; charset=utf-8"),
}
SWALLOW = "swallow"  # a notice is answered as if it had been taken; all else is done
POISONED = "poisoned"  # whatever would hold one certain order is answered by a fault
MOVING_PAGES = "moving-pages"  # after a page that isn't the last, one of its orders is changed
OWN_CARRIERS = "own-carriers"  # a notice is refused whose carrier isn't one of `goods.CARRIERS`, to the letter
# Dirt in an export that leaves every other order legible; the first two concern one order, which stays the same:
# the last one of the page 1 that was asked for first.
ONE_ORDER = ("one-bad-order", "missing-field")
DIRT = (*ONE_ORDER, "control-chars", "wrong-encoding", "trailing", "notices", "bom")
_CUSTOM_STORE = (
    "401", "403", "404", "409", "429", "500", "503", "slow", "cut-off", "drop-before", "drop-after", "html",
    "empty", "bom", "notices", "trailing", "control-chars", "wrong-encoding", "no-pages", "repeat-last-page",
    "one-bad-order", "missing-field", "fault-200", SWALLOW, "flaky", "flaky-reads", OWN_CARRIERS,
    POISONED, MOVING_PAGES,
)  # fmt: skip
# What only an Oxatis shop can do: its body status codes, and failing between the two steps of a notice.
_OWS_ONLY = ("daily-limit", "maintenance", "second-step-500", "second-step-drop")
_NEVER_OWS = (SWALLOW, OWN_CARRIERS, MOVING_PAGES, "notices", "trailing", "control-chars", "wrong-encoding")
MISBEHAVIOURS = (*_CUSTOM_STORE, *_OWS_ONLY)
KINDS = {
    Wire.CUSTOM_STORE: _CUSTOM_STORE,
    Wire.OWS: (*(kind for kind in _CUSTOM_STORE if kind not in _NEVER_OWS), *_OWS_ONLY),
}
_LIMITED = re.compile(r"(?P<kind>[a-z0-9-]+)(?:\*(?P<times>[1-9][0-9]{0,5}))?")
_NOTICE = (
    "<br />\n<b>Notice</b>:  Undefined index: size in <b>/shop/plugins/orders/export.php</b>"
    " on line <b>12</b><br />\n"
)
_TRAILING = "\n<!-- Page cached by Practice Cache -->\n<script>var cached=1;</script>\n"


class Misbehaviour(MutableSet[str]):
    """The kinds that are on, each written `kind` or `kind*N` for the next N requests that it concerns.

    Safe to change while the shop runs. A limited kind leaves the set when it is used up.
    possible: the kinds that the shop can do; adding another raises UsageError. flakiness: how the kinds
    "flaky" (notices) and "flaky-reads" (all else) fail; a limit on them counts what goes well, too.
    """

    def __init__(
        self,
        kinds: Iterable[str] = (),
        *,
        possible: tuple[str, ...] = MISBEHAVIOURS,
        flakiness: Flakiness | None = None,
    ) -> None:
        self._possible = possible
        self._flakiness = flakiness or Flakiness(share=_FLAKY_SHARE, seed=1)
        self._lock = Lock()
        self._left: dict[str, int | None] = {}
        self.replace(kinds)

    def replace(self, kinds: Iterable[str]) -> None:
        """Switch to exactly these kinds; with an unknown one among them nothing changes."""
        left = dict(self._parsed(kind) for kind in kinds)
        with self._lock:
            self._left = left

    def take(self, kind: str) -> bool:
        """Whether to misbehave so this time; counts down a limited kind."""
        with self._lock:
            if kind not in self._left:
                return False
            left = self._left[kind]
            if left == 1:
                del self._left[kind]
            elif left is not None:
                self._left[kind] = left - 1
            return True

    def kinds(self) -> frozenset[str]:
        """The kinds that are on, without how often they still happen."""
        with self._lock:
            return frozenset(self._left)

    def struck(self, *, notice: bool) -> FlakyWay | None:
        """In which way a flaky shop fails this time, at a notice or at another request; None when it doesn't."""
        return self._flakiness.draw() if self.take("flaky" if notice else "flaky-reads") else None

    def add(self, value: str) -> None:
        """Switch a kind on, or change how often it still happens."""
        kind, times = self._parsed(value)
        with self._lock:
            self._left[kind] = times

    def discard(self, value: str) -> None:
        """Switch a kind off, whether limited or not."""
        kind = value.partition("*")[0]
        with self._lock:
            self._left.pop(kind, None)

    def __contains__(self, value: object) -> bool:
        return value in list(self)

    def __iter__(self) -> Iterator[str]:
        with self._lock:
            left = dict(self._left)
        return iter([kind if times is None else f"{kind}*{times}" for kind, times in left.items()])

    def __len__(self) -> int:
        return len(self._left)

    def __repr__(self) -> str:
        return f"Misbehaviour({sorted(self)})"

    def _parsed(self, value: str) -> tuple[str, int | None]:
        match = _LIMITED.fullmatch(value)
        if match is None or match["kind"] not in self._possible:
            raise UsageError(
                say('This practice shop can\'t misbehave by "{kind}".', kind=value),
                field="misbehave",
                remedy=say(
                    "Possible: {kinds}; with *N for the next N requests only.", kinds=", ".join(self._possible)
                ),
            )
        return match["kind"], int(match["times"]) if match["times"] else None


def soiled(document: str, kinds: Iterable[str]) -> bytes:
    """The export with this dirt on it, as bytes of UTF-8."""
    for kind in kinds:
        document = _soil(document, kind)
    return document.encode()


def spoiled_within(document: str, remote_id: str, kinds: Iterable[str]) -> str:
    """The export with one order of it in a bad state."""
    place = re.search(rf"<OrderID>(?:<!\[CDATA\[)?{re.escape(remote_id)}(?:]]>)?</OrderID>", document)
    end = document.find("</Order>", place.end()) if place else 0
    spoiled = document[:end]
    for kind in kinds:
        spoiled = _soil(spoiled, kind)
    return spoiled + document[end:]


def _soil(document: str, kind: str) -> str:
    match kind:
        case "bom":
            return "\ufeff" + document
        case "notices":
            return _NOTICE + document
        case "trailing":
            return document + _TRAILING
        case "control-chars":
            return document.replace("<Name><![CDATA[", "<Name><![CDATA[\x0b\x07\x1f", 2)
        case "wrong-encoding":
            return document.replace('encoding="utf-8"', 'encoding="utf-16"', 1)
        case "one-bad-order":
            return _with_last_total(document, "abc")
        case "missing-field":
            return _without_last(_without_last(document, "OrderDate"), "LastModified")
    raise ValueError(f"no such dirt: {kind}")


def _with_last_total(document: str, total: str) -> str:
    before, opening, rest = document.rpartition("<OrderTotal>")
    _, closing, after = rest.partition("</OrderTotal>")
    return before + opening + total + closing + after if opening else document


def _without_last(document: str, name: str) -> str:
    before, opening, rest = document.rpartition(f"<{name}>")
    return before + rest.partition(f"</{name}>")[2] if opening else document
