"""The words of an exported table in the window's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.export_choice import ExportWords
from ordersync_gui.sync.export_grid import CURRENCY, GRID_KEYS
from ordersync_gui.ui.orders.columns import column_title
from ordersync_gui.ui.text import attention_label, notice_label, status_label, when


def export_words(now: datetime, *, in_utc: bool) -> ExportWords:
    """What columns, statuses and sheets are called; now: when the file is made; in_utc: whether its times are."""
    tr = QCoreApplication.translate
    local = tr("export_words", "As on the clock of the PC that made it.")
    return ExportWords(
        titles={**{key: column_title(key) for key in GRID_KEYS}, **_more_titles()},
        values=_values(),
        sheet=tr("export_words", "Orders"),
        about_sheet=tr("export_words", "About this file"),
        about=(
            (tr("export_words", "Made"), when(now)),
            (tr("export_words", "Times"), tr("export_words", "In UTC.") if in_utc else local),
            (
                tr("export_words", "Buyers"),
                tr(
                    "export_words",
                    "This file holds names and addresses of buyers. Delete it when it isn't needed any more.",
                ),
            ),
        ),
    )


def _more_titles() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        CURRENCY: tr("export_words", "Currency"),
        "item_sku": tr("export_words", "SKU"),
        "item_name": tr("export_words", "Item"),
        "item_quantity": tr("export_words", "Quantity"),
        "item_shipped": tr("export_words", "Shipped"),
        "item_unit_price": tr("export_words", "Unit price"),
        "item_options": tr("export_words", "Options"),
    }


def _values() -> dict[str, str]:
    """Without the signs that stand before them on screen: a filter in a spreadsheet goes by the words."""
    return {
        **{status.value: status_label(status) for status in OrderStatus},
        **{state.value: _without_sign(notice_label(state)) for state in NoticeState},
        **{kind.value: attention_label(kind) for kind in AttentionKind},
        "held": QCoreApplication.translate("columns", "held"),
    }


def _without_sign(label: str) -> str:
    sign, _, words = label.partition(" ")
    return label if sign.isalnum() else words
