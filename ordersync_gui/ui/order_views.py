"""The views of the orders that the sidebar and the menu offer: what each is called, shows and counts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, StatusCounts
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.ui.text import WARNING_SIGN, attention_label, status_label, status_text

ALL, ATTENTION, LEFT_OUT = "all", "attention", "left_out"
# What needs the same hand: each reason for attention stands in one of these.
ATTENTION_GROUPS: dict[str, frozenset[AttentionKind]] = {
    "attention_stopped": frozenset({AttentionKind.STOP_SHIP}),
    "attention_refused": frozenset({AttentionKind.NOTICE_REFUSED}),
    "attention_unconfirmed": frozenset({AttentionKind.NOTICE_UNCONFIRMED}),
    "attention_differs": frozenset(
        {AttentionKind.OPEN_AT_SHOP, AttentionKind.SHIPPED_AT_SHOP, AttentionKind.SHOP_HAS_OLD}
    ),
    "attention_unmapped": frozenset({AttentionKind.UNMAPPED_STATUS}),
    "attention_conflicts": frozenset(
        {AttentionKind.ADDRESS_CONFLICT, AttentionKind.SHIPPED_TOO_MUCH, AttentionKind.CANCELLED_AFTER_SHIPPING}
    ),
    "attention_address": frozenset({AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}),
}
VIEWS: tuple[str, ...] = (
    ALL,
    *(status.value for status in MAPPABLE),
    OrderStatus.UNMAPPED.value,
    ATTENTION,
    *ATTENTION_GROUPS,
    LEFT_OUT,
)


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


def viewed(wanted: OrderFilter, key: str) -> OrderFilter:
    """The same store, text and order of the grid, for another view."""
    of_status = key not in (ALL, ATTENTION, LEFT_OUT, *ATTENTION_GROUPS)
    return replace(
        wanted,
        status=OrderStatus(key) if of_status else None,
        needs_attention=key == ATTENTION or key in ATTENTION_GROUPS,
        attention=ATTENTION_GROUPS.get(key, frozenset()),
        left_out=key == LEFT_OUT,
    )
