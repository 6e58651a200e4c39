"""Ship and notify: one parcel of one order, recorded once however often the button is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
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

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.errors import ClaimedElsewhere, OrderSyncError
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.ship import Recorded, ship
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.kept_fields import KeptFieldsMessage
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.mail_telling import mail_told
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen, stay_on_screen
from ordersync_gui.ui.ship_claim import ShipClaim
from ordersync_gui.ui.ship_fields import ShipFields
from ordersync_gui.ui.ship_heading import ship_heading
from ordersync_gui.ui.ship_items import ShipItems
from ordersync_gui.ui.ship_look import ShipLook
from ordersync_gui.ui.ship_news import ShipNews, change_since
from ordersync_gui.ui.ship_obstacle import ship_obstacle, told_and_voided, told_and_voided_text
from ordersync_gui.ui.ship_proposal import proposed
from ordersync_gui.ui.telling_words import starts_told, told_when
from ordersync_gui.ui.text import order_title
from ordersync_gui.ui.tracking_hint import TrackingHint
from ordersync_gui.ui.wrapped_text import WrappedText

_WIDTH, _TALLEST = 780, 660
_TITLE_BAR = 40


class ShipDialog(QDialog):
    """`recorded` carries what was recorded; the dialog closes with it. `refused` says why it couldn't be.

    stopped: a look in the shop, or what was imported meanwhile, says that it isn't to be shipped.
    store: the order's, so that the dialog can say what its settings do with the notice.
    """

    recorded = Signal(object)
    refused = Signal(str)
    stopped = Signal()

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
        self._desk, self._jobs, self._details, self._spec = desk, jobs, details, spec
        self._work = LatestJob(jobs)
        self._done = False
        self._obstacle = ship_obstacle(details, spec, store)
        self._news = ShipNews(desk, jobs, order_id=details.id, parent=self)
        self._heading = WrappedText(ship_heading(details, spec), self)
        self._why_not = InlineMessage("ship_obstacle", self)
        self._blocked = ""
        self._held = ("", "")  # the number for which Enter last waited for a person, and what was said of it
        self.fields = ShipFields(details, spec, desk.clock().astimezone().date(), self)
        self.hint = TrackingHint(desk, jobs, self.fields, order_id=details.id, carriers=spec.carriers)
        self.fields.put_under_tracking(self.hint)
        self.items = ShipItems(details, self)
        title = order_title(spec, details.order.number)
        self.look = ShipLook(desk, jobs, order_id=details.id, title=title, parent=self)
        self.claim = ShipClaim(desk, jobs, order_id=details.id, parent=self)
        self.notify = named(QCheckBox(self.tr("Te&ll the shop"), self), "ship_notify", self.tr("Tell the shop"))
        taken_back = told_and_voided(details)
        self.notify.setChecked(starts_told(store) and taken_back is None)
        self.warning = InlineMessage("ship_told_before", self)
        self.warning.say("" if taken_back is None else told_and_voided_text(taken_back), Tone.WARNING)
        self._preview = named(
            QPushButton(self.tr("Sho&w what is sent..."), self), "ship_preview", self.tr("Show what is sent")
        )
        self.kept = KeptFieldsMessage(spec, self)
        self.problem = InlineMessage("ship_problem", self)
        self._ship = named(QPushButton(self), "ship_submit", self.tr("Ship"))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "ship_cancel", self.tr("Cancel"))
        self._dress()
        self._connect()
        self._refresh()
        self._fit()
        self.fields.start()

    @property
    def details(self) -> OrderDetails:
        """The order that is shipped."""
        return self._details

    @property
    def is_recording(self) -> bool:
        """Whether the parcel is being recorded now."""
        return self._work.running

    @property
    def is_submitting(self) -> bool:
        """Whether it waits for the shop's word to record the parcel, or records it."""
        return self.look.is_awaited or self._work.running

    def block(self, reason: str) -> None:
        """Ship nothing for this reason, until "" lifts it."""
        self._blocked = reason
        self._refresh()

    def submit(self) -> None:
        """Record the parcel, once; what is wrong is said in the dialog."""
        if self._work.running or self._done:
            return
        if why := self._why():
            self.refused.emit(why)
            return
        self.hint.finish()
        problem = self.fields.problem() or self.items.problem()
        if problem:
            self.problem.say(problem, Tone.ERROR)
            return
        self.problem.clear()
        self.look.when_known(self._submit_known)

    def _why(self) -> str:
        """What stands in the way, whatever is entered."""
        return self._obstacle or self._blocked or self.claim.refusal

    def _submit_known(self) -> None:
        """What is entered may have changed while the shop was asked."""
        problem = self._why() or self.fields.problem() or self.items.problem()
        if self.look.refuses:
            problem = self.tr("The shop says that this order isn't to be shipped. Nothing was recorded.")
        if problem:
            self.problem.say(problem, Tone.ERROR)
            self.refused.emit(problem)
        elif not self._work.running and not self._done:
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
            return await ship(
                self._desk,
                order_id=self._details.id,
                draft=draft,
                notify=notify,
                undoable=True,
                despite=self.look.despite,
            )

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
        if isinstance(error, ClaimedElsewhere):
            self.claim.look_again()
        self._refresh()
        self.refused.emit(self.problem.text())

    def show_preview(self) -> None:
        """Show the request that the shop would get, without sending or recording anything."""
        from ordersync_gui.ui.dry_run_dialog import DryRunDialog  # noqa: PLC0415 - rarely wanted

        self.hint.finish()
        problem = self.fields.problem() or self.items.problem()
        self.problem.say(problem, Tone.ERROR)
        if not problem:
            DryRunDialog.of_draft(
                self._desk, self._jobs, order_id=self._details.id, draft=self._draft(), parent=self
            ).open()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Claim the order, and ask the shop when somebody can hear the answer, not before."""
        super().showEvent(event)
        if event.spontaneous() or self._obstacle:
            return
        self.claim.start()
        if not self.look.is_begun:
            self.look.start()

    def done(self, result: int) -> None:
        """Close, hear no more of the number, nor of the shop, and leave the order to others."""
        self.hint.stop()
        self.look.stop()
        self.claim.stop()
        self._news.stop()
        super().done(result)

    def _take_news(self, details: OrderDetails, store: Store | None) -> None:
        """The order was changed since the dialog opened: ship it only if it could be opened like this now."""
        if self._done or self._work.running:
            return
        before, stands = self._obstacle, ship_obstacle(details, self._spec, store)
        self._obstacle = stands or change_since(self._details, details)
        if stands:
            self.claim.stop()  # nobody packs what can't be shipped, as when another PC was quicker
        elif before and self.isVisible():
            self.claim.start()
        self._heading.setText(ship_heading(details, self._spec))
        self.fields.propose(proposed(details, self._spec))
        self.hint.reconsider()
        self._why_not.say(self._obstacle, Tone.ERROR)
        self._refresh()
        self._make_room()
        if self._obstacle and not before:
            self.stopped.emit()

    def _scanned(self) -> None:
        """Enter behind a tracking number ships only when carrier and number are there; it never half-ships."""
        self.hint.finish()
        if self.fields.carrier and self.fields.tracking_number:
            self.hint.when_known(self._ship_scanned)
        else:
            self.fields.start()

    def _ship_scanned(self) -> None:
        """A scanner's Enter comes before anybody can have read what there is to say; then it takes another."""
        said = (self.fields.tracking_number, self.hint.text())
        if self.hint.wants_a_look and said != self._held:
            self._held = said
            self.problem.say(self.tr("Read the note under the tracking number. Enter again ships."), Tone.NOTE)
        else:
            self.submit()

    def _refresh(self) -> None:
        notify = self.notify.isChecked()
        filled = self.fields.filled() | {NoticeField.STATUS, NoticeField.ITEMS}
        partial = self.items.is_partial()
        told = "" if self._store is None else self._told_when(self._store)
        mailed = self._mailed(notify=notify)
        self.kept.tell(filled, partial=partial, notify=notify, store=self._store, told=told, mailed=mailed)
        told_now = notify and (self._spec.partial_shipments or not partial)
        text = self.tr("&Ship and notify") if told_now else self.tr("&Ship")
        self._ship.setText(text)
        self._ship.setAccessibleName(text.replace("&", ""))
        self._ship.setEnabled(not (self._why() or self.look.refuses or self._work.running))
        self._preview.setEnabled(notify and self._ship.isEnabled())
        self._cancel.setEnabled(not self._work.running)

    def _told_when(self, store: Store) -> str:
        by_others = self._desk.lacking.has(store.uid, Needed.SIGN_IN)
        return told_when(store, ship_date=self.fields.ship_date, now=self._desk.clock(), by_others=by_others)

    def _mailed(self, *, notify: bool) -> str:
        return "" if self._store is None else mail_told(self._details, self._spec, self._store, notify=notify)

    def _edited(self) -> None:
        self.problem.clear()
        self._refresh()

    def _connect(self) -> None:
        self.fields.edited.connect(self._edited)
        self.fields.tracking_entered.connect(self._scanned)
        self.hint.said.connect(self._make_room)
        self.fields.tracking_left.connect(self.hint.finish)
        self.fields.tracking_paused.connect(self.hint.look)
        self.items.edited.connect(self._edited)
        for line in (self.look, self.claim):
            line.changed.connect(self._refresh)
            line.changed.connect(self._make_room)
        self.look.refused.connect(self.stopped)
        self._news.read.connect(self._take_news)
        self.notify.toggled.connect(lambda _on: self._edited())
        self._preview.clicked.connect(self.show_preview)
        self._ship.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)  # held a little long, the keys that open the dialog must not ship
            shortcut.activated.connect(self.submit)

    def _dress(self) -> None:
        self.setObjectName("ship_dialog")
        title = order_title(self._spec, self._details.order.number)
        self.setWindowTitle(self.tr("Ship and notify: {order}").format(order=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 6)
        self._why_not.say(self._obstacle, Tone.WARNING)
        column.addWidget(named(self._heading, "ship_heading", self.tr("What is shipped where")))
        column.addWidget(self._why_not)
        column.addWidget(self.claim)
        column.addWidget(self.look)
        column.addWidget(self.fields)
        items_label = QLabel(self.tr("&Items in this parcel"), content)
        items_label.setBuddy(self.items)
        column.addWidget(items_label)
        column.addWidget(self.items)
        column.addWidget(self.warning)
        telling = QHBoxLayout()
        telling.addWidget(self.notify, 1)
        telling.addWidget(self._preview)
        column.addLayout(telling)
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
            buttons.addWidget(button)
        for button in (self._ship, self._cancel, self._preview):
            button.setAutoDefault(False)  # a scanner's Enter must not press whatever comes first
        bottom = QVBoxLayout()
        bottom.setContentsMargins(12, 0, 12, 12)
        bottom.addWidget(self.problem)
        bottom.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(bottom)
        self._content, self._scroll = content, scroll

    def _make_room(self) -> None:
        """Grow with what is said of the number, so that nothing of the rest slips out of sight."""
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        missing = self._content.minimumSizeHint().height() - self._scroll.viewport().height()
        if missing > 0 and self.isVisible():
            most = max(self.screen().availableSize().height() - _TITLE_BAR, self.height())
            self.resize(self.width(), min(self.height() + missing, most))
            stay_on_screen(self)

    def _fit(self) -> None:
        """Make all of it visible where the screen allows, with room for sentences that come later."""
        room = self._ship.sizeHint().height() + self.fontMetrics().height() * 7
        wanted = self._content.minimumSizeHint().height() + room
        fit_on_screen(self, _WIDTH, _TALLEST)
        self.resize(self.width(), min(wanted, self.height()))
