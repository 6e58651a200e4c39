"""What the desk and the shop say differently of an order; pure, and without a clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ordersync_gui.domain.address import ADDRESS_FIELDS, Address
from ordersync_gui.domain.attention import ACCEPTABLE, Attention, AttentionKind
from ordersync_gui.domain.status import OrderStatus, map_word
from ordersync_gui.storage.derivation_inputs import Inputs
from ordersync_gui.storage.stop_reasons import stop_reason

# So long a shop may take to show what it was told; a page that was asked for earlier says nothing.
DRIFT_GRACE = timedelta(hours=1)
GRACE_MS = DRIFT_GRACE // timedelta(milliseconds=1)
_OPEN = (OrderStatus.AWAITING_PAYMENT, OrderStatus.AWAITING_SHIPMENT, OrderStatus.ON_HOLD)


def differences(inputs: Inputs, mapped: OrderStatus) -> tuple[Attention, ...]:
    """All differences, also those that a person called all right; mapped: what the channel says of the order."""
    return tuple(_found(inputs, mapped))


def unaccepted(found: tuple[Attention, ...], inputs: Inputs) -> tuple[Attention, ...]:
    """Those that need a person: nobody called just these all right."""
    return tuple(each for each in found if acceptance(each) not in inputs.accepted)


def acceptance(reason: Attention) -> str:
    """How it is kept that a person called this difference all right: kind and word; "" where nobody can."""
    return f"{reason.kind.value}:{' '.join(reason.detail.split())}" if reason.kind in ACCEPTABLE else ""


def conflicting_address(inputs: Inputs) -> Address | None:
    """The channel's address where it changed after it was corrected here, and to something else than that."""
    before, now = inputs.ship_to_before, inputs.channel_ship_to
    changed = inputs.corrected and before is not None and now not in (before, inputs.ship_to)
    return now if changed else None


def _found(inputs: Inputs, mapped: OrderStatus) -> Iterator[Attention]:
    word = inputs.source_status or mapped.value
    stop = stop_reason(inputs, mapped, shipped_elsewhere=_shipped_elsewhere(inputs, mapped))
    if stop is not None:
        yield stop
    if mapped is OrderStatus.CANCELLED and inputs.shipped_any:
        yield Attention(AttentionKind.CANCELLED_AFTER_SHIPPING)
    for sentence in inputs.outdated:
        yield Attention.of(AttentionKind.SHOP_HAS_OLD, sentence)
    if _open_at_shop(inputs, mapped):
        yield Attention(AttentionKind.OPEN_AT_SHOP, word)
    if _shipped_elsewhere(inputs, mapped):
        yield Attention(AttentionKind.SHIPPED_AT_SHOP, word)
    address = conflicting_address(inputs)
    if address is not None:
        yield Attention(AttentionKind.ADDRESS_CONFLICT, _line(address))
    # Of a cancelled order everything is too much, which is said above.
    if inputs.too_much and mapped is not OrderStatus.CANCELLED:
        yield Attention(AttentionKind.SHIPPED_TOO_MUCH, inputs.too_much)


def _open_at_shop(inputs: Inputs, mapped: OrderStatus) -> bool:
    read, told = inputs.read_at, inputs.told_at
    known = read is not None and told is not None and read >= told + GRACE_MS
    return known and inputs.shipped_all and mapped in _OPEN


def _shipped_elsewhere(inputs: Inputs, mapped: OrderStatus) -> bool:
    """Shipped since the order came here, by what the channel says and not by another meaning of the same word."""
    if mapped is not OrderStatus.SHIPPED or inputs.first_mapped not in _OPEN or inputs.shipped_ever:
        return False
    by_word = map_word(inputs.rules.status_map, inputs.source_status) is OrderStatus.SHIPPED
    return inputs.source_status != inputs.first_word or not by_word


def _line(address: Address) -> str:
    return ", ".join(filter(None, (getattr(address, name).strip() for name in ADDRESS_FIELDS)))
