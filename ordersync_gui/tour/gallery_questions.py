"""Every question that the app asks before something is lost or done to many orders."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPlainTextEdit, QSpinBox, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.desk_act import Hold
from ordersync_gui.domain.label_printer import LabelPrinter, LabelPrinterWay
from ordersync_gui.sync.saved_views import export_views
from ordersync_gui.tour import (
    gallery_desk,
    gallery_imports,
    gallery_maps,
    gallery_orders,
    gallery_papers,
    gallery_parcels,
    gallery_views,
    gallery_wizard,
)
from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.ui.settings.kept_label_printer import keep_label_printer, kept_label_printer
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog
from ordersync_gui.ui.views.view_files import ViewFiles

W = TypeVar("W", bound=QWidget)
_MANY = 1_200
_NOTE = gallery_desk.NOTE
_TAKE_BACK = gallery_parcels.TAKE_BACK
_SETTINGS = gallery_imports.of_store("storeSettings", "store_settings")
_CONNECTION = gallery_imports.of_store("changeConnection", "reconfigure")
_BUYERS = by("buyersData", "buyers_dialog")
_EXPORT = by("exportOrders", "exportDialog")
_RESTORE = by("restoreBackup", "restore")


def _left(before: Callable[[Studio], Coroutine[Any, Any, QWidget]], line: str = "", text: str = "") -> Open:
    """What leaving another screen asks, once this was typed into a line of it."""

    async def open_(studio: Studio) -> QWidget:
        dialog = await before(studio)
        if line:
            await studio.type(line, text)
        return await _leave(studio, dialog)

    return open_


async def _leave(studio: Studio, dialog: QWidget) -> QWidget:
    if isinstance(dialog, QDialog):
        dialog.reject()
    return await studio.shown(QMessageBox, "question")


def _pressed(before: Callable[[Studio], Coroutine[Any, Any, QWidget]], button: str) -> Open:
    """What a button of another screen asks."""

    async def open_(studio: Studio) -> QWidget:
        await before(studio)
        await studio.press(button)
        return await studio.shown(QMessageBox, "question")

    return open_


_TAKE_OVER = _pressed(gallery_orders.packed_elsewhere, "ship_take_over")


async def _ship_many(studio: Studio) -> QWidget:
    dialog = await gallery_orders.ship_many(studio)
    if isinstance(dialog, ShipManyDialog):
        dialog.orders.paste(0, [gallery_orders.TRACKING])
    await studio.settled()
    return await _leave(studio, dialog)


async def _note(studio: Studio) -> QWidget:
    dialog = await _NOTE(studio)
    (await studio.shown(QPlainTextEdit, "note_text")).setPlainText("Wrap it twice.")
    return await _leave(studio, dialog)


async def _name_taken(studio: Studio) -> QWidget:
    await gallery_views.name(studio)
    await studio.type("view_name", "Worth a look")
    await studio.press("view_name_ok")
    return await studio.shown(QMessageBox, "question")


async def _same_views(studio: Studio) -> QWidget:
    file = studio.folder / "views.json"
    await export_views(studio.desk, file=file)
    studio.window.findChildren(ViewFiles)[0].read(file)
    return await studio.shown(QMessageBox, "sameViews")


async def _buyers(studio: Studio) -> QWidget:
    dialog = await _BUYERS(studio)
    (await studio.shown(QSpinBox, "buyers_days")).setValue(1)
    await studio.settled()
    return dialog


async def _file_exists(studio: Studio) -> QWidget:
    await _EXPORT(studio)
    await studio.press("export_next")
    dialog = await studio.shown(QFileDialog, "export_dialog")
    file = studio.folder / f"orders.{dialog.defaultSuffix()}"
    file.touch()
    dialog.fileSelected.emit(str(file))
    dialog.done(QDialog.DialogCode.Rejected)
    return await studio.shown(QMessageBox, "question")


async def _many_sheets(studio: Studio) -> QWidget:
    window = studio.parts.settings.papers.open("packing_slip", Chosen(_MANY, wanted=OrderFilter()))
    window.print_pdf(studio.folder / "papers.pdf")
    return await studio.shown(QMessageBox, "question")


async def _template(studio: Studio) -> QWidget:
    editor = await gallery_papers.editor(studio)
    (await studio.shown(QPlainTextEdit, "template_text")).setPlainText("<p>Own</p>")
    editor.close()
    return await studio.shown(QMessageBox, "question")


async def _many_labels(studio: Studio) -> QWidget:
    settings = studio.parts.settings
    before = kept_label_printer(settings.settings)
    keep_label_printer(settings.settings, LabelPrinter(LabelPrinterWay.QUEUE, queue="Zebra"))
    settings.labels.ask(Chosen(_MANY, wanted=OrderFilter()))
    keep_label_printer(settings.settings, before)
    return await studio.shown(QMessageBox, "question")


async def _many_acts(studio: Studio) -> QWidget:
    studio.window.desk_acts.work.act(Hold(), Chosen.of(array("q", range(1, _MANY))))
    return await studio.shown(QMessageBox, "question")


SCREENS: tuple[Screen, ...] = (
    Screen("ask-ship", "Close without shipping?", _left(gallery_orders.filled)),
    Screen("ask-take-over", "Take over an order that somebody else packs?", _TAKE_OVER),
    Screen("ask-ship-many", "Close without shipping several orders?", _ship_many),
    Screen("ask-address", "Close without saving an address?", _left(gallery_orders.ADDRESS, "address_city", "Ab")),
    Screen("ask-note", "Close without writing a note?", _note),
    Screen("ask-take-back", "Close without taking a parcel back?", _left(_TAKE_BACK, "reason", "Torn")),
    Screen("ask-settings", "Close without saving settings?", _left(_SETTINGS, "field_name", "Another")),
    Screen("ask-connection", "Close without saving a connection?", _left(_CONNECTION, "field_username", "ada")),
    Screen("ask-template", "Close without saving a template?", _template),
    Screen("ask-maps", "Close without saving maps?", _left(gallery_maps.edited)),
    Screen("ask-wizard", "Leave the wizard?", _left(gallery_wizard.sign_in, "field_store_name", "Another")),
    Screen("ask-undo-maps", "Undo a change of the maps?", _pressed(gallery_maps.maps, "map_undo")),
    Screen("ask-delete-view", "Delete a view?", _pressed(gallery_views.VIEWS, "views_delete")),
    Screen("ask-replace-view", "Replace a view?", _name_taken),
    Screen("ask-same-views", "Views of these names are here already", _same_views),
    Screen("ask-keep-buyers", "Forget buyers after some days?", _pressed(_buyers, "buyers_save")),
    Screen("ask-forget-buyers", "Forget buyers now?", _pressed(_buyers, "buyers_now")),
    Screen("ask-restore", "Restore a backup?", _pressed(_RESTORE, "restore_go")),
    Screen("ask-replace-file", "Replace a file?", _file_exists),
    Screen("ask-many-sheets", "Print papers of very many orders?", _many_sheets),
    Screen("ask-many-labels", "Print very many labels?", _many_labels),
    Screen("ask-many-acts", "Act on very many orders?", _many_acts),
)
