"""Why a parcel must not leave: what the shop changed after work on it began, and nobody has seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.domain.status_names import STATUS_NAMES
from ordersync_gui.domain.wording import Message, listed, say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation_inputs import Inputs
from ordersync_gui.storage.destinations import changes_between, same_place
from ordersync_gui.storage.tables import DeskFacts

# What the shop can say of an order that ends the work on it.
ENDED = (OrderStatus.CANCELLED, OrderStatus.SHIPPED)


def stop_reason(inputs: Inputs, mapped: OrderStatus, *, shipped_elsewhere: bool) -> Attention | None:
    """What changed since work on the order began and nobody saw yet; None when nothing did.

    mapped: what the channel says of the order. shipped_elsewhere: somebody else shipped it, by what the channel
    says. An order that was shipped here as a whole has left the house: nothing of it can be stopped any more.
    """
    if inputs.destination_at_work is None or inputs.shipped_all:
        return None
    found = list(_changes(inputs, mapped, shipped_elsewhere=shipped_elsewhere))
    return Attention.of(AttentionKind.STOP_SHIP, listed(found, " ")) if found else None


def forget_taken_back(db: Database, found: Mapping[int, Inputs]) -> None:
    """Forget that a person saw an order cancelled or shipped at the shop once it isn't: the next time counts."""
    outdated = [
        order_id
        for order_id, inputs in found.items()
        if inputs.stop_seen is not None and inputs.stop_seen is not _mapped(inputs)
    ]
    if outdated:
        db.run(DeskFacts.update(stop_seen="").where(DeskFacts.order.in_(outdated)))


def _changes(inputs: Inputs, mapped: OrderStatus, *, shipped_elsewhere: bool) -> Iterator[Message]:
    word = inputs.source_status or STATUS_NAMES[mapped]
    if mapped is OrderStatus.CANCELLED and inputs.stop_seen is not mapped:
        yield say('the shop cancelled it ("{word}").', word=word)
    if shipped_elsewhere and inputs.stop_seen is not mapped:
        yield say('the shop shows it as shipped ("{word}"), but not by this desk.', word=word)
    moved = _moved(inputs)
    if moved:
        yield say("the shop changed where it goes: {changes}.", changes=moved)


def _moved(inputs: Inputs) -> str:
    """Where the channel sends it now instead, unless that is where this desk had corrected it to anyway."""
    before, now = inputs.destination_at_work, inputs.destination
    if before is None or now is None:
        return ""
    if inputs.corrected and before.pickup == now.pickup and same_place(inputs.ship_to, now.ship_to):
        return ""
    return changes_between(before, now)


def _mapped(inputs: Inputs) -> OrderStatus:
    return mapped_status(inputs.rules.status_map, inputs.source_status, inputs.implied_status)
