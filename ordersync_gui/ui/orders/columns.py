"""The grid's columns as data: key, title, how a row's cell reads, alignment, sort key, usual width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk import OrderRow, SortKey
from ordersync_gui.domain.maps import CUSTOM_PLACES
from ordersync_gui.ui.text import (
    WARNING_SIGN,
    attention_label,
    money,
    notice_label,
    quantity,
    status_text,
    when,
)

# By these a million orders are in order at once; by any other it may take a second.
INDEXED = frozenset(
    {
        SortKey.ORDERED,
        SortKey.NUMBER,
        SortKey.STATUS,
        SortKey.BUYER,
        SortKey.COUNTRY,
        SortKey.TOTAL,
        SortKey.STORE,
        SortKey.SHIPPING_METHOD,
        SortKey.MODIFIED,
        SortKey.SHIP_BY,
    }
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `column_title` words its title; width is in characters."""

    key: str
    text: Callable[[OrderRow], str]
    width: int
    right: bool = False
    sort: SortKey | None = None

    @property
    def indexed(self) -> bool:
        """Whether sorting by it is instant however many orders there are."""
        return self.sort in INDEXED


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


def _ship_by(row: OrderRow) -> str:
    return "" if row.ship_by is None else when(row.ship_by)


def _held(row: OrderRow) -> str:
    if row.held_until is not None:
        return when(row.held_until)
    return QCoreApplication.translate("columns", "held") if row.held else ""


def _custom(place: int) -> Callable[[OrderRow], str]:
    return lambda row: row.custom[place - 1] if row.custom else ""


def _note(row: OrderRow) -> str:
    # A sign and a word: not every font has the sign, and it is read out.
    return "✎ " + QCoreApplication.translate("columns", "noted") if row.noted else ""


COLUMNS: tuple[Column, ...] = (
    Column("number", _number, 12, sort=SortKey.NUMBER),
    Column("store", lambda row: row.store, 11, sort=SortKey.STORE),
    Column("status", _status, 22, sort=SortKey.STATUS),
    Column("notice", _notice, 14, sort=SortKey.NOTICE),
    Column("ordered", lambda row: when(row.ordered_at), 15, sort=SortKey.ORDERED),
    Column("buyer", lambda row: row.buyer, 18, sort=SortKey.BUYER),
    Column("country", lambda row: row.country, 9, sort=SortKey.COUNTRY),
    Column("items", _items, 24, sort=SortKey.ITEMS),
    Column("total", lambda row: money(row.total, row.currency), 13, right=True, sort=SortKey.TOTAL),
    Column("shipping_method", lambda row: row.shipping_method, 20, sort=SortKey.SHIPPING_METHOD),
    Column("attention", _attention, 24, sort=SortKey.ATTENTION),
    Column("ship_by", _ship_by, 15, sort=SortKey.SHIP_BY),
    Column("tags", lambda row: ", ".join(row.tags), 16, sort=SortKey.TAGS),
    Column("assigned", lambda row: row.assigned_to, 12, sort=SortKey.ASSIGNED),
    Column("held_until", _held, 15, sort=SortKey.HELD),
    Column("note", _note, 9, sort=SortKey.NOTE),
    Column("modified", lambda row: when(row.modified_at), 15, sort=SortKey.MODIFIED),
    Column("source_status", lambda row: row.source_status, 18, sort=SortKey.SOURCE_STATUS),
    # Which of the channel's fields it is depends on the store, so that no index can have them in order.
    *(Column(f"custom_{place}", _custom(place), 18) for place in CUSTOM_PLACES),
)
CUSTOM_COLUMNS = {COLUMNS.index(column): place for place, column in enumerate(COLUMNS[-len(CUSTOM_PLACES) :], 1)}
STORE = next(place for place, column in enumerate(COLUMNS) if column.key == "store")
STATUS = next(place for place, column in enumerate(COLUMNS) if column.key == "status")
COLUMN_KEYS = tuple(column.key for column in COLUMNS)


def column_title(key: str) -> str:
    """What a column is called, in the window's language."""
    tr = QCoreApplication.translate
    return {
        "number": tr("columns", "Number"),
        "store": tr("columns", "Store"),
        "status": tr("columns", "Status"),
        "notice": tr("columns", "Notice"),
        "ordered": tr("columns", "Ordered"),
        "buyer": tr("columns", "Buyer"),
        "country": tr("columns", "Country"),
        "items": tr("columns", "Items"),
        "total": tr("columns", "Total"),
        "shipping_method": tr("columns", "Shipping method"),
        "attention": tr("columns", "Needs attention"),
        "ship_by": tr("columns", "Ship by"),
        "tags": tr("columns", "Tags"),
        "assigned": tr("columns", "Assigned to"),
        "held_until": tr("columns", "Held until"),
        "note": tr("columns", "Note"),
        "modified": tr("columns", "Changed at the shop"),
        "source_status": tr("columns", "Shop's status"),
        "custom_1": tr("columns", "Custom field 1"),
        "custom_2": tr("columns", "Custom field 2"),
        "custom_3": tr("columns", "Custom field 3"),
    }[key]
