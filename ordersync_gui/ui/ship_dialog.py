"""Ship and notify: one parcel of one order, recorded once however often the button is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.attention import AttentionKind, ship_to_attention
from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import Recorded, ship
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.kept_fields import KeptFieldsMessage
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.ship_fields import ShipFields
from ordersync_gui.ui.ship_items import ShipItems
from ordersync_gui.ui.text import left_out_text, order_title, shown
from ordersync_gui.ui.wrapped_text import WrappedText

_WIDTH, _TALLEST = 780, 660


class ShipDialog(QDialog):
    """`recorded` carries what was recorded; the dialog closes with it.

    store: the order's, so that the dialog can say what its settings do with the notice.
    """

    recorded = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        details: OrderDetails,
        spec: ChannelSpec,
        parent: QWidget | None = None,
        *,
        store: Store | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._desk, self._details, self._spec = desk, details, spec
        self._work = LatestJob(jobs)
        self._done = False
        self.fields = ShipFields(details, spec, desk.clock().astimezone().date(), self)
        self.items = ShipItems(details, self)
        self.notify = named(QCheckBox(self.tr("Te&ll the shop"), self), "ship_notify", self.tr("Tell the shop"))
        self.notify.setChecked(True)
        self.kept = KeptFieldsMessage(spec, self)
        self.problem = InlineMessage("ship_problem", self)
        self._ship = named(QPushButton(self), "ship_submit", self.tr("Ship"))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "ship_cancel", self.tr("Cancel"))
        self._dress()
        self._connect()
        self._refresh()
        self._fit()
        self.fields.start()

    def submit(self) -> None:
        """Record the parcel, once; what is wrong is said in the dialog."""
        if self._work.running or self._done or self._obstacle():
            return
        problem = self.fields.problem() or self.items.problem()
        if problem:
            self.problem.say(problem, Tone.ERROR)
            return
        self.problem.clear()
        self._begin(self._draft(), notify=self.notify.isChecked())

    def reject(self) -> None:
        """Close, after a question when something was entered; not while the parcel is being recorded."""
        if self._work.running:
            return
        if not self.fields.typed or self._done:
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without shipping?"),
            text=self.tr("What you entered for order {number} is lost.").format(number=self._details.order.number),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def _begin(self, draft: ShipmentDraft, *, notify: bool) -> None:
        async def record(_job: Job) -> Recorded:
            return await ship(self._desk, order_id=self._details.id, draft=draft, notify=notify)

        title = self.tr("Record the shipment of order {number}").format(number=self._details.order.number)
        self._work.start(title, record, on_done=self._recorded, on_error=self._failed)
        self._refresh()

    def _draft(self) -> ShipmentDraft:
        return ShipmentDraft(
            carrier=self.fields.carrier,
            service=self.fields.service,
            tracking_number=self.fields.tracking_number,
            ship_date=self.fields.ship_date,
            lines=self.items.lines(),
            note_to_buyer=self.fields.note,
            cost=self.fields.cost,
        )

    def _recorded(self, recorded: Recorded) -> None:
        self._done = True
        self.recorded.emit(recorded)
        self.accept()

    def _failed(self, error: OrderSyncError) -> None:
        self.problem.say_error(error)
        self._refresh()

    def _scanned(self) -> None:
        """Enter behind a tracking number ships only when carrier and number are there; it never half-ships."""
        if self.fields.carrier and self.fields.tracking_number:
            self.submit()
        else:
            self.fields.start()

    def _refresh(self) -> None:
        notify = self.notify.isChecked()
        filled = self.fields.filled() | {NoticeField.STATUS, NoticeField.ITEMS}
        partial = self.items.is_partial()
        self.kept.tell(filled, partial=partial, notify=notify, store=self._store)
        told_now = notify and (self._spec.partial_shipments or not partial)
        text = self.tr("&Ship and notify") if told_now else self.tr("&Ship")
        self._ship.setText(text)
        self._ship.setAccessibleName(text.replace("&", ""))
        self._ship.setEnabled(not (self._obstacle() or self._work.running))
        self._cancel.setEnabled(not self._work.running)

    def _edited(self) -> None:
        self.problem.clear()
        self._refresh()

    def _obstacle(self) -> str:
        """Why this order can't be shipped as it stands, "" when it can; the core checks again when it records."""
        if self._details.left_out:
            return left_out_text(self._details, self._spec)
        for reason in self._details.attention:
            if reason.kind is AttentionKind.UNMAPPED_STATUS:
                return shown(reason.message)
        requirements = self._spec.requirements if self._store is None else self._store.requirements
        wrong = ship_to_attention(self._details.ship_to, requirements)
        return shown(wrong[0].message) if wrong else self._status_obstacle()

    def _status_obstacle(self) -> str:
        left = self.items.row_count() > 0
        match self._details.status:
            case OrderStatus.CANCELLED:
                return self.tr("The shop cancelled this order. It can't be shipped.")
            case OrderStatus.AWAITING_PAYMENT:
                return self.tr("This order isn't paid yet. It can be shipped once the shop says that it is paid.")
            case OrderStatus.ON_HOLD:
                return self.tr("This order is on hold. It can be shipped once the hold is lifted.")
            case OrderStatus.UNMAPPED:
                return self.tr("The shop's status isn't mapped. Say in the status map what it means.")
            case OrderStatus.SHIPPED if not (left and self._details.shipments):
                return self.tr("This order was shipped already. Nothing is left to ship.")
        return "" if left else self.tr("Nothing is left to ship of this order.")

    def _connect(self) -> None:
        self.fields.edited.connect(self._edited)
        self.fields.tracking_entered.connect(self._scanned)
        self.items.edited.connect(self._edited)
        self.notify.toggled.connect(lambda _on: self._edited())
        self._ship.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)

    def _dress(self) -> None:
        self.setObjectName("ship_dialog")
        title = order_title(self._spec, self._details.order.number)
        self.setWindowTitle(self.tr("Ship and notify: {order}").format(order=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 6)
        obstacle = InlineMessage("ship_obstacle", content)
        obstacle.say(self._obstacle(), Tone.WARNING)
        column.addWidget(
            named(WrappedText(self._heading(), content), "ship_heading", self.tr("What is shipped where"))
        )
        column.addWidget(obstacle)
        column.addWidget(self.fields)
        items_label = QLabel(self.tr("&Items in this parcel"), content)
        items_label.setBuddy(self.items)
        column.addWidget(items_label)
        column.addWidget(self.items)
        column.addWidget(self.notify)
        column.addWidget(self.kept)
        column.addStretch(1)
        self._lay_out(content)

    def _lay_out(self, content: QWidget) -> None:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._ship, self._cancel):
            button.setAutoDefault(False)  # a scanner's Enter must not press whatever comes first
            buttons.addWidget(button)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(12, 0, 12, 12)
        bottom.addWidget(self.problem)
        bottom.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(bottom)
        self._content = content

    def _fit(self) -> None:
        """Make all of it visible where the screen allows, with room for sentences that come later."""
        room = self._ship.sizeHint().height() + self.fontMetrics().height() * 4
        wanted = self._content.minimumSizeHint().height() + room
        fit_on_screen(self, _WIDTH, _TALLEST)
        self.resize(self.width(), min(wanted, self.height()))

    def _heading(self) -> str:
        to = self._details.ship_to
        place = " ".join(part for part in (to.postal_code, to.city) if part)
        parts = [to.name or to.company, to.address1, place, to.country]
        method = self._details.order.shipping_method
        wish = self.tr("Buyer's choice: {method}").format(method=method) if method else ""
        title = order_title(self._spec, self._details.order.number)
        address = ", ".join(part for part in parts if part)
        return "\n".join(line for line in (title, self._pickup(), address, wish, self._gift()) if line)

    def _pickup(self) -> str:
        point = self._details.order.pickup_point
        return "" if point is None else self.tr("⚑ Goes to a pick-up point: {point}").format(point=point.text)

    def _gift(self) -> str:
        order = self._details.order
        if order.gift_message:
            return self.tr("❖ Gift, with the message: {message}").format(message=order.gift_message)
        return self.tr("❖ Gift, without a message") if order.gift else ""
