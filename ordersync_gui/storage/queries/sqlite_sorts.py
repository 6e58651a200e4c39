"""How a list of orders is put in order: along an index, end to end, or sorted where there is none."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ordersync_gui.domain.desk import SortKey
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.facets import LEFT_OUT, NEEDS

# Of several notices of an order the grid shows the one that most needs a look.
MOST_TELLING = (
    NoticeState.REFUSED,
    NoticeState.UNCONFIRMED,
    NoticeState.SENDING,
    NoticeState.QUEUED,
    NoticeState.SENT,
    NoticeState.CONFIRMED,
    NoticeState.CANCELLED,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a list, in ascending order: the orders for which `only` holds, by `key`, then by id.

    along: where they are read from; where that is an index which goes on with the key and the id behind what
    `only` fixes (in_order), they are read from it in their order. key is "" where id alone counts, else it is
    never NULL.
    """

    along: str
    only: str
    key: str = ""
    in_order: bool = True


_BY_ID = "orders INDEXED BY orders_by_id"
_SORTING = "orders NOT INDEXED"
_TELLING = " ".join(f"WHEN '{state.value}' THEN {place}" for place, state in enumerate(MOST_TELLING))
# A notice that was cancelled with its parcel tells nothing of the order.
_NOTICES = """FROM notice JOIN shipment ON shipment.id = notice.shipment_id
    WHERE notice.order_id = orders.id AND NOT (notice.state = 'cancelled' AND shipment.voided_at IS NOT NULL)"""
_NOTICE = f"(SELECT min(CASE notice.state {_TELLING} END) {_NOTICES})"
_TAGS = """(SELECT group_concat(name, ' ') FROM (SELECT tag.name_folded AS name FROM order_tag
    JOIN tag ON tag.id = order_tag.tag_id WHERE order_tag.order_id = orders.id ORDER BY 1 LIMIT -1))"""
_ASSIGNED = """(SELECT lower(desk_fact.assigned_to) FROM desk_fact
    WHERE desk_fact.order_id = orders.id AND desk_fact.assigned_to != '')"""
_FOR_EVER = 2**63 - 1  # a hold without an end comes behind those with one
# Sorted by something that few orders have, these come first and all others by id alone: by what, which orders are
# looked at for it, and which of these have it.
_SPARSE: Mapping[SortKey, tuple[str, str, str]] = {
    SortKey.NOTICE: (_NOTICE, "orders.id IN (SELECT order_id FROM notice)", f"EXISTS (SELECT 1 {_NOTICES})"),
    SortKey.TAGS: (
        _TAGS,
        "orders.id IN (SELECT order_id FROM order_tag)",
        "EXISTS (SELECT 1 FROM order_tag WHERE order_tag.order_id = orders.id)",
    ),
    SortKey.ASSIGNED: (
        _ASSIGNED,
        "orders.id IN (SELECT order_id FROM desk_fact WHERE assigned_to != '')",
        "EXISTS (SELECT 1 FROM desk_fact WHERE desk_fact.order_id = orders.id AND assigned_to != '')",
    ),
    SortKey.HELD: (
        (
            f"(SELECT coalesce(desk_fact.hold_until, {_FOR_EVER}) FROM desk_fact "  # noqa: S608 - our own number
            "WHERE desk_fact.order_id = orders.id AND desk_fact.held)"
        ),
        "orders.id IN (SELECT order_id FROM desk_fact WHERE held)",
        "EXISTS (SELECT 1 FROM desk_fact WHERE desk_fact.order_id = orders.id AND desk_fact.held)",
    ),
    SortKey.NOTE: (
        "(SELECT 0 FROM desk_fact WHERE desk_fact.order_id = orders.id AND desk_fact.note != '')",
        "orders.id IN (SELECT order_id FROM desk_fact WHERE note != '')",
        "EXISTS (SELECT 1 FROM desk_fact WHERE desk_fact.order_id = orders.id AND desk_fact.note != '')",
    ),
}
_UNSORTED: Mapping[SortKey, str] = {SortKey.SOURCE_STATUS: "orders.source_status COLLATE NOCASE"}
_INDEXED: Mapping[SortKey, tuple[str, str]] = {
    SortKey.ORDERED: ("ordered_at", "orders_by_ordered"),
    SortKey.NUMBER: ("number_sort", "orders_by_number"),
    SortKey.BUYER: ("buyer_sort", "orders_by_buyer"),
    SortKey.COUNTRY: ("country", "orders_by_country"),
    SortKey.TOTAL: ("total_sort", "orders_by_total"),
    SortKey.SHIPPING_METHOD: ("shipping_method_sort", "orders_by_shipping_method"),
    SortKey.MODIFIED: ("modified_at", "orders_by_modified"),
    SortKey.ITEMS: ("item_summary COLLATE NOCASE", "orders_by_items"),
}


