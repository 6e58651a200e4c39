"""Reads the ids of a list along its index as far as that leads quickly, else from one of what is asked for."""

# ruff: noqa: S608 - statements are put together from our own parts; what people typed is always bound
from __future__ import annotations

from array import array
from collections.abc import Iterator

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.list_plan import ListPlan
from ordersync_gui.storage.queries.sqlite_parts import Sql, where
from ordersync_gui.storage.queries.sqlite_sorts import Segment, is_left_out, ordering, segments, sort_terms
from ordersync_gui.storage.queries.sqlite_terms import short_words_source

PORTION = 50_000
_SCANNED = 200_000  # entries of a list's index that are looked through before another way is tried: some 15 ms
_TRIED = 8_000  # orders of which more is asked than an index holds, likewise
_TRIED_ON = 32_000  # so many more of them where those before showed so many that these will do
_VERY_FEW = 2_000  # so many that an index names are sorted at once
_FEW = 5_000  # so many likewise, where the list's beginning showed none of them
_SEVERAL = 60_000  # so many are looked through for those that another index names, too
_MANY = 100_000  # so many are rather sorted than looked for among all, when all are wanted


def first(db: Database, plan: ListPlan, count: int) -> tuple[array[int], int | None]:
    """The first ids of a list, and how many there are in all where that is known."""
    total = None if plan.conditions else plan.view.total
    few = _very_few(db, plan) if plan.conditions or plan.view.condition() else None
    if few is not None:
        every = _fetch(db, _sorted(plan, few))
        return every[:count], len(every)
    found, complete = _tried(db, plan, count)
    if not complete:
        found = _fetch(db, _further(db, plan, count))
    return found, len(found) if total is None and len(found) < count else total


def _very_few(db: Database, plan: ListPlan) -> Sql | None:
    """The ids that the narrowest index names, where they are so few that sorting them is quickest."""
    named, source = plan.view.source()
    for condition in plan.conditions:
        if condition.ids is not None:
            most = min(named, _VERY_FEW)
            ids = _fetch(db, "WITH named(id) AS (" + condition.ids + f" LIMIT {most}) SELECT id FROM named")
            if len(ids) < most:
                named, source = len(ids), Sql(", ".join(map(str, ids)))
    return source if named < _VERY_FEW else None


