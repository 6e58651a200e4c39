"""Says over the columns of custom fields which of the shops' own fields they show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel_fields import field_label
from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.ui.text import shown, tooltip

_MOST_STORES = 8


def field_name(keys: tuple[str, ...], place: int) -> str:
    """What a store's own field in custom field `place` (1 to 3) is called; keys: those of the store's orders."""
    return shown(field_label(keys[place - 1])) if keys and keys[place - 1] else ""


def cell_tip(row: OrderRow, place: int) -> str:
    """The whole text behind the name of the field that it is, safe to be shown as a tool tip."""
    text = row.custom[place - 1] if row.custom else ""
    return tooltip(f"{field_name(row.custom_keys, place)}: {text}") if text else ""


def header_tip(title: str, place: int, stores: Mapping[str, tuple[str, ...]]) -> str:
    """Which fields the column shows, and that it can't be sorted by; stores: name -> keys of those in sight."""
    tr = QCoreApplication.translate
    names: dict[str, list[str]] = defaultdict(list)
    for store, keys in sorted(stores.items()):
        names[field_name(keys, place) or tr("custom_tips", "nothing")].append(store)
    if len(names) == 1:
        (name,) = names
        lines = [title if name == title else f"{title}: {name}"]
    else:
        lines = [title, *(f"{name} ({_listed(of_stores)})" for name, of_stores in names.items())]
    hint = tr(
        "custom_tips", "The list can't be sorted by it. To find what it says, type custom{n}: and a part of it."
    )
    return tooltip("\n".join((*lines, hint.format(n=place))))


def _listed(stores: list[str]) -> str:
    more = "..." if len(stores) > _MOST_STORES else ""
    return ", ".join(stores[:_MOST_STORES]) + more
