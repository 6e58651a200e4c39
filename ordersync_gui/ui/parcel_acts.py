"""What a person does with recorded parcels and their notices: take back, correct, look, settle differences."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.reason_dialog import Act, ReasonDialog
from ordersync_gui.ui.text import error_text, order_title, shown

if TYPE_CHECKING:
    from ordersync_gui.sync.read_back import LookReport

_Make = Callable[[], QDialog]


class ParcelActs(QObject):
    """Opens the dialogs through the given function, one at a time.

    Signals: to_send (something may be due now), trouble(text), told(text) for what a look in the shop showed.
    """

    to_send = Signal()
    trouble = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget, open_dialog: Callable[[_Make], None]) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window, self._open_dialog = desk, jobs, window, open_dialog

    def take_back(
        self, details: OrderDetails, spec: ChannelSpec, shipment: ShipmentView, notice: NoticeView | None
    ) -> None:
        """Void a parcel after saying what the shop knows of it; notice: its latest one, if any."""
        from ordersync_gui.sync.void import after_words  # noqa: PLC0415 - not needed for the first paint

        state, steps = (None, 0) if notice is None else (notice.state, notice.steps_done)
        act = Act(
            key="void",
            title=self.tr("Take a parcel back: {order}").format(order=_title(details, spec)),
            facts=self._parcel(shipment),
            meaning=shown(after_words(spec, state, steps)),
            label=self.tr("&Take back"),
            perform=partial(self._void, shipment.id),
        )
        self._ask(act)

    def correct(
        self, details: OrderDetails, spec: ChannelSpec, shipment: ShipmentView, notice: NoticeView | None
    ) -> None:
        """Open the dialog that corrects carrier, service or tracking number."""
        from ordersync_gui.ui.correct_dialog import CorrectDialog  # noqa: PLC0415 - as above

        def make() -> QDialog:
            dialog = CorrectDialog(
                self._desk, self._jobs, details, spec, shipment=shipment, notice=notice, parent=self._window
            )
            dialog.corrected.connect(lambda _corrected: self.to_send.emit())
            return dialog

        self._open_dialog(make)

    def preview(self, notice: NoticeView) -> None:
        """Show what a waiting notice will say."""
        from ordersync_gui.ui.dry_run_dialog import DryRunDialog  # noqa: PLC0415 - as above

        self._open_dialog(
            lambda: DryRunDialog.of_notice(self._desk, self._jobs, notice_id=notice.id, parent=self._window)
        )

    def look(self, notice: NoticeView) -> None:
        """Look in the shop now whether the notice arrived."""
        from ordersync_gui.sync.read_back import look_at  # noqa: PLC0415 - brings the network library

        async def work(job: Job) -> LookReport:
            return await look_at(self._desk, notice_id=notice.id, cancellation=job.cancellation)

        self._jobs.run(
            self.tr("Look at order {number} in the shop").format(number=notice.order_number),
            work,
            store=notice.store,
            on_done=lambda report: self._looked(notice, report),
            on_error=self._tell,
            again=lambda: self.look(notice),
        )

    def tell_now(self, notice: NoticeView) -> None:
        """Don't wait any longer with this notice."""
        from ordersync_gui.sync.tell_now import tell_now  # noqa: PLC0415 - not needed for the first paint

        async def hurry(_job: Job) -> Changes:
            return await tell_now(self._desk, notice_ids=[notice.id])

        self._jobs.run(
            self.tr("Tell now"), hurry, on_done=lambda _: self.to_send.emit(), on_error=self._tell, quiet=True
        )

    def accept(self, details: OrderDetails, spec: ChannelSpec, kind: AttentionKind) -> None:
        """Call a difference from the shop all right, with the reason."""
        from ordersync_gui.sync import drift  # noqa: PLC0415 - as above

        self._difference(
            details,
            spec,
            kind,
            key="accept",
            label=self.tr("&It's all right"),
            meaning=self.tr(
                "The difference no longer needs attention, until the shop shows another status. "
                "Nothing changes in the shop."
            ),
            perform=lambda reason: drift.accept(self._desk, order_id=details.id, reason=reason),
        )

    def done_at_shop(self, details: OrderDetails, spec: ChannelSpec) -> None:
        """Say that somebody changed in the shop what it was told and isn't true any more."""
        from ordersync_gui.sync import drift  # noqa: PLC0415 - as above

        self._difference(
            details,
            spec,
            AttentionKind.SHOP_HAS_OLD,
            key="done_at_shop",
            label=self.tr("&Done in the shop"),
            meaning=self.tr("Say this when the shop shows what is right. This desk doesn't look."),
            perform=lambda reason: drift.done_at_shop(self._desk, order_id=details.id, reason=reason),
            needs_reason=False,
        )

    def tell_again(self, details: OrderDetails, spec: ChannelSpec) -> None:
        """Tell the shop once more of an order that it still shows as open."""
        from ordersync_gui.sync import drift  # noqa: PLC0415 - as above

        async def again(reason: str) -> Changes:
            changes = await drift.tell_again(self._desk, order_id=details.id, reason=reason)
            self.to_send.emit()
            return changes

        self._difference(
            details,
            spec,
            AttentionKind.OPEN_AT_SHOP,
            key="tell_again",
            label=self.tr("&Tell the shop again"),
            meaning=self.tr(
                "Look in the shop first. The whole notice is sent once more, at once: if the first one arrived, "
                "the shop may count the parcel twice, and the buyer may hear of it twice."
            ),
            perform=again,
        )

    def keep_address(self, details: OrderDetails, *, keep_ours: bool) -> None:
        """Choose between the address that was corrected here and the shop's newer one."""
        from ordersync_gui.sync import drift  # noqa: PLC0415 - as above

        async def choose(_job: Job) -> Changes:
            return await drift.keep_address(self._desk, order_id=details.id, keep_ours=keep_ours)

        self._jobs.run(self.tr("Address"), choose, on_error=self._tell, quiet=True)

    def _difference(
        self,
        details: OrderDetails,
        spec: ChannelSpec,
        kind: AttentionKind,
        *,
        key: str,
        label: str,
        meaning: str,
        perform: Callable[[str], Coroutine[Any, Any, object]],
        needs_reason: bool = True,
    ) -> None:
        facts = [shown(reason.message) for reason in details.attention if reason.kind is kind]
        title = self.tr("Difference from the shop: {order}").format(order=_title(details, spec))
        self._ask(Act(key, title, "\n".join(facts), meaning, label, perform, needs_reason))

    def _ask(self, act: Act) -> None:
        self._open_dialog(lambda: ReasonDialog(self._jobs, act, self._window))

    async def _void(self, shipment_id: int, reason: str) -> Changes:
        from ordersync_gui.sync.void import void  # noqa: PLC0415 - as above

        report = await void(self._desk, shipment_ids=[shipment_id], reason=reason)
        if report.errors:
            raise report.errors[0]
        return report.changes

    def _looked(self, notice: NoticeView, report: LookReport) -> None:
        if report.errors:
            self._tell(report.errors[0])
        elif report.confirmed:
            self.told.emit(self.tr("Order {number}: the shop has the notice.").format(number=notice.order_number))
        elif report.requeued:
            text = self.tr("Order {number}: the shop doesn't have all of the notice. What is missing is sent.")
            self.told.emit(text.format(number=notice.order_number))
            self.to_send.emit()
        else:
            self.told.emit(self._unclear(report, notice.order_number))

    def _unclear(self, report: LookReport, number: str) -> str:
        """What the shop showed where that settles nothing."""
        if report.unlisted:
            text = self.tr(
                "Order {number}: the shop doesn't list it at the time of its last known change. It was changed "
                "since, or the shop's clock is another: that tells nothing."
            )
            return text.format(number=number)
        for _, word in report.still_open:
            return self.tr('Order {number}: the shop shows it as "{word}".').format(number=number, word=word)
        text = self.tr("Order {number}: the shop shows neither the parcel nor that it is missing.")
        return text.format(number=number)

    def _parcel(self, shipment: ShipmentView) -> str:
        return self.tr("{carrier}, tracking number {tracking}").format(
            carrier=shipment.carrier, tracking=shipment.tracking_number
        )

    def _tell(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))


def _title(details: OrderDetails, spec: ChannelSpec) -> str:
    return order_title(spec, details.order.number)
