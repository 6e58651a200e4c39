"""Looking values up in an order's XML elements, and keeping count of what looked odd."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from decimal import Decimal
from xml.etree.ElementTree import Element

from ordersync_gui.channels.protocols.custom_store.places import Places, places_of
from ordersync_gui.channels.protocols.custom_store.values import Unreadable, read_flag, read_number, read_time
from ordersync_gui.domain.money import NO_CURRENCY, is_currency
from ordersync_gui.domain.wording import Message, say

_SHOWN = 60
_NOTHING, _NOWHERE = Element("nothing"), Places(())


class UnusableOrder(Exception):
    """The order can't be read without guessing; `reason` names the element and its value."""

    def __init__(self, reason: Message) -> None:
        self.reason = reason
        super().__init__(str(reason))


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """What is known of a store's feed before it is read.

    time_zone: of times without an offset. currency: of orders that name none, "" when unknown.
    custom_field_names: of the protocol's three, in their order. source_from_custom_field: the one
    (1 to 3) that tells where an order comes from, 0 for the element `Source`.
    """

    time_zone: tzinfo
    currency: str = ""
    custom_field_names: tuple[str, ...] = ("Custom field 1", "Custom field 2", "Custom field 3")
    source_from_custom_field: int = 0


@dataclass(slots=True)
class Reading:
    """One order being read: the store's settings and the warnings so far."""

    settings: FeedSettings
    number: str = ""
    warnings: list[Message] = field(default_factory=list)

    def warn(self, template: str, **values: object) -> None:
        """Note something odd about this order; `{number}` stands for its number."""
        self.warnings.append(Message(template).filled(number=self.number or "?", **values))


class Node:
    """An element whose children are found by name, whatever their order and letters' case."""

    __slots__ = ("_children", "_places", "_reading")

    def __init__(self, element: Element | None, reading: Reading) -> None:
        self._reading = reading
        self._children = [] if element is None else element[:]
        self._places = places_of(self._children) if self._children else _NOWHERE
        self._children.append(_NOTHING)  # which stands where ABSENT points to

    def child(self, name: str) -> Node:
        """The first child element of this name; an empty one where there is none."""
        return Node(self._children[self._places[name]], self._reading)

    def children(self, name: str) -> list[Node]:
        """All child elements of this name."""
        return [Node(self._children[place], self._reading) for place in self._places.all_of(name)]

    def text(self, name: str) -> str:
        """The child's text without outer blanks; "" when absent."""
        child = self._children[self._places[name]]
        return _inner(child).strip() if len(child) else (child.text or "").strip()

    def texts(self, names: tuple[str, ...]) -> list[str]:
        """The text of each of these children (two or more), as text() gives it but sooner."""
        children = self._places.of_each(names)(self._children)
        return [_inner(child).strip() if len(child) else (child.text or "").strip() for child in children]

    def verbatim(self, name: str) -> str:
        """The child's text with its blanks, because it is sent back unchanged; "" when there are only blanks.

        Blanks with a line break in them belong to the layout of the XML, not to the value.
        """
        child = self._children[self._places[name]]
        raw = _inner(child) if len(child) else child.text or ""
        value = raw.strip()
        if len(value) == len(raw) or not value:
            return value
        before, _, after = raw.partition(value)
        return ("" if "\n" in before else before) + value + ("" if "\n" in after else after)

    def number(self, name: str) -> Decimal | None:
        """The child's number, None when absent or empty. Raises UnusableOrder."""
        text = self.text(name)
        if not text:
            return None
        try:
            value, unusual = read_number(text)
        except Unreadable as error:
            raise unreadable(name, text) from error
        if unusual:
            self._reading.warn(
                'Order {number}: {element} "{text}" was read as {value}.',
                element=name,
                text=_cut(text),
                value=f"{value:f}",
            )
        return value

    def time(self, name: str) -> datetime | None:
        """The child's time as aware UTC, None when absent or empty. Raises UnusableOrder."""
        text = self.text(name)
        if not text:
            return None
        try:
            return read_time(text, self._reading.settings.time_zone)
        except Unreadable as error:
            raise unreadable(name, text) from error

    def flag(self, name: str) -> bool:
        """The child's yes or no; no when absent, and with a warning when it is another word."""
        text = self.text(name)
        if not text:
            return False
        try:
            return read_flag(text)
        except Unreadable:
            self._reading.warn('Order {number}: {element} "{text}" was read as no.', element=name, text=_cut(text))
            return False


def _inner(element: Element) -> str:
    return "".join(element.itertext())


def unreadable(name: str, text: str) -> UnusableOrder:
    """The order's element holds something that can't be read."""
    return UnusableOrder(say('{element} can\'t be read: "{text}".', element=name, text=_cut(text)))


def read_currency(node: Node, reading: Reading) -> str:
    """The order's currency, else the store's; XXX when neither is known."""
    given = node.text("CurrencyCode")
    default = reading.settings.currency or NO_CURRENCY
    if is_currency(given.upper()):
        return given.upper()
    if given:
        reading.warn(
            'Order {number}: the currency "{given}" isn\'t a three-letter code; {default} is shown.',
            given=given[:20],
            default=default,
        )
    elif default == NO_CURRENCY:
        reading.warnings.append(
            say("The feed names no currency for its orders, and none was given when the store was connected.")
        )
    return default


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
