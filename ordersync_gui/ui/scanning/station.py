"""What happens to each scan: one after the other it is looked up, understood, and done or refused."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.claim import Claim
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.scan_settings import ScanSettings, ScanVerify
from ordersync_gui.domain.scan_text import ScanCommand, command_of, is_like_command, plain_scan
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.packing_claim import PackingClaim
from ordersync_gui.ui.scanning import refusals
from ordersync_gui.ui.scanning.choice import OrderChoice
from ordersync_gui.ui.scanning.decisions import Decision, Situation, Step, decide
from ordersync_gui.ui.scanning.hand import OrderInHand
from ordersync_gui.ui.scanning.lookup import Looked, OrderNow, claim_to_pack, look_up, order_now, taken_over
from ordersync_gui.ui.scanning.refusal import RefusalPanel, Refused
from ordersync_gui.ui.scanning.shipping import ShippingByScan
from ordersync_gui.ui.sound import Sounds
from ordersync_gui.ui.text import error_text


class ScanStation(QObject):
    """Takes scans by `scan`; told(text) says what came of each that wasn't refused."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QWidget,
        *,
        hand: OrderInHand,
        shipping: ShippingByScan,
        sounds: Sounds,
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self.hand, self.shipping, self.sounds = hand, shipping, sounds
        self.panel: RefusalPanel | None = None
        self._settings = ScanSettings()
        self._waiting: deque[str] = deque()
        self._reading = LatestJob(jobs)
        self._busy = self._opening = False  # opening: the ship dialog was asked for and isn't there yet
        self._missed = False  # the order in hand was changed while its dialog was open
        self._choice: OrderChoice | None = None
        self._coming = PackingClaim(desk, jobs, self)  # on the order that isn't in hand yet
        shipping.shipped.connect(self._shipped)
        shipping.cant_ship.connect(lambda why: self.refuse(refusals.cant_ship(why), keep=True))
        shipping.opened.connect(self._dialog_opened)
        shipping.settled.connect(self._settled)
        hand.panel.abort_wanted.connect(self.abort)
        hand.claim.changed.connect(self._claim_changed)
        jobs.changed.connect(self._on_changes)

    def use(self, settings: ScanSettings) -> None:
        """Work by these settings from now on."""
        self._settings = settings
        self.shipping.verify = settings.verify
        self.sounds.enabled = settings.sound

    def scan(self, arrived: str) -> None:
        """Take a scan as it arrived; until a refusal has been read, every scan is ignored and counted."""
        text = plain_scan(arrived, self._settings.layout)
        if self.panel is not None:
            self.panel.ignore_scan()
            self.sounds.refused()
        elif text:
            self._waiting.append(text)
            self._next()

    def cut_off(self) -> None:
        """A scan of which only the end arrived."""
        if self.panel is not None:
            self.panel.ignore_scan()
        else:
            self.refuse(refusals.cut_off())

    def command(self, command: ScanCommand) -> None:
        """Take a command that was given by key or menu, in its turn."""
        self._waiting.append(command.value)
        self._next()

    def abort(self) -> None:
        """Back out of whatever is open; nothing is recorded, no order stays in hand."""
        self._close_choice()
        dialog, modal = self.shipping.dialog, QApplication.activeModalWidget()
        if dialog is not None and dialog.is_recording:
            self.refuse(refusals.window_open(dialog.windowTitle()), keep=True)
            return
        if modal is not None and modal is not dialog:
            modal.close()  # what was typed there is asked about, as ever
            return
        self.shipping.abort()
        self.hand.put_back()
        self.sounds.accepted()
        self.told.emit(self.tr("Put back. Nothing was recorded. Scan an order."))

    def take_next(self) -> None:
        """Take the order that the list has next."""
        open_number = self._unfinished()
        following = self.hand.next_id()
        if open_number:
            self.refuse(refusals.finish_first(open_number), keep=True)
        elif following is None:
            self.refuse(refusals.no_next())
        else:
            self.hand.last = following  # one that is refused isn't tried again and again
            self._take_by_id(following)

    def refuse(self, refused: Refused, *, keep: bool = False) -> None:
        """Stop the line. keep: the order in hand stays; else no order is chosen or can be shipped any more."""
        ignored = len(self._waiting)
        self._waiting.clear()
        self._reading.stop()
        self._coming.stop()
        self._busy = self._opening
        self._close_choice()
        if not keep:
            self.shipping.put_away()
            self.hand.let_go()
        if self.panel is None:
            self.panel = RefusalPanel(refused, self._window)
            self.panel.read.connect(self._read)
            self.panel.show_wanted.connect(self.hand.show)
            self.panel.take_over_wanted.connect(self._take_over)
            self.panel.open()
        for _scan in range(ignored):
            self.panel.ignore_scan()
        self.sounds.alarm()
        self.told.emit("")  # what was said of the scan before is over

    def _read(self) -> None:
        self.panel = None

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        if self.shipping.is_pending and command_of(self._waiting[0]) is not ScanCommand.ABORT:
            return  # whoever is fast scans the next order already
        text = self._waiting.popleft()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass  # a menu that is open would act on another order than the one it was opened for
        command = command_of(text)
        if command is ScanCommand.ABORT:
            self.abort()
        elif (title := self._other_window()) is not None:
            self.refuse(refusals.window_open(title))
        elif command is not None:
            self._close_choice()
            self._command(command)
        elif is_like_command(text):
            self.refuse(refusals.unknown_command(text))
        else:
            self._close_choice()
            self._work(lambda: look_up(self._desk, text), self._decide)
        self._next()

    def _other_window(self) -> str | None:
        """The title of a window that waits for an answer, other than those that take scans."""
        modal = QApplication.activeModalWidget()
        if modal is None or modal in (self.shipping.dialog, self._choice):
            return None
        return modal.windowTitle() or self.tr("question")

    def _command(self, command: ScanCommand) -> None:
        if command is ScanCommand.NEXT:
            self.take_next()
        elif self.shipping.dialog is not None:
            self.shipping.ship_all()
        elif self.hand.packing is not None and not self.hand.packing.is_complete:
            self.refuse(refusals.not_all_packed(self.hand.packing), keep=True)
        else:
            in_hand = self.hand.details is not None
            first = refusals.cant_ship(self.tr("Scan the tracking barcode first."))
            self.refuse(first if in_hand else refusals.nothing_to_ship(self.hand.shipped), keep=in_hand)

    def _work(self, work: Callable[[], Coroutine[Any, Any, Any]], then: Callable[[Any], None]) -> None:
        """Read something; until it is there, scans wait."""
        self._busy = True

        def done(found: object) -> None:
            self._busy = False
            then(found)
            self._next()

        def failed(error: OrderSyncError) -> None:
            self.refuse(refusals.look_up_failed(error_text(error)))

        self._reading.start(
            self.tr("Looking a scan up"), lambda _job: work(), on_done=done, on_error=failed, quiet=True
        )

    def _decide(self, looked: Looked) -> None:
        dialog, title = self.shipping.dialog, self._other_window()
        if title is not None:  # opened while the scan was looked up
            self.refuse(refusals.window_open(title))
            return
        now = Situation(
            dialog=None if dialog is None else dialog.details,
            waits_for_order=self.shipping.waits_for_order,
            in_hand=self.hand.details,
            packing=self.hand.packing,
            other_shown=self.hand.other_shown is not None,
        )
        decision = decide(looked, now)
        if decision.refused is not None:
            self.refuse(decision.refused, keep=decision.keep)
            return
        self._do(decision, looked)
        if decision.text:
            self._accept(decision.text)

    def _do(self, decision: Decision, looked: Looked) -> None:
        match decision.step:
            case Step.TAKE_ORDER:
                self._open(looked)
            case Step.COUNT if decision.packing is not None:
                self.hand.count(decision.packing, decision.line)
            case Step.OPEN_DIALOG:
                self._open_dialog(looked.text)
            case Step.FILL:
                self.shipping.take(looked.text)
            case Step.GO_ON:
                self.shipping.lift()
            case Step.TELL if self.hand.details is not None:
                self.hand.show(self.hand.details.id)

    def _open_dialog(self, number: str) -> None:
        if self.hand.details is not None:
            self._busy = self._opening = self.shipping.open_with(self.hand.details, number)
            if not self._opening:
                self.refuse(refusals.window_open(self.tr("Ship and notify")))

    def _dialog_opened(self) -> None:
        self._busy = self._opening = False
        if self.panel is not None:  # refused while the dialog was on its way
            self.shipping.put_away()
        self._next()

    def dialog_failed(self, why: str) -> None:
        """The ship dialog that a scan asked for couldn't be opened."""
        if self._opening:
            self._opening = False
            self.refuse(refusals.cant_ship(why))

    def _open(self, looked: Looked) -> None:
        if looked.order is not None:
            self._take(looked.order)
        else:
            self.hand.let_go()  # else the one before is shipped by whoever doesn't see the question
            self._choice = OrderChoice(looked.orders, self._window, on_choice=self._take_by_id)
            self._choice.finished.connect(lambda _result: self._choice_closed())
            self._choice.open()
            self.sounds.accepted()

    def _take_by_id(self, order_id: int) -> None:
        self._work(lambda: order_now(self._desk, order_id), self._take)

    def _take(self, order: OrderNow) -> None:
        refused = refusals.why_not_shippable(order.details, order.spec, order.store)
        if refused is not None:
            self.refuse(refused)
            return
        self._coming.start([order.details.id], claimed=True)
        self._work(lambda: claim_to_pack(self._desk, order.details.id), lambda other: self._pack(order, other))

    def _pack(self, order: OrderNow, other: Claim | None) -> None:
        if other is not None:
            self.refuse(refusals.packed_elsewhere(other))
            return
        self.hand.take(order.details, check=self._settings.verify is not ScanVerify.OFF)
        self._coming.stop()
        self._accept(self.tr("Order {number}").format(number=order.details.order.number))

    def _take_over(self, order_id: int) -> None:
        self._work(lambda: taken_over(self._desk, order_id), self._take)

    def _claim_changed(self) -> None:
        """Somebody else took over what is in hand; where the ship dialog is open, it says so itself."""
        others = tuple(self.hand.claim.others.values())
        if others and self.shipping.dialog is None:
            self.refuse(refusals.packed_elsewhere(others[0]))

    def _on_changes(self, changes: Changes) -> None:
        """The shop may cancel an order while it is packed."""
        details = self.hand.details
        if details is None or details.id not in changes.orders:
            return
        self._missed = self.shipping.dialog is not None
        if not self._missed:
            self._read_again(details)

    def _settled(self) -> None:
        """Shipping has ended one way or the other: go on with what was scanned or changed meanwhile."""
        details = self.hand.details
        if self._missed and details is not None and self.shipping.dialog is None:
            self._missed = False
            self._read_again(details)
        self._next()

    def _read_again(self, details: OrderDetails) -> None:
        self._jobs.run(
            self.tr("Reading an order"),
            lambda _job: order_now(self._desk, details.id),
            on_done=self._changed,
            on_error=lambda error: self.refuse(refusals.look_up_failed(error_text(error))),
            quiet=True,
        )

    def _changed(self, order: OrderNow) -> None:
        if self.hand.details is None or self.hand.details.id != order.details.id:
            return
        refused = refusals.why_not_shippable(order.details, order.spec, order.store)
        if refused is not None and self.shipping.dialog is None:
            self.refuse(refused)
        else:
            self.hand.look_again(order.details)

    def _unfinished(self) -> str:
        """The number of an order that is half done, "" for none."""
        if self.shipping.dialog is not None:
            return self.shipping.dialog.details.order.number
        packing = self.hand.packing
        return packing.number if packing is not None and packing.has_begun else ""

    def _shipped(self, details: OrderDetails) -> None:
        if self.hand.finish(details.id):
            self._accept(self.tr("Recorded. Scan the next order."))

    def _accept(self, text: str) -> None:
        self.sounds.accepted()
        self.told.emit(text)

    def _choice_closed(self) -> None:
        self._choice = None

    def _close_choice(self) -> None:
        if self._choice is not None:
            self._choice.reject()
