"""What is wrong with the order, and the buttons that mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import NoticeView, OrderDetails
from ordersync_gui.ui.marked_frame import FrameTone, MarkedFrame
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.section import value
from ordersync_gui.ui.settle_dialog import offered, verdict_label
from ordersync_gui.ui.text import WARNING_SIGN, shown

_PER_ROW = 2  # buttons that the narrowest pane has room for
_ADDRESS = frozenset({AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES})
_Button = tuple[str, str, Callable[[], None]]  # object name, words, act


class AttentionBox(MarkedFrame):
    """Signals: address_wanted, map_wanted, settle_wanted(NoticeView, Verdict), and what settles a difference.

    difference_wanted(AttentionKind, "accept", "done", "again", "ours", "theirs" or "seen").
    """

    tone = FrameTone.WARNING
    address_wanted = Signal()
    map_wanted = Signal()
    settle_wanted = Signal(object, object)
    difference_wanted = Signal(object, str)

    def __init__(self, details: OrderDetails) -> None:
        super().__init__()
        self.setObjectName("attentionBox")
        self.setAccessibleName(self.tr("What needs attention"))
        self._column = QVBoxLayout(self)
        kinds = list(dict.fromkeys(reason.kind for reason in details.attention))
        for kind in kinds:
            for reason in details.attention:
                if reason.kind is kind:
                    self._column.addWidget(value(f"{WARNING_SIGN} {shown(reason.message)}"))
            self._add_buttons(self._mending(kind))
        self._settle(details)

    def _mending(self, kind: AttentionKind) -> list[_Button]:
        if kind in _ADDRESS:
            return [("attentionAddress", self.tr("Correct address..."), self.address_wanted.emit)]
        if kind is AttentionKind.UNMAPPED_STATUS:
            return [("attentionMap", self.tr("Map it..."), self.map_wanted.emit)]
        return [
            (f"difference_{act}_{kind}", label, lambda act=act: self.difference_wanted.emit(kind, act))  # type: ignore[misc]  # mypy can't infer a lambda's default
            for act, label in self._differences(kind)
        ]

    def _differences(self, kind: AttentionKind) -> list[tuple[str, str]]:
        all_right = ("accept", self.tr("It's all right..."))
        match kind:
            case AttentionKind.STOP_SHIP:
                return [("seen", self.tr("I have seen it"))]
            case AttentionKind.OPEN_AT_SHOP:
                return [("again", self.tr("Tell the shop again...")), all_right]
            case AttentionKind.SHIPPED_AT_SHOP:
                return [all_right]
            case AttentionKind.SHOP_HAS_OLD:
                return [("done", self.tr("Done in the shop..."))]
            case AttentionKind.ADDRESS_CONFLICT:
                return [("ours", self.tr("Keep ours")), ("theirs", self.tr("Take the shop's"))]
            case AttentionKind.SHIPPED_TOO_MUCH | AttentionKind.CANCELLED_AFTER_SHIPPING:
                return [all_right]
        return []

    def _settle(self, details: OrderDetails) -> None:
        notices = [notice for notice in details.notices if offered(notice.state)]
        for notice in notices:
            if len(notices) > 1:
                name = self.tr("Notice for {tracking}:").format(tracking=notice.tracking_number)
                self._column.addWidget(value(name))
            self._add_buttons(self._verdicts(notice))

    def _verdicts(self, notice: NoticeView) -> list[_Button]:
        return [
            (
                f"settle_{verdict}_{notice.id}",
                f"{verdict_label(verdict, notice.state)}...",
                lambda verdict=verdict: self.settle_wanted.emit(notice, verdict),  # type: ignore[misc]  # as above
            )
            for verdict in offered(notice.state)
        ]

    def _add_buttons(self, buttons: Iterable[_Button]) -> None:
        wanted = list(buttons)
        for start in range(0, len(wanted), _PER_ROW):
            row = QHBoxLayout()
            for name, label, act in wanted[start : start + _PER_ROW]:
                button = named(QPushButton(label, self), name, label)
                button.clicked.connect(lambda _checked, act=act: act())
                row.addWidget(button)
            row.addStretch(1)
            self._column.addLayout(row)
