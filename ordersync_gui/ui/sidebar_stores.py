"""The sidebar's rows of stores: what a row says, warns of and tells in its tooltip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ordersync_gui.domain.schedule import NextImport
from ordersync_gui.domain.store_state import StoreState
from ordersync_gui.ui.sidebar_items import MUTED, SECOND_LINE, STRIPE
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.store_state_words import Standing, particulars, shown_state
from ordersync_gui.ui.text import WARNING_SIGN, ago, number, tooltip
from ordersync_gui.ui.unmapped_hint import words_text

KEY = Qt.ItemDataRole.UserRole
_BY_TIME = (StoreState.WELL, StoreState.BY_HAND, StoreState.NEW, StoreState.UNREADABLE)


def fill_stores(
    rows: QListWidget, overviews: Sequence[StoreOverview], next_imports: Mapping[int, NextImport]
) -> None:
    """Fill the first row for all stores and one for each; there are as many rows as that."""
    _fill_all(rows.item(0), sum(overview.unsent for overview in overviews))
    now = datetime.now(UTC)
    for row, overview in enumerate(overviews, 1):
        _fill(rows.item(row), Standing(overview, now, next_imports.get(overview.store.id)))


def _fill_all(item: QListWidgetItem, unsent: int) -> None:
    item.setText(_tr("All stores"))
    item.setData(KEY, None)
    item.setData(SECOND_LINE, _unsent(unsent) if unsent else "")
    item.setToolTip(_tr("Orders of all stores"))


def _fill(item: QListWidgetItem, standing: Standing) -> None:
    overview, store = standing.overview, standing.store
    item.setText(f"{WARNING_SIGN} {store.name}" if standing.state.troubled or overview.unmapped else store.name)
    second = _second_line(standing)
    if overview.unsent:
        second = f"{second} · {_unsent(overview.unsent)}"
    if overview.unmapped:
        second = f"{second} · {_tr('{n} not mapped').format(n=number(len(overview.unmapped)))}"
    item.setData(KEY, store.id)
    item.setData(SECOND_LINE, second)
    item.setData(STRIPE, store.preferences.colour)
    item.setData(MUTED, not store.connected)
    tip = "\n".join((*particulars(standing), *_unmapped(overview)))
    item.setToolTip(tooltip(tip))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tip} {second}")


def _second_line(standing: Standing) -> str:
    """The state in words, or how long ago the last good import was where that says most."""
    if standing.state not in _BY_TIME:
        return shown_state(standing)
    text = _tr("import: {ago}").format(ago=ago(standing.store.last_good_import))
    return _tr("{import_}, by hand").format(import_=text) if standing.state is StoreState.BY_HAND else text


def _unmapped(overview: StoreOverview) -> list[str]:
    if not overview.unmapped:
        return []
    count = len(overview.unmapped)
    text = _tr("{n} status words aren't mapped: {words}", count)
    return [text.format(n=number(count), words=words_text(overview.unmapped))]


def _unsent(count: int) -> str:
    return _tr("{n} unsent").format(n=number(count))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("sidebar", text, None, n)
