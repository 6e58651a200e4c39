"""Derives what follows from an order's facts, its store's rules, its shipments and its notices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ordersync_gui.domain.attention import import_attention
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.status import OrderStatus, decide_status, mapped_status
from ordersync_gui.storage.bulk import chunks, update_differences
from ordersync_gui.storage.columns import attention_to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation_inputs import DERIVED, Inputs, order_rows, read_inputs
from ordersync_gui.storage.differences import differences, unaccepted
from ordersync_gui.storage.ship_by_column import ship_by_column
from ordersync_gui.storage.shipped_here import shipped_here
from ordersync_gui.storage.stop_reasons import ENDED, forget_taken_back
from ordersync_gui.storage.store_rules import store_rules

__all__ = ["Derivation", "Inputs", "derive", "derived_columns"]


@dataclass(slots=True)
class Derivation:
    """What deriving changed: all changed orders, and the new status of those whose status is another now."""

    changed: set[int] = field(default_factory=set)
    statuses: dict[int, OrderStatus] = field(default_factory=dict)

    @property
    def changes(self) -> Changes:
        """The same as news for open views."""
        return Changes(orders=frozenset(self.changed), membership=bool(self.changed))


def derived_columns(inputs: Inputs) -> dict[str, object]:
    """The derived columns of an order."""
    rules = inputs.rules
    mapped = mapped_status(rules.status_map, inputs.source_status, inputs.implied_status)
    status = decide_status(mapped, shipped_here=inputs.shipped_all, held=inputs.held)
    attention = import_attention(
        mapped=mapped,
        source_status=inputs.source_status,
        ship_to=inputs.ship_to,
        requirements=rules.requirements,
        address_counts=not (inputs.buyer_deleted and status in ENDED),
    )
    attention += inputs.notice_reasons + unaccepted(differences(inputs, mapped), inputs)
    # What the shop doesn't know rightly, by our doing, is never hidden from the one who can settle it.
    kept = inputs.notice_reasons or inputs.outdated
    return {
        "mapped": mapped.value,
        "status": status.value,
        "attention": attention_to_json(attention),
        "country": inputs.ship_to.country,
        "left_out": _left_out(inputs) and not kept,
        "ship_by": ship_by_column(inputs.placed_at, rules.preferences.ship_within_days),
        "shipped_here": int(shipped_here(inputs)),
    }


def _left_out(inputs: Inputs) -> bool:
    """By the store's settings; of an order whose custom fields are gone with its buyer, as it stood."""
    if inputs.rules.preferences.leaves_out(inputs.source, inputs.custom_fields):
        return True
    return inputs.buyer_deleted and inputs.was_left_out and bool(inputs.rules.preferences.left_out_fields)


def derive(db: Database, order_ids: Iterable[int], *, forgets: bool = True) -> Derivation:
    """Derive anew and write the orders that come out otherwise.

    Whoever changes an input calls this in the same transaction. forgets: what a person saw of a stop goes once
    the shop took that back; not so where only the meaning of the shop's word is another, which can be undone.
    """
    derivation = Derivation()
    rules = store_rules(db)
    for ids in chunks(sorted(order_ids)):
        rows = order_rows(db, ids)
        inputs = read_inputs(db, rows, rules)
        before = {row["id"]: row for row in rows}
        derived = {order_id: derived_columns(inputs[order_id]) for order_id in before}
        changes = {
            order_id: values
            for order_id, values in derived.items()
            if any(before[order_id][name] != values[name] for name in DERIVED)
        }
        update_differences(db, "orders", changes, before)
        if forgets:
            forget_taken_back(db, inputs)
        _note(derivation, before, changes)
    return derivation


def _note(
    derivation: Derivation,
    before: Mapping[int, Mapping[str, object]],
    changes: Mapping[int, Mapping[str, object]],
) -> None:
    for order_id, change in changes.items():
        derivation.changed.add(order_id)
        if change["status"] != before[order_id]["status"]:
            derivation.statuses[order_id] = OrderStatus(str(change["status"]))