def segments(
    sort: SortKey,
    *,
    stores: Sequence[int],
    statuses: Collection[OrderStatus],
    needs: Collection[bool],
    left_out: bool,
) -> tuple[Segment, ...]:
    """The parts of a list in ascending order.

    stores: the ids of those that it has orders of, by name; statuses: those that its orders have; needs: whether
    some of them need attention, and whether some don't. It has the orders that are left out, or the others.
    """
    kept = f"orders.left_out = {left_out:d}"
    if sort in _INDEXED:
        column, index = _INDEXED[sort]
        return (Segment(f"orders INDEXED BY {index}", kept, f"orders.{column}"),)
    match sort:
        case SortKey.STATUS:
            along = "orders INDEXED BY orders_by_status"
            return tuple(Segment(along, f"{kept} AND orders.status = '{word}'") for word in sorted(statuses))
        case SortKey.STORE:
            along = "orders INDEXED BY orders_by_store"
            return tuple(Segment(along, f"orders.store_id = {store} AND {kept}") for store in stores)
        case SortKey.SHIP_BY:
            along = "orders INDEXED BY orders_by_ship_by"
            some = Segment(along, f"{kept} AND orders.ship_by IS NOT NULL", "orders.ship_by")
            return some, Segment(along, f"{kept} AND orders.ship_by IS NULL")
        case SortKey.ATTENTION:
            along = "orders INDEXED BY orders_needing_attention"
            some = Segment(along, f"orders.attention IS NOT NULL AND {is_left_out(left_out)}", "orders.attention")
            others = Segment(_BY_ID, f"orders.facet & {NEEDS} = 0 AND {is_left_out(left_out)}")
            return tuple(segment for segment, there in ((some, True), (others, False)) if there in needs)
    if sort in _UNSORTED:
        return (Segment(_SORTING, kept, _UNSORTED[sort], in_order=False),)
    key, among, has = _SPARSE[sort]
    some = Segment(_SORTING, f"{among} AND {has} AND {kept}", key, in_order=False)
    return some, Segment(_BY_ID, f"NOT {has} AND {is_left_out(left_out)}")


def is_left_out(wanted: bool) -> str:  # noqa: FBT001 - reads as what is asked
    """The condition on orders that they are left out, or aren't, by what every index has."""
    return f"orders.facet & {LEFT_OUT} = {wanted * LEFT_OUT}"


def sort_terms(sort: SortKey, stores: Sequence[int]) -> tuple[str, ...]:
    """The same order as expressions about `orders`, to sort any of them by; those without a value come last."""
    if sort in _INDEXED:
        return (f"orders.{_INDEXED[sort][0]}",)
    match sort:
        case SortKey.STATUS:
            return ("orders.status",)
        case SortKey.STORE:
            places = " ".join(f"WHEN {store} THEN {place}" for place, store in enumerate(stores))
            return (f"CASE orders.store_id {places} ELSE -1 END",) if places else ()
        case SortKey.SHIP_BY:
            return "orders.ship_by IS NULL", "orders.ship_by"
        case SortKey.ATTENTION:
            return "orders.attention IS NULL", "orders.attention"
    if sort in _UNSORTED:
        return (_UNSORTED[sort],)
    key = _SPARSE[sort][0]
    return f"{key} IS NULL", key


def ordering(keys: Iterable[str], *, backwards: bool) -> str:
    """An ORDER BY clause of these keys and the id."""
    way = "DESC" if backwards else "ASC"
    return " ORDER BY " + ", ".join(f"{key} {way}" for key in (*keys, "orders.id") if key)
