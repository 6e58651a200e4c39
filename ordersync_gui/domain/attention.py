"""Reasons why an order needs a person, and why it can't be shipped."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

from ordersync_gui.domain.address import Address, fields_without_code, missing_ship_to_fields
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, listed, say


class AttentionKind(StrEnum):
    """What an order can need attention for; the values stand in the database and in JSON."""

    MISSING_SHIP_TO = "missing_ship_to"
    ADDRESS_CODES = "address_codes"
    UNMAPPED_STATUS = "unmapped_status"
    NOTICE_REFUSED = "notice_refused"
    NOTICE_UNCONFIRMED = "notice_unconfirmed"
    CANCELLED_AFTER_SHIPPING = "cancelled_after_shipping"
    OPEN_AT_SHOP = "open_at_shop"
    SHIPPED_AT_SHOP = "shipped_at_shop"
    SHOP_HAS_OLD = "shop_has_old"
    ADDRESS_CONFLICT = "address_conflict"
    SHIPPED_TOO_MUCH = "shipped_too_much"
    STOP_SHIP = "stop_ship"


# What the desk and the shop say differently; a person can say that a difference is all right.
DRIFT = frozenset({AttentionKind.OPEN_AT_SHOP, AttentionKind.SHIPPED_AT_SHOP})
# What nothing at the desk can change any more: a person can say that it is all right, too.
ACCEPTABLE = DRIFT | {AttentionKind.CANCELLED_AFTER_SHIPPING, AttentionKind.SHIPPED_TOO_MUCH}


@dataclass(frozen=True, slots=True)
class Attention:
    """One reason; detail is the channel's word or text, or the missing address fields joined by commas.

    said: the same where this program said it, so that a window can translate it.
    """

    kind: AttentionKind
    detail: str = ""
    said: Message | None = field(default=None, compare=False)

    @classmethod
    def of(cls, kind: AttentionKind, said: Message) -> Attention:
        """A reason whose detail this program said."""
        return cls(kind, str(said), said)

    @property
    def message(self) -> Message:
        """What happened and what to do about it."""
        return say(_SENTENCES[self.kind], detail=self.words)

    @property
    def words(self) -> Message | str:
        """The detail for a sentence: fields of the address by their names."""
        if self.kind in (AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES):
            return listed([_FIELD_WORDS.get(name, name) for name in self.detail.split(", ")])
        return self.said or self.detail


_FIELD_WORDS = {
    "name": say("name or company"),
    "address1": say("street"),
    "city": say("city"),
    "state": say("state"),
    "country": say("country"),
}
_SENTENCES = {
    AttentionKind.MISSING_SHIP_TO: (
        "The delivery address can't be used; it lacks: {detail}. Correct it before you ship."
    ),
    AttentionKind.ADDRESS_CODES: (
        "The delivery address needs two-letter codes, which this channel asks for: {detail}. "
        "Correct it before you ship."
    ),
    AttentionKind.UNMAPPED_STATUS: (
        "The shop's status \"{detail}\" isn't mapped. Say in the store's maps what it means; "
        "until then the order can't be shipped."
    ),
    AttentionKind.NOTICE_REFUSED: "The shipment notice didn't get through. {detail}",
    AttentionKind.NOTICE_UNCONFIRMED: (
        "It isn't known whether the shop got the shipment notice. It isn't sent again by itself; look in the shop."
    ),
    AttentionKind.CANCELLED_AFTER_SHIPPING: (
        "The shop cancelled this order after it was shipped here. If the parcel can still be stopped, take it "
        "back here: then a notice that waits isn't sent."
    ),
    AttentionKind.OPEN_AT_SHOP: (
        'This order was shipped here, but the shop still shows it as "{detail}". Look in the shop.'
    ),
    AttentionKind.SHIPPED_AT_SHOP: (
        'The shop shows this order as "{detail}", but no parcel of it was recorded here. '
        "Don't ship it before you know who did."
    ),
    AttentionKind.SHOP_HAS_OLD: "{detail}",
    AttentionKind.ADDRESS_CONFLICT: (
        "The shop changed the delivery address after it was corrected here: {detail}. Choose which one counts."
    ),
    AttentionKind.SHIPPED_TOO_MUCH: (
        "More was shipped here than the shop still has on the order: {detail}. "
        "Look in the shop what the buyer gets."
    ),
    AttentionKind.STOP_SHIP: ("Stop: {detail} Don't hand the parcel over before you have seen to it."),
}


def import_attention(
    *,
    mapped: OrderStatus,
    source_status: str,
    ship_to: Address,
    requirements: Collection[OrderRequirement] = (OrderRequirement.SHIP_TO,),
    address_counts: bool = True,
) -> tuple[Attention, ...]:
    """What an order needs attention for by its own facts: an unmapped status, an unusable ship-to.

    address_counts: False where the address was deleted because nothing is sent there any more.
    """
    found = list(ship_to_attention(ship_to, requirements)) if address_counts else []
    if mapped is OrderStatus.UNMAPPED:
        found.append(Attention(AttentionKind.UNMAPPED_STATUS, source_status))
    return tuple(found)


def ship_to_attention(ship_to: Address, requirements: Collection[OrderRequirement]) -> tuple[Attention, ...]:
    """What stands in the way of sending a parcel to this address, by what the channel asks of it."""
    missing = missing_ship_to_fields(ship_to)
    uncoded = fields_without_code(ship_to) if OrderRequirement.TWO_LETTER_CODES in requirements else ()
    found = []
    if missing:
        found.append(Attention(AttentionKind.MISSING_SHIP_TO, ", ".join(missing)))
    if wrong := [field for field in uncoded if field not in missing]:
        found.append(Attention(AttentionKind.ADDRESS_CODES, ", ".join(wrong)))
    return tuple(found)
