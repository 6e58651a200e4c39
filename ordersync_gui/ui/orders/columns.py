"""The grid's columns as data: key, how a row's cell reads, alignment, sort key, usual width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ordersync_gui.domain.desk import OrderRow, SortKey
from ordersync_gui.ui.text import (
    WARNING_SIGN,
    attention_label,
    money,
    notice_label,
    quantity,
    status_text,
    when,
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column; the model words its title; width is in characters."""

    key: str
    text: Callable[[OrderRow], str]
    width: int
    right: bool = False
    sort: SortKey | None = None


def _number(row: OrderRow) -> str:
    # A word would need translating here, and not every PC has a font with a parcel in it.
    return f"{row.number} ❖" if row.gift else row.number


def _attention(row: OrderRow) -> str:
    if not row.attention:
        return ""
    return f"{WARNING_SIGN} " + ", ".join(attention_label(kind) for kind in row.attention)


def _status(row: OrderRow) -> str:
    return f"{status_text(row.status)} {WARNING_SIGN}" if row.attention else status_text(row.status)


def _items(row: OrderRow) -> str:
    return row.item_summary or quantity(row.item_count)


def _notice(row: OrderRow) -> str:
    return "" if row.notice is None else notice_label(row.notice)


COLUMNS: tuple[Column, ...] = (
    Column("number", _number, 12, sort=SortKey.NUMBER),
    Column("store", lambda row: row.store, 11, sort=SortKey.STORE),
    Column(
        "status",
        _status,
        22,
        sort=SortKey.STATUS,
    ),
    Column("notice", _notice, 14),
    Column(
        "ordered",
        lambda row: when(row.ordered_at),
        15,
        sort=SortKey.ORDERED,
    ),
    Column("buyer", lambda row: row.buyer, 18, sort=SortKey.BUYER),
    Column("country", lambda row: row.country, 9, sort=SortKey.COUNTRY),
    Column("items", _items, 24),
    Column(
        "total",
        lambda row: money(row.total, row.currency),
        13,
        right=True,
        sort=SortKey.TOTAL,
    ),
    Column(
        "shipping_method",
        lambda row: row.shipping_method,
        20,
        sort=SortKey.SHIPPING_METHOD,
    ),
    Column("attention", _attention, 24),
)
STORE = next(place for place, column in enumerate(COLUMNS) if column.key == "store")
