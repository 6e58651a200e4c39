"""The status bar's stores: one button each with its sign and state, those in trouble first where room is short."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ordersync_gui.domain.store_state import StoreState
from ordersync_gui.ui.marked_frame import FocusBorder
from ordersync_gui.ui.named import named
from ordersync_gui.ui.store_state_words import Standing, button_text, particulars, state_text
from ordersync_gui.ui.text import WARNING_SIGN, number, tooltip

_GAP = 2
_NAME_LETTERS = 16
_NARROWEST = 60


class StoreStatus(QWidget):
    """chosen(store id, or None for all of them) when a person wants to know more."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("storeStatus")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._standings: tuple[Standing, ...] = ()
        self._buttons: dict[int, QToolButton] = {}
        self._places: list[QToolButton] = []  # those that can be seen, from left to right
        self._more = _flat("moreStores", self)
        self._more.clicked.connect(lambda _checked=False: self.chosen.emit(None))
        self._more.hide()

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show the stores as they stand now."""
        before, self._standings = self._standings, tuple(standings)
        wanted = {standing.store.id for standing in standings}
        for store_id in self._buttons.keys() - wanted:
            self._buttons.pop(store_id).deleteLater()
        changed = [standing for standing in standings if not any(standing is each for each in before)]
        for standing in changed:
            self._dress(self._button(standing.store.id), standing)
        if changed or len(before) != len(self._standings):
            self.updateGeometry()
            self._fit()

    def texts(self) -> list[str]:
        """What the buttons say that can be seen, from left to right."""
        return [button.text().replace("&&", "&") for button in self._places if not button.isHidden()]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All stores."""
        widths = [button.sizeHint().width() + _GAP for button in self._buttons.values()]
        return QSize(sum(widths), self._more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The button of those that don't fit."""
        return QSize(_NARROWEST, self._more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many as fit."""
        super().resizeEvent(event)
        self._fit()

    def _button(self, store_id: int) -> QToolButton:
        if store_id not in self._buttons:
            button = self._buttons[store_id] = _flat(f"storeStatus{store_id}", self)
            button.clicked.connect(lambda _checked=False: self.chosen.emit(store_id))
        return self._buttons[store_id]

    def _dress(self, button: QToolButton, standing: Standing) -> None:
        text = button_text(standing, _shortened(standing.store.name)).replace("&", "&&")
        told = "\n".join(particulars(standing))
        if button.text() != text:
            button.setText(text)
        if button.accessibleDescription() != told:
            button.setToolTip(tooltip(told))
            button.setAccessibleName(f"{standing.store.name}: {state_text(standing)}")
            button.setAccessibleDescription(told)

    def _fit(self) -> None:
        """Lay the buttons side by side, in the stores' order where all fit, else those in trouble first."""
        every = [(self._buttons[each.store.id], each) for each in self._standings]
        shown, folded = [button for button, _ in every], list[Standing]()
        if sum(button.sizeHint().width() + _GAP for button in shown) - _GAP > self.width():
            shown, folded = self._those_that_fit(every)
        places = [*shown, self._more] if folded else shown
        x = 0
        for button in places:
            width = min(button.sizeHint().width(), max(1, self.width() - x))
            button.setGeometry(x, 0, width, self.height())
            x += width + _GAP
        if places == self._places:
            return
        self._places = places
        for button in (*self._buttons.values(), self._more):
            button.setVisible(button in places)
        for before, after in pairwise(places):
            QWidget.setTabOrder(before, after)

    def _those_that_fit(
        self, every: Sequence[tuple[QToolButton, Standing]]
    ) -> tuple[list[QToolButton], list[Standing]]:
        by_need = sorted(every, key=lambda pair: _rank(pair[1].state))
        self._word_more([standing for _, standing in by_need])
        room = self.width() - self._more.sizeHint().width()
        fitting = 0
        for button, _ in by_need:
            room -= button.sizeHint().width() + _GAP
            if room < 0:
                break
            fitting += 1
        folded = [standing for _, standing in by_need[fitting:]]
        self._word_more(folded)
        return [button for button, _ in by_need[:fitting]], folded

    def _word_more(self, folded: Sequence[Standing]) -> None:
        text = self.tr("+{n} stores", "", len(folded)).format(n=number(len(folded)))
        if any(standing.state.troubled for standing in folded):
            text = f"{WARNING_SIGN} {text}"
        told = "\n".join(f"{standing.store.name}: {state_text(standing)}" for standing in folded)
        self._more.setText(text)
        self._more.setToolTip(tooltip(told))
        self._more.setAccessibleName(text)
        self._more.setAccessibleDescription(told)


def _rank(state: StoreState) -> int:
    """Who is shown rather than others: what is in trouble, then what a person holds and may forget."""
    return 0 if state.troubled else 1 if state is StoreState.PAUSED else 2


def _shortened(name: str) -> str:
    return name if len(name) <= _NAME_LETTERS else f"{name[: _NAME_LETTERS - 1].rstrip()}…"


def _flat(object_name: str, parent: QWidget) -> QToolButton:
    button = named(QToolButton(parent), object_name, "")
    button.setAutoRaise(True)
    button.setFocusPolicy(button.focusPolicy().StrongFocus)
    FocusBorder(button)  # a flat button shows nothing of that by itself
    return button
