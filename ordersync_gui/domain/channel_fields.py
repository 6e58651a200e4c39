"""Which of an order's facts can stand in custom fields 1 to 3, and what an order has there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ordersync_gui.domain.channel import ChannelSpec, OrderField
from ordersync_gui.domain.maps import CUSTOM_PLACES
from ordersync_gui.domain.wording import Message, say

if TYPE_CHECKING:  # the names of fields are wanted for the first paint, whole orders aren't
    from ordersync_gui.domain.order import Order

_CUSTOM, _ORDER = "custom:", "order:"
# Facts beside the channel's own custom fields, and what a channel must carry to have them.
_FACTS: Mapping[str, tuple[Message, OrderField | None]] = {
    "order:source": (say("Source"), OrderField.SOURCE),
    "order:payment_method": (say("Payment method"), OrderField.PAYMENT_METHOD),
    "order:shipping_method": (say("Shipping method"), OrderField.SHIPPING_METHOD),
    "order:coupon": (say("Coupon"), OrderField.COUPON),
    "order:requested_warehouse": (say("Requested warehouse"), None),
    "order:buyer_code": (say("Buyer's number"), None),
    "order:buyer_notes": (say("Buyer's notes"), OrderField.BUYER_NOTES),
    "order:internal_notes": (say("Internal notes"), OrderField.INTERNAL_NOTES),
    "order:gift_message": (say("Gift message"), OrderField.GIFT_MESSAGE),
    "order:number": (say("Order number"), None),
    "order:remote_id": (say("The shop's order id"), None),
}


@dataclass(frozen=True, slots=True)
class MappableField:
    """A fact of the channel's orders that a custom field can show."""

    key: str
    label: Message


@dataclass(frozen=True, slots=True)
class CustomText:
    """What stands in custom field `place` (1 to 3) of an order: the text of the channel's field with this key."""

    place: int
    key: str
    text: str

    @property
    def label(self) -> Message:
        """What the channel's field is called."""
        return field_label(self.key)


def mappable_fields(spec: ChannelSpec) -> tuple[MappableField, ...]:
    """The channel's own custom fields under its names for them, then the other facts that its orders carry."""
    own = [MappableField(custom_key(name), say("{name}", name=name)) for name in spec.custom_field_names]
    facts = [
        MappableField(key, label)
        for key, (label, needs) in _FACTS.items()
        if needs is None or needs in spec.order_fields
    ]
    return (*own, *facts)


def default_fields(spec: ChannelSpec) -> dict[int, str]:
    """The channel's first three custom fields."""
    return dict(zip(CUSTOM_PLACES, map(custom_key, spec.custom_field_names), strict=False))


def custom_key(name: str) -> str:
    """The key of a channel's custom field of this name."""
    return f"{_CUSTOM}{name}"


def custom_name(key: str) -> str | None:
    """The name of the channel's custom field that a key stands for; None for another fact."""
    return key.removeprefix(_CUSTOM) if key.startswith(_CUSTOM) else None


def fact_name(key: str) -> str | None:
    """The fact beside the channel's custom fields that a key stands for, as its column is called; else None."""
    return key.removeprefix(_ORDER) if key in _FACTS else None


def field_label(key: str) -> Message:
    """What people call the field that a key stands for; the key itself where it isn't known (any more)."""
    name = custom_name(key)
    if name is not None:
        return say("{name}", name=name)
    return _FACTS[key][0] if key in _FACTS else say("{name}", name=key)


def field_text(order: Order, key: str) -> str:
    """What stands in an order's field; "" for a key that isn't known (any more)."""
    name, fact = custom_name(key), fact_name(key)
    if name is not None:
        return order.custom_fields.get(name, "")
    if fact is None:
        return ""
    return order.buyer.code if fact == "buyer_code" else str(getattr(order, fact))


def custom_texts(order: Order, fields: Mapping[int, str]) -> tuple[str, ...]:
    """What stands in the order's custom fields 1 to 3 by the store's map."""
    return tuple(field_text(order, fields.get(place, "")) for place in CUSTOM_PLACES)


def shown_texts(order: Order, custom: Sequence[CustomText]) -> tuple[tuple[CustomText, ...], dict[str, str]]:
    """What an order's custom fields 1 to 3 say, and what the channel's own ones say beside them.

    Nothing that is empty, and no field twice, even where the map has it twice.
    """
    mapped: dict[str, CustomText] = {}
    for each in custom:
        if each.text:
            mapped.setdefault(each.key, each)
    others = {name: text for name, text in order.custom_fields.items() if text and custom_key(name) not in mapped}
    return tuple(mapped.values()), others


def mapped_texts(order: Order, fields: Mapping[int, str]) -> tuple[CustomText, ...]:
    """What stands in those of the custom fields 1 to 3 that the store's map says something for, "" among it."""
    return tuple(
        CustomText(place, fields[place], field_text(order, fields[place]))
        for place in CUSTOM_PLACES
        if fields.get(place)
    )