def _further(db: Database, plan: ListPlan, count: int) -> Sql:
    """The list's beginning where it isn't found among its first orders."""
    source = _narrowest(db, plan, _FEW) or _in_common(db, plan)
    if source is not None:
        return _sorted(plan, source, limit=count)
    # Of more than that some come soon enough by themselves, or stand together in the list's own index.
    named = _narrowest(db, plan, plan.view.everyone // 4) if plan.conditions else None
    among = () if named is None else ("+orders.id IN (" + named + ")",)
    return _walked(plan, *among, limit=count)


def _tried(db: Database, plan: ListPlan, count: int) -> tuple[array[int], bool]:
    """The list's beginning, looked for among a bounded number of orders in its order; whether that was enough."""
    found = array("q")
    for segment in _segments(plan):
        if not segment.in_order and plan.conditions:
            return found, False
        here = _fetch(db, _tried_in(plan, segment, count - len(found), _TRIED))
        found.extend(here)
        if len(found) < count and segment.in_order and not _within_bounds(plan):
            found.extend(_tried_on(db, plan, segment, count - len(found), seen=len(here)))
            return found, len(found) == count
        if len(found) == count:
            return found, True
    return found, True


def _tried_on(db: Database, plan: ListPlan, segment: Segment, count: int, *, seen: int) -> array[int]:
    """What follows those that were found among the first, where they came so close that it isn't far away.

    seen: how many they were. Twice as many orders are looked through as it takes if the others come as close.
    """
    looks = 2 * count * _TRIED // seen if seen and plan.conditions else _TRIED_ON + 1
    if looks > _TRIED_ON:
        return array("q")
    return _fetch(db, _tried_in(plan, segment, count, looks, skipped=_TRIED))


def _within_bounds(plan: ListPlan) -> bool:
    """Whether a bounded look sees every order there is."""
    asks_nothing = not plan.conditions and not plan.view.condition()
    return asks_nothing or (plan.view.everyone <= _SCANNED and (not plan.conditions or plan.view.total <= _TRIED))


def _tried_in(plan: ListPlan, segment: Segment, count: int, looks: int, *, skipped: int = 0) -> Sql:
    view = plan.view.condition()
    if not segment.in_order or not (view or plan.conditions):
        return _select(plan, segment, limit=count)
    walked = _select(plan, segment, limit=_SCANNED, asking_view=False)
    listed = "SELECT id FROM (" + walked + ") AS orders" + where(view)
    if not plan.conditions:
        return listed + f" LIMIT {count}"
    listed += f" LIMIT {looks} OFFSET {skipped}"
    source = "(" + listed + ") AS orders"
    if any(condition.needs_row for condition in plan.conditions):
        source = "(" + listed + ") AS listed CROSS JOIN orders ON orders.id = listed.id"
    holds = where(condition.holds for condition in plan.conditions)
    return "SELECT orders.id FROM " + source + holds + f" LIMIT {count}"


def at(db: Database, plan: ListPlan, *, start: int, count: int) -> array[int]:
    """The ids at these places of a list; counted from its nearer end where the list's length is known."""
    if plan.conditions:
        return every_id(db, plan)[start : start + count]
    count = max(0, min(count, plan.view.total - start))
    left = plan.view.total - start - count
    if start <= left:
        return _fetch(db, _walked(plan, limit=count, skipped=start))
    found = _fetch(db, _walked(plan, limit=count, skipped=left, reverse=True)) if count else array("q")
    found.reverse()
    return found


def every_id(db: Database, plan: ListPlan) -> array[int]:
    """All ids of a list."""
    found = array("q")
    for portion in portions(db, plan):
        found.extend(portion)
    return found


def portions(db: Database, plan: ListPlan) -> Iterator[array[int]]:
    """All ids of a list, some ten thousand at once."""
    if plan.conditions:
        source = _source(db, plan)
        found = _fetch(db, _walked(plan) if source is None else _sorted(plan, source))
        yield from (found[start : start + PORTION] for start in range(0, len(found), PORTION))
        return
    for segment in _segments(plan):
        yield from _portions_of(db, plan, segment)


def _portions_of(db: Database, plan: ListPlan, segment: Segment) -> Iterator[array[int]]:
    """One portion after the other, each found in the index by where the last one ended."""
    if not segment.in_order:
        found = _fetch(db, _select(plan, segment))
        yield from (found[start : start + PORTION] for start in range(0, len(found), PORTION))
        return
    behind: tuple[Sql, ...] = ()
    while found := _fetch(db, _select(plan, segment, *behind, limit=PORTION)):
        yield found
        if len(found) < PORTION:
            return
        behind = (_behind(db, segment, found[-1], backwards=plan.backwards),)


def _behind(db: Database, segment: Segment, last: int, *, backwards: bool) -> Sql:
    sign = "<" if backwards else ">"
    if not segment.key:
        return Sql(f"orders.id {sign} ?", (last,))
    (key,) = db.connection().execute(f"SELECT {segment.key} FROM orders WHERE id = ?", (last,)).fetchone()
    return Sql(f"({segment.key}, orders.id) {sign} (?, ?)", (key, last))


def count(db: Database, plan: ListPlan) -> int:
    """How many orders a list has."""
    if not plan.conditions:
        return plan.view.total
    source = _source(db, plan)
    asked = (*_of_view(plan), *(condition.holds for condition in plan.conditions))
    named = () if source is None else ("orders.id IN (" + source + ")",)
    statement = "SELECT count(*) FROM orders NOT INDEXED" + where((*named, *asked))
    return int(db.connection().execute(statement.text, statement.values).fetchone()[0])


def _narrowest(db: Database, plan: ListPlan, most: int) -> Sql | None:
    """The index that names all orders of the list and the fewest others; None where each names that many."""
    named, source = plan.view.source()
    for condition in plan.conditions:
        if condition.ids is not None:
            counted = _counted(db, condition.ids, min(named, most))
            if counted < min(named, most):
                named, source = counted, condition.ids
    if named < most:
        return source
    if plan.words and plan.conditions[-1].ids is None:
        return short_words_source(db.engine.text_index, plan.words)
    return None


def _in_common(db: Database, plan: ListPlan) -> Sql | None:
    """The ids that the indexes of view and conditions have in common, where these are few; else None."""
    named = [(_counted(db, each.ids, _SEVERAL), each.ids) for each in plan.conditions if each.ids is not None]
    found = [(count, ids) for count, ids in (plan.view.source(), *named) if count < _SEVERAL]
    if len(found) < 2:  # noqa: PLR2004 - nothing in common with itself
        return None
    (_, common), *others = sorted(found, key=lambda each: each[0])
    for _, ids in others:
        # The plus keeps SQLite from searching for one id after the other in a full-text index.
        common = "WITH named(id) AS (" + ids + ") SELECT id FROM named WHERE +id IN (" + common + ")"
    few = _fetch(db, "WITH common(id) AS (" + common + f") SELECT id FROM common LIMIT {_FEW}")
    return Sql(", ".join(map(str, few))) if len(few) < _FEW else None


def _source(db: Database, plan: ListPlan) -> Sql | None:
    """Where all orders of a list are taken from; None for its own index.

    Words always have another: reading all texts in the list's order is the slowest way of all.
    """
    found = _narrowest(db, plan, _MANY)
    return plan.conditions[-1].ids if found is None and plan.words else found


def _of_view(plan: ListPlan) -> tuple[Sql, ...]:
    return Sql(is_left_out(plan.view.left_out)), *plan.view.condition()


def _counted(db: Database, ids: Sql, most: int) -> int:
    statement = "SELECT count(*) FROM (" + ids + f" LIMIT {most})"
    return int(db.connection().execute(statement.text, statement.values).fetchone()[0])


def _segments(plan: ListPlan, *, reverse: bool = False) -> tuple[Segment, ...]:
    view = plan.view
    stores = [store for store in plan.stores if store in view.stores]
    found = segments(plan.sort, stores=stores, statuses=view.statuses, needs=view.needs, left_out=view.left_out)
    return found[::-1] if plan.backwards is not reverse else found


def _walked(plan: ListPlan, *among: Sql, limit: int = -1, skipped: int = 0, reverse: bool = False) -> Sql:
    """The list read along its index, or sorted where it has none; among: what is asked before all else."""
    holds = [*among, *(condition.holds for condition in plan.conditions)]
    listed = _segments(plan, reverse=reverse)
    if len(listed) == 1:
        return _select(plan, listed[0], *holds, reverse=reverse, limit=limit) + f" OFFSET {skipped}"
    parts = [_select(plan, segment, *holds, reverse=reverse) for segment in listed]
    return _one_after_the_other(parts) + f" LIMIT {limit} OFFSET {skipped}"


def _select(
    plan: ListPlan,
    segment: Segment,
    *conditions: Sql,
    limit: int = -1,
    reverse: bool = False,
    asking_view: bool = True,
) -> Sql:
    asked = [Sql(segment.only), *(plan.view.condition() if asking_view else ())]
    order = ordering((segment.key,), backwards=plan.backwards is not reverse)
    columns = "orders.id" if asking_view else "orders.id, orders.facet, orders.store_id"
    return f"SELECT {columns} FROM {segment.along}" + where((*asked, *conditions)) + f"{order} LIMIT {limit}"


def _one_after_the_other(parts: list[Sql]) -> Sql:
    """The rows of each statement behind those of the one before; a LIMIT in each makes SQLite keep its order."""
    if not parts:
        return Sql("SELECT id FROM orders WHERE FALSE")
    text = " UNION ALL ".join(f"SELECT id FROM ({part.text})" for part in parts)
    return Sql(text, sum((part.values for part in parts), ()))


def _sorted(plan: ListPlan, source: Sql, *, limit: int = -1) -> Sql:
    """The list sorted from the ids that an index names."""
    keys = sort_terms(plan.sort, plan.stores)
    # By default lists are sorted by a column that the narrow index has.
    along = "orders INDEXED BY orders_by_id" if keys == ("orders.ordered_at",) else "orders NOT INDEXED"
    asked = [each.holds for each in plan.conditions if each.ids != source or not each.exact]
    named = "orders.id IN (" + source + ")"
    order = ordering(keys, backwards=plan.backwards)
    return f"SELECT orders.id FROM {along}" + where((named, *_of_view(plan), *asked)) + f"{order} LIMIT {limit}"


def _fetch(db: Database, statement: Sql) -> array[int]:
    return db.engine.ids(statement.text, statement.values)
