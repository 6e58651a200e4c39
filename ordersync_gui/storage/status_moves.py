"""Works out which orders of a store get which status under another status map; reads only."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.map_preview import StatusMove
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.alike_orders import (
    Derived,
    derived_of,
    first_meaning,
    meaning_of,
    needs_own_look,
    now_of,
)
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.columns import attention_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derived_columns
from ordersync_gui.storage.derivation_inputs import order_rows, read_inputs
from ordersync_gui.storage.shipped_here import ShippedHere
from ordersync_gui.storage.sqlite_alike_orders import Alike, alike_orders, drifted, maybe_too_much
from ordersync_gui.storage.store_rules import StoreRules

_OPEN = (OrderStatus.AWAITING_PAYMENT, OrderStatus.AWAITING_SHIPMENT, OrderStatus.ON_HOLD)


@dataclass(frozen=True, slots=True)
class Step:
    """Orders with one status word for which the same is written; ids are database ids."""

    word: str
    before: Derived
    after: Derived
    ids: tuple[int, ...]

    @property
    def moves(self) -> bool:
        """Whether they get another status."""
        return self.before.status != self.after.status

    @property
    def reasons_change(self) -> bool:
        """Whether they need attention for other reasons, with the same status."""
        return not self.moves and self.before.attention != self.after.attention


@dataclass(frozen=True, slots=True)
class StatusPlan:
    """What is to be written of the orders whose status words mean something else."""

    steps: tuple[Step, ...] = ()

    @property
    def moves(self) -> tuple[StatusMove, ...]:
        """How many orders go from which status to which, most first."""
        counts: Counter[tuple[str, str]] = Counter()
        for step in self.steps:
            if step.moves:
                counts[step.before.status, step.after.status] += len(step.ids)
        found = [StatusMove(OrderStatus(old), OrderStatus(new), many) for (old, new), many in counts.items()]
        return tuple(sorted(found, key=lambda move: (-move.orders, move.before, move.after)))

    @property
    def changed(self) -> frozenset[int]:
        """The orders of which anything changes that can be seen."""
        unseen = (replace(step.before, first_mapped="", shipped_here=0) for step in self.steps)
        pairs = zip(self.steps, unseen, strict=True)
        return frozenset(
            each
            for step, before in pairs
            if before != replace(step.after, first_mapped="", shipped_here=0)
            for each in step.ids
        )

    def meaning(self, statuses: Collection[OrderStatus], shipped: Collection[ShippedHere | None]) -> list[int]:
        """Orders that the channel says one of these of from now on, with so much shipped here."""
        wanted = {status.value for status in statuses}
        return [
            each
            for step in self.steps
            if step.after.mapped in wanted and step.after.shipped_here in shipped
            for each in step.ids
        ]


def plan_statuses(db: Database, store_id: int, words: Iterable[str], rules: StoreRules) -> StatusPlan:
    """What follows for the store's orders with one of these words when the rules are these.

    Orders that are alike are derived once; those of which more counts than that, each for itself.
    """
    return StatusPlan(tuple(_worth_writing(_steps(db, alike_orders(db, store_id, words), rules))))


def _worth_writing(steps: Iterable[Step]) -> Iterator[Step]:
    return (step for step in steps if step.before != step.after)


def _steps(db: Database, found: Sequence[tuple[Alike, list[int]]], rules: StoreRules) -> Iterator[Step]:
    alone: list[int] = [each for alike, ids in found if needs_own_look(alike) for each in ids]
    rest = [(alike, ids) for alike, ids in found if not needs_own_look(alike)]
    hidden = maybe_too_much(db, [each for alike, ids in rest if _hides_too_much(alike) for each in ids])
    drifts = drifted(db, [each for alike, ids in rest if _may_drift(alike, rules) for each in ids])
    planned: dict[object, list[Step]] = defaultdict(list)
    for alike, ids in rest:
        known = [each for each in ids if each not in hidden] if hidden else ids
        alone += hidden.intersection(ids)
        for is_drifted, part in _split(known, drifts):
            after = derived_of(alike, rules, drifted=is_drifted)
            planned[_sort_of(alike), is_drifted].append(Step(alike.source_status, now_of(alike), after, part))
    for steps in planned.values():
        if _holds(db, steps[0], rules):
            yield from steps
        else:
            alone += [each for step in steps for each in step.ids]
    yield from _one_by_one(db, alone, rules)


def _split(ids: Sequence[int], drifts: frozenset[int]) -> Iterator[tuple[bool, tuple[int, ...]]]:
    parts = {False: ids} if drifts.isdisjoint(ids) else {True: [each for each in ids if each in drifts]}
    if True in parts:
        parts[False] = [each for each in ids if each not in drifts]
    yield from ((is_drifted, tuple(part)) for is_drifted, part in parts.items() if part)


def _hides_too_much(alike: Alike) -> bool:
    """What was shipped too much isn't said of an order that is cancelled, so it isn't known."""
    return alike.mapped == OrderStatus.CANCELLED.value and (alike.shipped_here or 0) >= ShippedHere.PART


def _may_drift(alike: Alike, rules: StoreRules) -> bool:
    return alike.shipped_here is ShippedHere.ALL and meaning_of(alike, rules.status_map) in _OPEN


def _sort_of(alike: Alike) -> tuple[Alike, tuple[AttentionKind, ...]]:
    """What orders are alike in but for the words of their reasons."""
    kinds = tuple(reason.kind for reason in attention_from_json(alike.attention))
    return replace(alike, attention=None), kinds


def _holds(db: Database, step: Step, rules: StoreRules) -> bool:
    """Whether an order of the step, derived for itself, comes out just so.

    It doesn't where an older version left something in the database that this one sees otherwise.
    """
    (own,) = _one_by_one(db, step.ids[:1], rules)
    return own.after == step.after


def _one_by_one(db: Database, ids: Sequence[int], rules: StoreRules) -> Iterator[Step]:
    for part in chunks(sorted(ids)):
        rows = [_as_first(row, rules) for row in order_rows(db, part)]
        inputs = read_inputs(db, rows, {row["store"]: rules for row in rows})
        for row in rows:
            derived = derived_columns(inputs[row["id"]])
            after = Derived(
                str(derived["mapped"]),
                str(derived["status"]),
                None if derived["attention"] is None else str(derived["attention"]),
                row["first_mapped"],
                _shipped(derived),
            )
            yield Step(row["source_status"], row["before"], after, (row["id"],))


def _shipped(derived: Mapping[str, object]) -> ShippedHere:
    return ShippedHere(int(str(derived["shipped_here"])))


def _as_first(row: dict[str, Any], rules: StoreRules) -> dict[str, Any]:
    """The row with what the order was when it first came under these rules, and with what stands in it."""
    before = Derived(row["mapped"], row["status"], row["attention"], row["first_mapped"], row["shipped_here"])
    first = first_meaning(
        rules.status_map,
        row["source_status"],
        row["implied_status"],
        row["first_mapped"],
        came_so=row["first_word"] == row["source_status"],
    )
    return {**row, "first_mapped": first, "before": before}
