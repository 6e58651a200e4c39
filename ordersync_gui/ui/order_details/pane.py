"""The right side of the window: reads one order off the Qt thread and lays out its sections."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.claim import Claim
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.icons import give_icon
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.marked_frame import FocusBorder
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.addresses import AddressesSection
from ordersync_gui.ui.order_details.amounts import AmountsSection
from ordersync_gui.ui.order_details.attention import AttentionBox
from ordersync_gui.ui.order_details.buyer_deleted import BuyerDeletedBox
from ordersync_gui.ui.order_details.delivery import DeliverySection, has_delivery
from ordersync_gui.ui.order_details.desk import DeskSection
from ordersync_gui.ui.order_details.header import HeaderSection
from ordersync_gui.ui.order_details.items import ItemsSection
from ordersync_gui.ui.order_details.left_out import LeftOutBox
from ordersync_gui.ui.order_details.note_editor import NoteDrafts, NoteEditor
from ordersync_gui.ui.order_details.notes import NotesSection, has_notes
from ordersync_gui.ui.order_details.packed import PackedBox
from ordersync_gui.ui.order_details.pickup import PickupBox
from ordersync_gui.ui.order_details.shipments import ShipmentsSection
from ordersync_gui.ui.order_details.timeline import TimelineSection
from ordersync_gui.ui.text import error_text
from ordersync_gui.ui.thumbnails import Thumbnails

_REST_MS = 15  # a timer of nought would go off before the top of the order is painted
_SETTLE_MS = 60  # while someone holds an arrow key, only where it begins and where it stops is read


class OrderDetailsPane(QWidget):
    """Signals: shown(OrderDetails or None), settle_wanted(NoticeView, Verdict), and five without a value.

    settings_wanted asks for the settings of the shown order's store. parcel_wanted, difference_wanted and
    evidence_wanted are those of the sections. desk_wanted(what) as the desk's own section has it;
    note_typed(order id, text) when a typed note is to be saved; copy_wanted: the address on the clipboard.
    """

    shown = Signal(object)
    ship_wanted = Signal()
    address_wanted = Signal()
    revert_wanted = Signal()
    map_wanted = Signal()
    settings_wanted = Signal()
    settle_wanted = Signal(object, object)
    parcel_wanted = Signal(object, object, object)
    difference_wanted = Signal(object, str)
    evidence_wanted = Signal(int)
    desk_wanted = Signal(str)
    note_typed = Signal(int, str)
    copy_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPane")
        self.setAccessibleName(self.tr("Order details"))
        self.details: OrderDetails | None = None
        self._desk = desk
        self._wanted: int | None = None
        self._job = LatestJob(jobs)
        self._specs: dict[str, ChannelSpec] = {}
        self._looks: dict[str, bool] = {}
        self._packed: Claim | None = None  # by somebody else
        self._drafts = NoteDrafts()
        self._note: NoteEditor | None = None
        self.thumbnails = Thumbnails(desk, jobs, self)
        self._column: QVBoxLayout | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._show_rest)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._moving = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self.scroll_area = named(QScrollArea(self), "detailsScroll", self.tr("Order details"))
        self._ship = named(
            QPushButton(self.tr("Ship and notify..."), self), "shipButton", self.tr("Ship and notify")
        )
        give_icon(self._ship, "ship")
        self._lay_out()
        jobs.changed.connect(self.on_changes)
        self._show(None)

    @property
    def spec(self) -> ChannelSpec | None:
        """The declaration of the shown order's channel."""
        return None if self.details is None else self._specs.get(self.details.channel)

    @property
    def can_look(self) -> bool:
        """Whether the shown order's shop can be asked for a single order."""
        return self.details is not None and self._looks.get(self.details.channel, False)

    @property
    def order_id(self) -> int | None:
        """The order that is shown or on its way."""
        return self._wanted

    def want(self, order_id: int | None) -> None:
        """Show another order as soon as it has been read."""
        if order_id != self._wanted:
            self.thumbnails.release()
        self._wanted = order_id
        if order_id is None or self._moving.isActive():
            self._settle.start()
        else:
            self._settle.stop()
            self._read()
        self._moving.start()

    def on_changes(self, changes: Changes) -> None:
        """Read the shown order again when it changed, or what its store's maps make of it."""
        if self._wanted is not None and (changes.maps or self._wanted in changes.orders):
            self._settle.start()

    def reload(self) -> None:
        """Read the shown order again: it may have been changed elsewhere."""
        if self._wanted is not None:
            self._settle.start()

    def save_note(self) -> None:
        """Have the typed note of the shown order saved, if there is one that isn't."""
        if self.details is not None:
            self._save_note(self.details.id)

    def note_saved(self, order_id: int) -> None:
        """The note that was typed for this order is stored."""
        self._drafts.stored(order_id)

    def note_failed(self) -> None:
        """A note that was typed couldn't be saved: it stays where it is typed, to be saved again."""
        self._drafts.take_back()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Fetch nothing that nobody sees; a window that closes doesn't wait for pictures."""
        self.thumbnails.release()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        FocusBorder(self.scroll_area)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ship.clicked.connect(self.ship_wanted)
        self._ship.setToolTip(self.tr("Record a parcel and tell the shop (Ctrl+Enter)"))
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 6)
        row.addStretch(1)
        row.addWidget(self._ship)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll_area, 1)
        column.addLayout(row)

    def _read(self) -> None:
        order_id = self._wanted
        if order_id is None:
            self._job.stop()
            self._show(None)
            return
        self._job.start(
            self.tr("Reading an order"),
            lambda _job: self._details_of(order_id),
            on_done=self._show,
            on_error=self._broke,
            quiet=True,
        )

    async def _details_of(self, order_id: int) -> OrderDetails:
        """The order; its channel's declaration is there when it is shown."""
        details, self._packed = await self._desk.workers.read(_order_now, self._desk, order_id)
        if details.channel not in self._specs:  # the first one loads the network code, hence a worker
            self._specs[details.channel] = await self._desk.workers.network(channel_spec, details.channel)
            self._looks[details.channel] = await self._desk.workers.network(_can_look, details.channel)
        return details

    def _broke(self, error: OrderSyncError) -> None:
        if self._note is not None:
            self._note.take_leave(staying=False)
            self._note = None
        self.details = None
        self._replace(_note(error_text(error)))
        self.shown.emit(None)

    def _show(self, details: OrderDetails | None) -> None:
        same = details is not None and self.details is not None and details.id == self.details.id
        height = self.scroll_area.verticalScrollBar().value() if same else 0
        if not same:
            self.save_note()
        typing = self._note is not None and self._note.take_leave(staying=same)
        self._note = None
        self.details = details
        self._ship.setVisible(details is not None)
        self._show_top(details)
        if details is not None and not same:
            self._rest.start()  # the top of another order is painted first
            return
        self._show_rest()
        if typing and self._note is not None:
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll_area.verticalScrollBar().setValue(height)

    def _show_top(self, details: OrderDetails | None) -> None:
        if details is None:
            self._replace(_note(self.tr("Choose an order to see it here.")))
            return
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(10, 8, 10, 8)
        for section in self._top_sections(details):
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._replace(page)

    def _show_rest(self) -> None:
        """Add what stands further down, and tell that the order is shown."""
        details = self.details
        if details is not None and self._column is not None:
            for section in self._further_sections(details):
                self._column.insertWidget(self._column.count() - 1, section)
        self.shown.emit(details)

    def _replace(self, page: QWidget) -> None:
        self._rest.stop()
        before = self.scroll_area.takeWidget()
        self.scroll_area.setWidget(page)
        if before is not None:  # not at once, in the middle of what is going on there
            before.hide()
            before.deleteLater()

    def _top_sections(self, details: OrderDetails) -> list[QWidget]:
        spec = self._specs[details.channel]
        addresses = AddressesSection(details)
        addresses.address_wanted.connect(self.address_wanted)
        addresses.revert_wanted.connect(self.revert_wanted)
        addresses.copy_wanted.connect(self.copy_wanted)
        sections: list[QWidget] = [HeaderSection(details, spec)]
        if self._packed is not None and self._packed.order_id == details.id:
            sections.append(PackedBox(self._packed))
        if details.left_out:
            left_out = LeftOutBox(details, spec)
            left_out.settings_wanted.connect(self.settings_wanted)
            sections.append(left_out)
        if details.buyer_deleted_at is not None:
            sections.append(BuyerDeletedBox(details.buyer_deleted_at))
        if details.attention:
            box = AttentionBox(details)
            box.address_wanted.connect(self.address_wanted)
            box.map_wanted.connect(self.map_wanted)
            box.settle_wanted.connect(self.settle_wanted)
            box.difference_wanted.connect(self.difference_wanted)
            sections.append(box)
        if details.order.pickup_point is not None:
            sections.append(PickupBox(details.order.pickup_point))
        return [*sections, addresses, self._desk_section(details)]

    def _further_sections(self, details: OrderDetails) -> list[QWidget]:
        spec = self._specs[details.channel]
        sections: list[QWidget] = [ItemsSection(details, self.thumbnails)]
        if has_notes(details):
            sections.append(NotesSection(details))
        if has_delivery(details):
            sections.append(DeliverySection(details))
        sections.append(AmountsSection(details))
        if details.shipments or details.notices:
            shipments = ShipmentsSection(details, spec, can_look=self._looks.get(details.channel, False))
            shipments.parcel_wanted.connect(self.parcel_wanted)
            sections.append(shipments)
        timeline = TimelineSection(details)
        timeline.evidence_wanted.connect(self.evidence_wanted)
        return [*sections, timeline]

    def _desk_section(self, details: OrderDetails) -> DeskSection:
        section = DeskSection(details, self._drafts, operator=self._desk.operator)
        section.wanted.connect(self.desk_wanted)
        section.note_left.connect(lambda: self._save_note(details.id))
        self._note = section.note
        return section

    def _save_note(self, order_id: int) -> None:
        text = self._drafts.hand_over(order_id)
        if text is not None:
            self.note_typed.emit(order_id, text)


def _order_now(desk: Desk, order_id: int) -> tuple[OrderDetails, Claim | None]:
    """The order, and who packs it elsewhere. Blocking."""
    from ordersync_gui.sync.claims import packed_elsewhere  # noqa: PLC0415 - not needed for the first paint

    with desk.db.snapshot():
        details = queries.order_details(desk.db, order_id)
        return details, packed_elsewhere(desk, [order_id]).get(order_id)


def _can_look(channel: str) -> bool:
    from ordersync_gui.sync.read_back import can_look  # noqa: PLC0415 - brings the network library

    return can_look(channel)


def _note(text: str) -> QWidget:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setContentsMargins(16, 16, 16, 16)
    return label
