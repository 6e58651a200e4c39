"""The views of the orders that the sidebar and the menu offer: what each is called, shows and counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import StatusCounts
from ordersync_gui.domain.order_view import ALL, ATTENTION, ATTENTION_GROUPS, LEFT_OUT, VIEWS, viewed
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.text import WARNING_SIGN, attention_label, status_label, status_text

__all__ = [
    "ALL",
    "ATTENTION",
    "ATTENTION_GROUPS",
    "LEFT_OUT",
    "VIEWS",
    "view_count",
    "view_explanation",
    "view_label",
    "view_text",
    "viewed",
]


def view_label(key: str) -> str:
    """What a view is called, without a sign."""
    tr = QCoreApplication.translate
    labels = {
        ALL: tr("text", "All"),
        ATTENTION: tr("text", "Needs attention"),
        "attention_stopped": tr("text", "Stop shipping"),
        "attention_refused": tr("text", "Notice refused"),
        "attention_unconfirmed": tr("text", "Notice unconfirmed"),
        "attention_differs": tr("text", "Differs from the shop"),
        "attention_unmapped": tr("text", "Status not mapped"),
        "attention_conflicts": tr("text", "Conflicts"),
        "attention_address": tr("text", "Address unusable"),
        LEFT_OUT: tr("text", "Left out"),
    }
    return labels[key] if key in labels else status_label(OrderStatus(key))


def view_text(key: str) -> str:
    """Its sign and what it is called."""
    if key == ATTENTION:
        return f"{WARNING_SIGN} {view_label(key)}"
    return view_label(key) if key in (ALL, LEFT_OUT, *ATTENTION_GROUPS) else status_text(OrderStatus(key))


def view_explanation(key: str) -> str:
    """What a view holds, where its name doesn't tell all of it."""
    if key == LEFT_OUT:
        return QCoreApplication.translate(
            "text", "A store's settings leave these out: they are kept, but not counted or shipped."
        )
    kinds = ATTENTION_GROUPS.get(key, frozenset())
    reasons = [attention_label(kind) for kind in AttentionKind if kind in kinds]
    return f"{view_label(key)}: {', '.join(reasons)}" if len(reasons) > 1 else view_label(key)


def view_count(counts: StatusCounts, key: str) -> int:
    """How many orders a view holds."""
    if key == ALL:
        return counts.total
    if key == ATTENTION:
        return counts.needs_attention
    if key == LEFT_OUT:
        return counts.left_out
    if key in ATTENTION_GROUPS:
        return counts.needing(ATTENTION_GROUPS[key])
    return counts.by_status.get(OrderStatus(key), 0)
