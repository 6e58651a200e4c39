"""Which of the texts that say who a buyer is, or which order is theirs, are made of given words only."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from peewee import BaseQuery

from ordersync_gui.domain.known_words import Phrase, folded_words
from ordersync_gui.domain.plain_words import PLAIN_WORDS
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import DeskFacts, Notices, Orders, RejectedOrders, Shipments

_PEOPLE = frozenset({"name", "company"})
_ADDRESS = (*sorted(_PEOPLE), "address1", "address2", "city", "postal_code", "phone")
_NAME_LETTERS = 3  # of a word that is masked wherever it stands; shorter ones stand in ordinary text
_NUMBERS = (Orders.number, Orders.remote_id)
_PLACES = (Orders.bill_to, Orders.ship_to)
_CONTACT = (Orders.buyer_name, Orders.buyer_email, Orders.buyer_phone, Orders.buyer_code)
_SAID = (Orders.gift_message, Orders.buyer_notes, Orders.internal_notes)
_SAID_TO_SHOPS = ("tracking_number", "order_number", "order_id", "customer_code", "note_to_buyer")
_TELLING_DIGITS = 3
_LOOK_EVERY = 2000  # rows between two looks at whether to go on


@dataclass(slots=True)
class BuyersTexts:
    """phrases: whole texts in comparable words. names: single words of names."""

    phrases: set[Phrase] = field(default_factory=set)
    names: set[str] = field(default_factory=set)


def buyers_texts(db: Database, words: Collection[str], *, go_on: Callable[[], object]) -> BuyersTexts:
    """All texts about buyers that have no other words than these (as `folded_words` gives them).

    Goes through all orders once. go_on is called now and then; what it raises ends the search.
    """
    seeker = _Seeker(frozenset(words))
    for query, look in _searches():
        for row in _rows(db, query, go_on):
            look(seeker, row)
    return seeker.found


class _Seeker:
    def __init__(self, words: frozenset[str]) -> None:
        self.found = BuyersTexts()
        self._words = words
        # One or two digits alone stand in half of all addresses, and name nobody.
        self._telling = frozenset(word for word in words if not word.isdigit() or len(word) >= _TELLING_DIGITS)
        self._last_address = ""

    def may_hold(self, texts: Iterable[str]) -> bool:
        """Whether any of the texts can be made of the words; asked once for all texts of an order."""
        return not self._telling.isdisjoint(folded_words("\n".join(texts)))

    def text(self, text: str) -> None:
        """A text that may have several lines, each of which counts for itself."""
        for line in text.splitlines() if "\n" in text else (text,):
            parts = folded_words(line)
            if parts and self._words.issuperset(parts):
                self.found.phrases.add(parts)

    def name(self, text: str) -> None:
        """A name, each word of which is found alone, too."""
        self.text(text)
        parts = self._words.intersection(folded_words(text))
        self.found.names |= {part for part in parts - PLAIN_WORDS if len(part) >= _NAME_LETTERS}

    def email(self, text: str) -> None:
        """An address whose first part often is a name."""
        self.text(text)
        self.name(text.partition("@")[0])

    def address(self, text: str | None) -> None:
        """A postal address as it is stored."""
        if text and text != self._last_address:
            self._last_address = text
            self.parts(from_json(text))

    def parts(self, address: Mapping[str, str]) -> None:
        """A postal address by its parts."""
        if not self.may_hold(address.values()):
            return
        for part in _ADDRESS:
            if value := address.get(part):
                (self.name if part in _PEOPLE else self.text)(value)

    def tracking(self, text: str) -> None:
        """A number that people write with or without blanks."""
        self.text(text)
        self.text("".join(text.split()))


def _searches() -> Iterator[tuple[BaseQuery, Callable[[_Seeker, tuple[Any, ...]], None]]]:
    more = (Orders.custom_fields, Orders.pickup_point)
    yield Orders.select(*_NUMBERS, *_CONTACT, *_PLACES, *_SAID, *more), _look_at_order
    desk = DeskFacts.select(DeskFacts.note, DeskFacts.ship_to, DeskFacts.ship_to_before, DeskFacts.work_ship_to)
    yield desk, _look_at_desk
    parcels = Shipments.select(Shipments.tracking_number, Shipments.tracking_key, Shipments.note_to_buyer)
    yield parcels, _look_at_parcel
    yield Notices.select(Notices.payload), _look_at_notice
    yield RejectedOrders.select(RejectedOrders.number), lambda seeker, row: seeker.text(row[0])


def _look_at_order(seeker: _Seeker, row: tuple[Any, ...]) -> None:
    number, remote_id, name, email, phone, code, bill_to, ship_to, *said, custom, pickup = row
    seeker.text(number)
    if remote_id != number:
        seeker.text(remote_id)
    if seeker.may_hold((name, email, phone, code, *said)):
        for text in (phone, code, *said):
            seeker.text(text)
        seeker.name(name)
        seeker.email(email)
    seeker.address(bill_to)
    seeker.address(ship_to)
    for text in (custom, pickup):
        if text and text != "{}":
            for value in _texts(from_json(text)):
                seeker.text(value)


def _look_at_desk(seeker: _Seeker, row: tuple[Any, ...]) -> None:
    note, ship_to, before, at_work = row
    seeker.text(note)
    seeker.address(ship_to)
    seeker.address(before)
    for value in _texts(from_json(at_work)) if at_work else ():
        seeker.text(value)


def _look_at_parcel(seeker: _Seeker, row: tuple[Any, ...]) -> None:
    if seeker.may_hold(row):
        tracking, key, note = row
        seeker.tracking(tracking)
        seeker.text(key)
        seeker.text(note)


def _look_at_notice(seeker: _Seeker, row: tuple[Any, ...]) -> None:
    frozen = from_json(row[0])
    said = [str(frozen.get(key) or "") for key in _SAID_TO_SHOPS]
    if seeker.may_hold(said):
        for text in said:
            seeker.tracking(text)
    seeker.parts(frozen.get("recipient") or {})


def _texts(value: object) -> Iterator[str]:
    """All texts in a JSON value, whatever its shape."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _rows(db: Database, query: BaseQuery, go_on: Callable[[], object]) -> Iterable[tuple[Any, ...]]:
    with db.plain_errors():
        for place, row in enumerate(db.cursor(query)):
            if place % _LOOK_EVERY == 0:
                go_on()
            yield row
