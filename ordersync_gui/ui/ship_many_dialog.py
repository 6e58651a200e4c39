"""Ship many orders at once: one number each, scanned one after the other or pasted, or one parcel for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage.queries.many_orders import TrackingUse, tracking_uses
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.packing_claim import PackingClaim
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.ship_many_fields import ShipManyFields
from ordersync_gui.ui.ship_many_model import ShipManyModel
from ordersync_gui.ui.ship_many_rows import service_of
from ordersync_gui.ui.ship_many_table import ShipManyTable
from ordersync_gui.ui.ship_many_telling import ManyTelling
from ordersync_gui.ui.ship_many_words import pasted_text, recorded_text
from ordersync_gui.ui.ship_many_work import Drafts, ManyDone, ManyRead, read_many, record_each, record_together
from ordersync_gui.ui.text import shown

_WIDTH, _HEIGHT = 1160, 620
_LEAST_ROWS = 4
_ASK_AFTER_MS = 150


class ShipManyDialog(ScrollingDialog):
    """`recorded_many` carries a tuple of Recorded; the dialog closes when nothing is left in its list."""

    recorded_many = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, order_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__("ship_many_dialog", parent)
        self._desk, self._order_ids = desk, tuple(order_ids)
        self._work, self._asking = LatestJob(jobs), LatestJob(jobs)
        self._claim = PackingClaim(desk, jobs, self)
        self._known: frozenset[str] = frozenset()
        self._recording = False
        self.orders = ShipManyModel(self)
        self.table = ShipManyTable(self.orders, self)
        self.fields = ShipManyFields(desk.clock().astimezone().date(), self)
        self.telling = ManyTelling(self, name="ship_many", lacking=desk.lacking)
        self._state = wrapped_label("", self)
        self._progress = named(QProgressBar(self), "ship_many_progress", self.tr("Progress"))
        self._row_remark = wrapped_label("", self)
        self._ship = named(QPushButton(self), "ship_many_submit", self.tr("Ship"))
        self._leave = named(QPushButton(self), "ship_many_close", self.tr("Close"))
        self._take_out = named(
            QPushButton(self.tr("Take &out of the list"), self),
            "ship_many_take_out",
            self.tr("Take out of the list"),
        )
        self._ask_soon = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._dress()
        self._lay_out()
        self._connect()
        self._load()

    def submit(self) -> None:
        """Record the parcels that are complete; the others stay in the list."""
        self._commit()
        obstacle = self._obstacle()
        drafts = self.orders.drafts(self.fields.ship_date)
        if self._work.running:
            return
        if obstacle or not drafts:
            self.outcome.say(obstacle or self.tr("No tracking number is entered yet."), Tone.ERROR)
            return
        self._record(drafts)

    def paste(self, row: int, text: str) -> None:
        """Fill a pasted column of numbers downwards from a row on."""
        lines = text.rstrip("\r\n").splitlines()
        if any("\t" in line.strip() for line in lines):
            self.outcome.say(
                self.tr(
                    "More than one column was copied. Copy only the tracking numbers; "
                    "Ship from a file finds the orders by their numbers."
                ),
                Tone.ERROR,
            )
            return
        self._close_entry()
        pasted = self.orders.paste(row, [line.strip().strip('"') for line in lines])
        self.outcome.say(pasted_text(pasted), Tone.WARNING if pasted.blocked or pasted.beyond else Tone.NOTE)
        self._ask_soon.start()

    def reject(self) -> None:
        """Close, after a question when something was entered; what is being recorded is stopped instead."""
        if self._recording:
            self._work.ask_to_stop()
            return
        if not any(row.typed for row in self.orders.rows):
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without shipping?"),
            text=self.tr("What you entered for the orders in the list is lost."),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def done(self, result: int) -> None:
        """Close, hear no more of what is still being read, and leave the orders to others."""
        self._claim.stop()
        for work in (self._work, self._asking):
            work.stop()
        super().done(result)

    # reading

    def _load(self) -> None:
        async def read(job: Job) -> ManyRead:
            return await read_many(self._desk, self._order_ids, tell=self._say_read, cancellation=job.cancellation)

        self._say_read(0)
        title = self.tr("Reading the orders to ship")
        self._work.start(title, read, on_done=self._show, on_error=self._unreadable, quiet=True)

    def _say_read(self, count: int) -> None:
        text = self.tr("Reading the orders: {n} of {total}...")
        self._state.setText(text.format(n=count, total=len(self._order_ids)))

    def _show(self, read: ManyRead) -> None:
        carriers = tuple(dict.fromkeys(name for row in read.rows for name in row.spec.carriers))
        self.fields.offer_carriers(carriers)
        self.table.offer_carriers(carriers)
        self.telling.take(read.stores, specs=[row.spec for row in read.rows])
        self.orders.take(read.rows)
        self._claim_rows()
        for part in (self.fields, self.telling, self.table):
            part.setEnabled(True)
        self._weigh_one_parcel()
        self._refresh()
        self.table.start()

    def _unreadable(self, error: OrderSyncError) -> None:
        self._state.setText(self.tr("The orders can't be read."))
        self.outcome.say_error(error)

    def _claim_rows(self) -> None:
        self._claim.start([row.id for row in self.orders.rows if not row.obstacle])

    def _know_packers(self) -> None:
        """Others pack some of the orders, or don't any more."""
        self.orders.know_packers({order: shown(claim.message) for order, claim in self._claim.others.items()})
        if not self._work.running:
            self._weigh_one_parcel()
            self._refresh()

    def _weigh_one_parcel(self) -> None:
        """Find out what speaks against one parcel for all, and whether it is the addresses alone."""
        from ordersync_gui.sync.combine import why_not  # noqa: PLC0415 - not needed for the first paint

        details = [row.details for row in self.orders.rows]
        blocked = [row for row in self.orders.rows if row.why_not]
        reasons = [f"{row.details.order.number}: {row.why_not}" for row in blocked] or [
            shown(message) for message in why_not(details)
        ]
        only_addresses = not blocked and not why_not(details, despite_addresses=True)
        self.fields.show_against(reasons, only_addresses=only_addresses)
        self.fields.together.setEnabled(len(details) > 1)

    def _ask_where_else(self) -> None:
        """Look which of the entered numbers stand on other parcels; the answer is a remark, no obstacle."""
        wanted = self.orders.keys() - self._known
        if not wanted:
            return

        async def read(_job: Job) -> Mapping[str, Sequence[TrackingUse]]:
            return await self._desk.workers.read(tracking_uses, self._desk.db, wanted)

        def known(uses: Mapping[str, Sequence[TrackingUse]]) -> None:
            self._known |= wanted
            self.orders.know_uses(uses)

        title = self.tr("Looking for the tracking numbers on other orders")
        # An error isn't lost: recording reads the same database and says what is wrong with it.
        self._asking.start(title, read, on_done=known, on_error=lambda _error: None, quiet=True)

    # recording

    def _record(self, drafts: Drafts) -> None:
        self._recording = True
        notify, together = self.telling.notify(), self.fields.together.isChecked()

        async def record(job: Job) -> ManyDone:
            if together:
                despite = self.fields.despite_addresses
                return await record_together(self._desk, drafts, notify=notify, despite_addresses=despite)

            def tell(done: int, of: int) -> None:
                job.progress(done, of, self.tr("{done} of {of} parcels").format(done=done, of=of))
                self._progress.setValue(done)

            return await record_each(self._desk, drafts, notify=notify, tell=tell, cancellation=job.cancellation)

        self.outcome.clear()
        self._progress.setRange(0, 0 if together else len(drafts))
        self._progress.setValue(0)
        title = self.tr("Record the shipment of {n} orders", "", len(drafts)).format(n=len(drafts))
        self._work.start(title, record, on_done=self._recorded, on_error=self._failed)
        self._refresh()

    def _recorded(self, outcome: ManyDone) -> None:
        self._recording = False
        self.orders.fail(outcome.reasons)
        self.orders.take_out(outcome.recorded.keys())
        self._claim_rows()
        if outcome.recorded:
            self.recorded_many.emit(tuple(outcome.recorded.values()))
        if not self.orders.rows:
            self.accept()
            return
        self._say_outcome(outcome)
        self._weigh_one_parcel()
        self._refresh()
        self.table.start()

    def _failed(self, error: OrderSyncError) -> None:
        self._recording = False
        self.outcome.say_error(error)
        self._refresh()

    def _say_outcome(self, outcome: ManyDone) -> None:
        failed = [row.details.order.number for row in self.orders.rows if row.id in outcome.reasons]
        said = [recorded_text(len(outcome.recorded), failed)]
        waiting = len(self.orders.rows) - len(failed)
        if waiting:
            said.append(self.tr("Still in the list without a parcel: {n}.").format(n=waiting))
        self.outcome.say(" ".join(said), Tone.ERROR if failed else Tone.GOOD)

    # showing

    def _obstacle(self) -> str:
        if not self.orders.rows:
            return self.tr("No order is in the list.")
        return self.fields.obstacle()

    def _commit(self) -> None:
        self._close_entry()
        self.fields.tidy_number()
        self.orders.set_common(self.fields.common())
        self.orders.settle_all()

    def _close_entry(self) -> None:
        """End typing in the table, which keeps what was typed."""
        self.table.setCurrentIndex(self.table.currentIndex().siblingAtColumn(0))

    def _edited(self) -> None:
        common = self.fields.common()
        if (common.number is None) is not (self.orders.common.number is None):
            self._close_entry()  # one parcel for all has no numbers of its own in the rows
        self.orders.set_common(common)
        self.outcome.clear()
        self._refresh()

    def _drop_chosen(self) -> None:
        chosen = self.table.chosen()
        self._close_entry()
        self.orders.take_out(chosen)
        self._claim_rows()
        self._weigh_one_parcel()
        self._refresh()
        self.table.start()

    def _refresh(self) -> None:
        count, ready = len(self.orders.rows), len(self.orders.ready())
        idle = not self._work.running
        blocked = sum(1 for row in self.orders.rows if row.why_not)
        if count or idle:
            self._state.setText(self._counted(count, blocked))
        text = self.tr("&Ship {n} of {of}").format(n=ready, of=count)
        self._ship.setText(text if ready != count else self.tr("&Ship {n} orders", "", count).format(n=count))
        self._ship.setAccessibleName(self._ship.text().replace("&", ""))
        self._ship.setEnabled(idle and ready > 0 and not self._obstacle())
        self._leave.setText(self.tr("Stop") if self._recording else self.tr("Close"))
        self._leave.setAccessibleName(self._leave.text())
        self._take_out.setEnabled(idle and count > 0)
        self._progress.setVisible(self._recording)
        self._say_row()
        for part in (self.fields, self.telling, self.table):
            part.setEnabled(idle and count > 0)
        specs = {row.spec.key: row.spec for row in self.orders.rows}
        common = self.fields.common()
        service = any(service_of(row, common) for row in self.orders.rows)
        self.telling.tell(
            specs=tuple(specs.values()), service=service, ship_date=self.fields.ship_date, now=self._desk.clock()
        )

    def _say_row(self) -> None:
        """The remark of the row that is typed in, whole: in the table it may be cut off."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.orders.rows):
            self._row_remark.clear()
            return
        said, number = self.orders.remark(row), self.orders.rows[row].details.order.number
        self._row_remark.setText("" if said.tone is None else f"{said.tone.value} {number}: {said.text}")

    def _counted(self, count: int, blocked: int) -> str:
        text = self.tr("Orders in the list: {n}. Scan or type each tracking number; Enter goes to the next.")
        said = text.format(n=count)
        if blocked:
            said += " " + self.tr("{n} of them can't be shipped: the remark says why.", "", blocked).format(
                n=blocked
            )
        return said

    def _connect(self) -> None:
        self.fields.edited.connect(self._edited)
        self.fields.number_ended.connect(self._ask_soon.start)
        self.orders.dataChanged.connect(lambda *_: self._refresh())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_row())
        self.table.column_pasted.connect(self.paste)
        self.table.number_ended.connect(self._ask_soon.start)
        self._claim.changed.connect(self._know_packers)
        self._ask_soon.timeout.connect(self._ask_where_else)
        self.telling.tick.toggled.connect(lambda _on: self._refresh())
        self._ship.clicked.connect(self.submit)
        self._leave.clicked.connect(self.reject)
        self._take_out.clicked.connect(self._drop_chosen)
        for work in (self._work, self._asking):
            self.destroyed.connect(work.stop)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)

    def _dress(self) -> None:
        count = len(self._order_ids)
        self.setWindowTitle(self.tr("Ship {n} orders", "", count).format(n=count))
        self._state.setObjectName("ship_many_state")
        self._row_remark.setObjectName("ship_many_remark")
        self._row_remark.setMinimumHeight(2 * self.fontMetrics().height())  # nothing moves while scanning
        self._row_remark.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.table.setMinimumHeight(_LEAST_ROWS * self.table.verticalHeader().defaultSectionSize())
        for part in (self.fields, self.telling, self.table):
            part.setEnabled(False)
        for button in (self._ship, self._leave, self._take_out):
            button.setAutoDefault(False)  # a scanner's Enter must not press whatever comes first
        self._progress.hide()
        self._refresh()
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._row_remark, 1)
        below.addWidget(self._take_out, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._state, self.fields):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(below)
        for widget in (self.telling, self._progress):
            self.body.addWidget(widget)
        self.add_buttons(self._ship, self._leave)
