"""What follows for orders that are alike when their store's status map is another; pure."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.status import OrderStatus, StatusMap, map_word, mapped_status
from ordersync_gui.storage.columns import address_from_json, attention_from_json, attention_to_json
from ordersync_gui.storage.derivation import derived_columns
from ordersync_gui.storage.derivation_inputs import Inputs
from ordersync_gui.storage.destinations import Destination
from ordersync_gui.storage.differences import GRACE_MS
from ordersync_gui.storage.shipped_here import ShippedHere
from ordersync_gui.storage.sqlite_alike_orders import Alike
from ordersync_gui.storage.store_rules import StoreRules

# Reasons for attention in the order in which `derived_columns` gives them; notices keep their own order.
_RANKS = {
    AttentionKind.MISSING_SHIP_TO: 0,
    AttentionKind.ADDRESS_CODES: 1,
    AttentionKind.UNMAPPED_STATUS: 2,
    AttentionKind.NOTICE_REFUSED: 3,
    AttentionKind.NOTICE_UNCONFIRMED: 3,
    AttentionKind.STOP_SHIP: 4,
    AttentionKind.CANCELLED_AFTER_SHIPPING: 5,
    AttentionKind.SHOP_HAS_OLD: 6,
    AttentionKind.OPEN_AT_SHOP: 7,
    AttentionKind.SHIPPED_AT_SHOP: 8,
    AttentionKind.ADDRESS_CONFLICT: 9,
    AttentionKind.SHIPPED_TOO_MUCH: 10,
}
# No map makes or ends the others, but for forgotten buyers.
_FOLLOWS_MAP = frozenset(
    {
        AttentionKind.UNMAPPED_STATUS,
        AttentionKind.STOP_SHIP,
        AttentionKind.CANCELLED_AFTER_SHIPPING,
        AttentionKind.OPEN_AT_SHOP,
        AttentionKind.SHIPPED_AT_SHOP,
        AttentionKind.SHIPPED_TOO_MUCH,
    }
)
# Of an address that was deleted with its buyer they are said only while the order isn't over.
_OF_FORGOTTEN = _FOLLOWS_MAP | {AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}
_SOMEWHERE = Destination(Address())


@dataclass(frozen=True, slots=True)
class Derived:
    """The columns of an order that follow from a status map, as they stand in the database."""

    mapped: str
    status: str
    attention: str | None
    first_mapped: str
    shipped_here: int | None


def now_of(alike: Alike) -> Derived:
    """What stands in the database of these orders."""
    return Derived(alike.mapped, alike.status, alike.attention, alike.first_mapped, alike.shipped_here)


def needs_own_look(alike: Alike) -> bool:
    """Whether such orders have to be derived one by one: why a parcel is stopped isn't told by what is alike."""
    reasons = {reason.kind for reason in attention_from_json(alike.attention)}
    return alike.apart or (alike.begun and AttentionKind.STOP_SHIP in reasons)


def derived_of(alike: Alike, rules: StoreRules, *, drifted: bool) -> Derived:
    """What follows for these orders under the rules.

    drifted: their shop showed them an hour or more after it was told that all of them is shipped.
    """
    first = first_meaning(
        rules.status_map, alike.source_status, alike.implied_status, alike.first_mapped, came_so=alike.came_so
    )
    before = attention_from_json(alike.attention)
    derived = derived_columns(_inputs(alike, rules, first, before, drifted=drifted))
    follows = attention_from_json(_text(derived["attention"]))
    of_map = _OF_FORGOTTEN if alike.forgotten else _FOLLOWS_MAP
    reasons = [reason for reason in before if reason.kind not in of_map]
    reasons += [reason for reason in follows if reason.kind in of_map]
    reasons.sort(key=lambda reason: _RANKS[reason.kind])
    return Derived(
        str(derived["mapped"]),
        str(derived["status"]),
        attention_to_json(tuple(reasons)),
        first,
        alike.shipped_here,
    )


def first_meaning(status_map: StatusMap, word: str, implied: str, first: str, *, came_so: bool) -> str:
    """What an order was when it first came, under this map; "" where nobody knows.

    Where its word is still the one that it came with, that follows the map, unless the map says nothing and
    the order's flags count, which may have been others then.
    """
    if not first or not came_so:
        return first
    by_word = map_word(status_map, word)
    if by_word is OrderStatus.UNMAPPED and implied:
        return first
    return by_word.value


def meaning_of(alike: Alike, status_map: StatusMap) -> OrderStatus:
    """What the channel says of these orders under this map."""
    return mapped_status(status_map, alike.source_status, _status(alike.implied_status))


def _inputs(
    alike: Alike, rules: StoreRules, first: str, before: tuple[Attention, ...], *, drifted: bool
) -> Inputs:
    """Inputs that give the reasons that follow a map just as the orders' own would."""
    shipped = ShippedHere.NOTHING if alike.shipped_here is None else alike.shipped_here
    place = _SOMEWHERE if alike.begun else None
    return Inputs(
        source_status=alike.source_status,
        implied_status=_status(alike.implied_status),
        source="",
        ship_to=address_from_json(alike.forgotten) if alike.forgotten else Address(),
        rules=rules,
        channel_ship_to=Address(),
        held=alike.held,
        first_mapped=_status(first),
        first_word=alike.source_status if alike.came_so else f"not {alike.source_status}",
        shipped_ever=shipped >= ShippedHere.TAKEN_BACK,
        shipped_any=shipped >= ShippedHere.PART,
        shipped_all=shipped is ShippedHere.ALL,
        read_at=GRACE_MS if drifted else None,
        told_at=0,
        too_much="".join(each.detail for each in before if each.kind is AttentionKind.SHIPPED_TOO_MUCH),
        destination=place,
        destination_at_work=place,
        buyer_deleted=bool(alike.forgotten),
    )


def _status(text: str) -> OrderStatus | None:
    return OrderStatus(text) if text else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)
