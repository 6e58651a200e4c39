"""Every dialog that the window opens about stores and orders, made for one store with orders."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from opened_maps import opened_maps
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMenuBar

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import NoticeView, OrderFilter, ShipmentView, Store, StoreContents
from ordersync_gui.domain.grid_layout import AUTOMATIC
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.domain.scan_settings import ScanSettings
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.import_runs import run_details
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.reconfigure import current_form
from ordersync_gui.ui.address_dialog import AddressDialog
from ordersync_gui.ui.backups.restore_dialog import RestoreDialog
from ordersync_gui.ui.buyers_dialog import BuyersDialog
from ordersync_gui.ui.command_list import CommandList
from ordersync_gui.ui.correct_dialog import CorrectDialog
from ordersync_gui.ui.desk_acts.assign_dialog import AssignDialog
from ordersync_gui.ui.desk_acts.hold_dialog import HoldDialog
from ordersync_gui.ui.desk_acts.note_dialog import NoteDialog
from ordersync_gui.ui.desk_acts.tags_dialog import TagsDialog
from ordersync_gui.ui.dry_run_dialog import DryRunDialog
from ordersync_gui.ui.evidence_dialog import EvidenceDialog
from ordersync_gui.ui.explain_dialog import ExplainDialog
from ordersync_gui.ui.help_texts import KeysDialog
from ordersync_gui.ui.import_again_dialog import ImportAgainDialog
from ordersync_gui.ui.import_one_dialog import ImportOneDialog
from ordersync_gui.ui.import_preview_dialog import ImportPreviewDialog
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.leaving_dialogs import DeleteDialog, DisconnectDialog
from ordersync_gui.ui.maps.copy_dialog import CopyMapsDialog
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.history import HistoryDialog
from ordersync_gui.ui.maps.maps_dialog import MapsDialog
from ordersync_gui.ui.maps.problems_dialog import ProblemsDialog
from ordersync_gui.ui.order_details.picture_dialog import PictureDialog
from ordersync_gui.ui.printing.print_window import PrintWindow
from ordersync_gui.ui.printing.template_editor import TemplateEditor
from ordersync_gui.ui.reason_dialog import Act, ReasonDialog
from ordersync_gui.ui.reconfigure_dialog import ReconfigureDialog
from ordersync_gui.ui.rejected_dialog import RejectedDialog
from ordersync_gui.ui.runs.answers_dialog import AnswersDialog
from ordersync_gui.ui.runs.history_dialog import RunHistoryDialog
from ordersync_gui.ui.scanning.calibration_dialog import CalibrationDialog
from ordersync_gui.ui.scanning.choice import OrderChoice
from ordersync_gui.ui.scanning.settings_dialog import ScanSettingsDialog
from ordersync_gui.ui.scanning.sheet_dialog import BarcodeSheetDialog, command_codes
from ordersync_gui.ui.scanning.trial_dialog import ScanTrialDialog
from ordersync_gui.ui.settle_dialog import SettleDialog
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.ship_file_dialog import ShipFileDialog
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_state_words import Standing
from ordersync_gui.ui.stores_dialog import StoresDialog
from ordersync_gui.ui.support_dialog import SupportDialog
from ordersync_gui.ui.thumbnails import Thumbnails, Wanted
from ordersync_gui.ui.views.columns_dialog import ColumnsDialog
from ordersync_gui.ui.views.manage_dialog import ManageDialog
from ordersync_gui.ui.views.name_dialog import NameDialog, Naming
from ordersync_gui.ui.window_settings import WindowSettings
from ordersync_gui.ui.wizard import ConnectWizard

_NOW = datetime(2026, 1, 2, tzinfo=UTC)
_NOTICE = NoticeView(
    id=1,
    uid="u",
    order_id=1,
    order_number="1001",
    store="Shop",
    state=NoticeState.UNCONFIRMED,
    attempts=1,
    carrier="DHL",
    service="",
    tracking_number="T1",
    not_before=_NOW,
    last_error="The connection was lost.",
    whole_order=True,
)


async def _nothing(_reason: str) -> None:
    """An act that does nothing."""


async def _name_nothing(_name: str, _replacing: bool) -> None:  # noqa: FBT001 - as it is called
    """A naming that does nothing."""


_ACT = Act("void", "Take a parcel back", "DHL, tracking number T1", "The shop was told.", "&Take back", _nothing)


def every_dialog(desk: Desk, jobs: Jobs, store: Store) -> Iterator[QDialog]:
    """One after the other, not shown yet; whoever takes one destroys it."""
    details = queries.order_details(desk.db, queries.order_ids(desk.db, OrderFilter())[0])
    spec = channel_spec(store.channel)
    yield ConnectWizard(desk, jobs, None)
    for kind in MapKind:
        yield MapsDialog(desk, jobs, store, kind=kind)
    yield CopyMapsDialog(desk, jobs, store)
    yield ProblemsDialog([MapProblem(MapKind.STATUS, "x", say("Why."), 2)], title="Maps", outcome="1 row is set.")
    holder = QObject()
    maps = EditedMaps(store, {}, holder)
    maps.fill(opened_maps())
    yield HistoryDialog(maps)
    yield ShipDialog(desk, jobs, details, spec, store=store)
    open_ids = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    yield ShipManyDialog(desk, jobs, open_ids[:3])
    yield ShipFileDialog(desk, jobs)
    draft = ShipmentDraft("UPS", "T1", _NOW.date())
    yield DryRunDialog.of_draft(desk, jobs, order_id=open_ids[0], draft=draft)
    yield ReasonDialog(jobs, _ACT)
    parcel = ShipmentView(1, "u", "DHL", "", "T1", _NOW.date(), _NOW, "Ada", ())
    yield CorrectDialog(desk, jobs, details, spec, shipment=parcel, notice=_NOTICE)
    yield AddressDialog(desk, jobs, details, requirements=store.requirements)
    yield HoldDialog(desk, "Order 1001 (Shop)")
    yield TagsDialog("12 orders", known=("gift", "urgent"))
    yield AssignDialog("Order 1001 (Shop)", known=("Anna",), me="Ada", present="Anna")
    yield NoteDialog("Order 1001 (Shop)", present="Wrap it twice.")
    yield ColumnsDialog(AUTOMATIC, "Shipped")
    yield NameDialog(jobs, Naming("Save this view", "View: Shipped", "&Save", _name_nothing, name="Mugs"))
    views = ManageDialog()
    views.show_views((SavedView(1, "Mugs", query_text="mug"), SavedView(2, "Cups")), ())
    yield views
    yield RejectedDialog(desk, jobs)
    yield RunHistoryDialog(desk, jobs, (store,))
    yield AnswersDialog(desk, jobs, run_details(desk.db, queries.runs(desk.db, store_id=None, limit=1)[0].id))
    yield ExplainDialog(desk, jobs)
    yield ImportPreviewDialog(desk, jobs, store)
    yield ImportAgainDialog(store, desk.clock())
    yield ImportOneDialog(desk, jobs, wanted=store)
    yield ScanSettingsDialog(desk, jobs, ScanSettings(layout="zyyz"))
    yield CalibrationDialog()
    yield ScanTrialDialog(desk, jobs, ScanSettings())
    yield BarcodeSheetDialog("Command barcodes", command_codes())
    yield OrderChoice([(1, "Shop", "1001"), (2, "Other", "1001")], None, on_choice=lambda _order: None)
    yield from _about_papers(desk, jobs, store, open_ids[:3])
    yield EvidenceDialog(desk, jobs)
    yield SupportDialog(desk, jobs)
    yield BuyersDialog(desk, jobs)
    yield RestoreDialog(desk, jobs)
    yield SettleDialog(desk, jobs, _NOTICE)
    yield from _about_stores(desk, jobs, store)
    yield PictureDialog(Thumbnails(desk, jobs), Wanted("https://shop.example/1.png", store.id, 480), "Mug")


def _about_papers(desk: Desk, jobs: Jobs, store: Store, ids: array[int]) -> Iterator[QDialog]:
    for kind in (DocumentKind.PACKING_SLIP, DocumentKind.PICK_LIST, DocumentKind.END_OF_DAY):
        with TemporaryDirectory() as folder:
            settings = WindowSettings(Path(folder) / "window.ini")
            yield PrintWindow(desk, jobs, settings, kind, Chosen.of(ids))
    yield TemplateEditor(desk, jobs, store, DocumentKind.PACKING_SLIP)


def _about_stores(desk: Desk, jobs: Jobs, store: Store) -> Iterator[QDialog]:
    spec = channel_spec(store.channel)
    contents = StoreContents(orders=40, shipments=2, unsent_notices=1)
    yield StoreSettingsDialog(desk, jobs, StoreFacts(store, spec, (("eBay", 3), ("Web", 4))))
    yield ReconfigureDialog(desk, jobs, store=store, spec=spec, current=current_form(store))
    yield DisconnectDialog(desk, jobs, store=store, contents=contents)
    yield DeleteDialog(desk, jobs, store=store, contents=contents)
    standing = StoresDialog()
    silence = Silence(_NOW - timedelta(days=3), timedelta(hours=14), _NOW)
    silent = replace(store, last_error_kind="")
    standing.take((Standing(StoreOverview(silent, 1, silence=silence), _NOW),))
    yield standing
    bar = QMenuBar()
    bar.addMenu("File").addAction("Quit")
    yield KeysDialog(bar, None)
    yield CommandList(bar, None)
