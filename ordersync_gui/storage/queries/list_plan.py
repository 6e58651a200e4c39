"""What a list asks for, worked out against what is there: status, need and store, what else, in which order."""

# ruff: noqa: S608 - statements are put together from our own parts; what people typed is always bound
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from ordersync_gui.domain.desk import OrderFilter, SortKey
from ordersync_gui.domain.order_query import Term, TermKey
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.engine import Connection, TextIndex
from ordersync_gui.storage.facets import LEFT_OUT, NEEDS, status_of
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.queries.sqlite_parts import Sql, numbers
from ordersync_gui.storage.queries.sqlite_terms import Condition, conditions_of, needing, words_condition
from ordersync_gui.storage.search_words import search_words

_LOOKED_THROUGH = 100_000  # entries of an index, for the few of them that are of the view: some 8 ms
Counts = Mapping[tuple[int, int], int]  # orders by store and facet


@dataclass(frozen=True, slots=True)
class View:
    """The orders of some stores with some facets: everything that the lists' indexes can tell by themselves.

    everything: how many orders there are by store and facet; wanted: which of these counts are of the view.
    """

    everything: Counts
    wanted: Counts

    @property
    def total(self) -> int:
        """How many orders the view has."""
        return sum(self.wanted.values())

    @property
    def everyone(self) -> int:
        """How many orders there are in all."""
        return sum(self.everything.values())

    @property
    def left_out(self) -> bool:
        """Whether it has the orders that are left out, or the others."""
        return any(facet & LEFT_OUT for facet in self.facets)

    @property
    def statuses(self) -> frozenset[OrderStatus]:
        """The statuses that the view's orders have."""
        return frozenset(map(status_of, self.facets))

    @property
    def stores(self) -> frozenset[int]:
        """The stores that the view has orders of."""
        return frozenset(store for store, _ in self.wanted)

    @property
    def facets(self) -> frozenset[int]:
        """The facets that the view's orders have."""
        return frozenset(facet for _, facet in self.wanted)

    @property
    def needs(self) -> frozenset[bool]:
        """Whether some of the view's orders need attention, and whether some don't."""
        return frozenset(bool(facet & NEEDS) for facet in self.facets)

    def condition(self) -> tuple[Sql, ...]:
        """What tells the view's orders from others, left-out ones apart; as little as there has to be asked."""
        asked = []
        alike = [pair for pair in self.everything if bool(pair[1] & LEFT_OUT) is self.left_out]
        if any(store in self.stores and facet not in self.facets for store, facet in alike):
            # One look at one bit takes half the time of a search in a list.
            asked.append(Sql(f"{sum(1 << facet for facet in self.facets)} >> orders.facet & 1 != 0"))
        if any(store not in self.stores and (not asked or facet in self.facets) for store, facet in alike):
            asked.append(Sql(f"orders.store_id IN {numbers(self.stores)}"))
        return tuple(asked)

    def source(self) -> tuple[int, Sql]:
        """The index that leads to the view's orders past the fewest others: how many are named so, and how."""
        count, named = min(self._sources(), key=lambda found: found[0])
        if count > _LOOKED_THROUGH:
            return count, named
        # What tells them from the others stands in nearly each of the indexes, too.
        for asked in self.condition():
            named = named + " AND " + asked
        return self.total, named

    def _sources(self) -> list[tuple[int, Sql]]:
        found = [
            (
                self._count(lambda store, _: store in self.stores),
                Sql(f"SELECT id FROM orders INDEXED BY orders_by_store WHERE store_id IN {numbers(self.stores)}"),
            )
        ]
        words = ", ".join(f"'{status}'" for status in sorted(self.statuses))
        of_status = f"WHERE left_out = {self.left_out:d} AND status IN ({words})"
        found.append(
            (
                self._count(lambda _, facet: status_of(facet) in self.statuses),
                Sql(f"SELECT id FROM orders INDEXED BY orders_by_status {of_status}"),
            )
        )
        if all(facet & NEEDS for facet in self.facets):
            needy = Sql("SELECT id FROM orders INDEXED BY orders_needing_attention WHERE attention IS NOT NULL")
            found.append((self._count(lambda _, facet: bool(facet & NEEDS)), needy))
        if all(facet & LEFT_OUT for facet in self.facets):
            away = Sql("SELECT id FROM orders INDEXED BY orders_left_out WHERE left_out = 1")
            found.append((self._count(lambda _, facet: bool(facet & LEFT_OUT)), away))
        return found

    def _count(self, of: Callable[[int, int], bool]) -> int:
        return sum(count for pair, count in self.everything.items() if of(*pair))


@dataclass(frozen=True, slots=True)
class ListPlan:
    """A list: its view, what else is asked of each order, and the order it is in.

    stores: the ids of all, by name. words: what the last condition is about, if there are any.
    """

    view: View
    conditions: tuple[Condition, ...]
    sort: SortKey
    backwards: bool
    stores: tuple[int, ...]
    limit: int | None
    words: tuple[str, ...]


def plan_list(connection: Connection, index: TextIndex, wanted: OrderFilter, now: datetime | None) -> ListPlan:
    """Work out what the list asks for; call it in the snapshot in which it is read."""
    stores = connection.execute("SELECT id, name_folded FROM store ORDER BY name_folded, id").fetchall()
    words = search_words(wanted.text)
    conditions = list(conditions_of(connection, wanted.terms, now or datetime.now(UTC)))
    if wanted.attention:
        conditions.append(needing(wanted.attention))
    if words:
        conditions.append(words_condition(index, words))
    return ListPlan(
        view=_view(connection, wanted, {store: fold(name) for store, name in stores}),
        conditions=tuple(conditions),
        sort=wanted.sort,
        backwards=wanted.descending,
        stores=tuple(store for store, _ in stores),
        limit=wanted.limit,
        words=words,
    )


def _view(connection: Connection, wanted: OrderFilter, names: Mapping[int, str]) -> View:
    rows = connection.execute("SELECT store_id, facet, orders FROM order_count WHERE orders > 0")
    everything = {(store, facet): count for store, facet, count in rows}
    chosen = {pair: count for pair, count in everything.items() if _is_of(pair, wanted, names)}
    return View(everything, chosen)


def _is_of(pair: tuple[int, int], wanted: OrderFilter, names: Mapping[int, str]) -> bool:
    store, facet = pair
    return (
        bool(facet & LEFT_OUT) is wanted.left_out
        and wanted.store_id in (None, store)
        and wanted.status in (None, status_of(facet))
        and (bool(facet & NEEDS) or not (wanted.needs_attention or wanted.attention))
        and _meets(wanted.terms, TermKey.STATUS, lambda term: term.value is status_of(facet))
        and _needs_as_asked(wanted.terms, needs=bool(facet & NEEDS))
        and _meets(wanted.terms, TermKey.STORE, lambda term: fold(str(term.value)) == names.get(store))
    )


def _needs_as_asked(terms: tuple[Term, ...], *, needs: bool) -> bool:
    """Whether it needs attention where some reason is asked for, and doesn't where none at all is to be there."""
    asked = [term for term in terms if term.key is TermKey.NEEDS]
    if needs:
        return not any(term.negated and not term.value for term in asked)
    return all(term.negated for term in asked)


def _meets(terms: tuple[Term, ...], key: TermKey, holds: Callable[[Term], bool]) -> bool:
    """Whether any of the terms with this key holds, if there is one, and none of the negated ones."""
    asked = [term for term in terms if term.key is key and not term.negated]
    refused = [term for term in terms if term.key is key and term.negated]
    return (not asked or any(map(holds, asked))) and not any(map(holds, refused))
