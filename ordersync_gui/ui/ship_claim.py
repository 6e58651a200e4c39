"""One line of the ship dialog: who else packs the order right now, and taking it over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.packing_claim import PackingClaim
from ordersync_gui.ui.text import shown


class ShipClaim(QWidget):
    """Nothing is to be seen of it while nobody else packs the order. Signal: changed."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, *, order_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._order_id = order_id
        self._claim = PackingClaim(desk, jobs, self)
        self._claim.changed.connect(self._show)
        self.line = InlineMessage("ship_claim", self)
        self._take = named(QPushButton(self.tr("Take o&ver..."), self), "ship_take_over", self.tr("Take over"))
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self.ask_to_take_over)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self._take)
        self.hide()

    @property
    def refusal(self) -> str:
        """Who packs the order elsewhere, so that it isn't shipped here; "" for nobody."""
        return self.line.text()

    def start(self) -> None:
        """Claim the order; once is enough."""
        self._claim.start([self._order_id])

    def stop(self) -> None:
        """Give it back."""
        self._claim.stop()
        self._show()

    def look_again(self) -> None:
        """Find out who packs it now."""
        self._claim.look_again()

    def ask_to_take_over(self) -> None:
        """Take it over once a person says that this is meant."""
        ask(
            self,
            title=self.tr("Take this order over?"),
            text=self.tr("{found} They can't ship it any more then; ask them first where the goods are.").format(
                found=self.refusal
            ),
            yes=self.tr("Take over"),
            no=self.tr("Leave it to them"),
            on_yes=self._claim.take_over,
        )

    def _show(self) -> None:
        other = self._claim.others.get(self._order_id)
        self.line.say("" if other is None else shown(other.message), Tone.WARNING)
        self.setVisible(other is not None)
        self.changed.emit()
