"""Scanner settings, calibration, the trial of a scan, and the sheet of command barcodes."""

from __future__ import annotations

from pathlib import Path

import pytest
from code128_reader import scan_line
from finding_widgets import child, press
from packing_bench import Bench, type_burst
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QSpinBox

from ordersync_gui.domain.scan_layout import CALIBRATION
from ordersync_gui.domain.scan_settings import ScanEnd, ScanSettings, ScanVerify
from ordersync_gui.domain.scan_text import ScanCommand
from ordersync_gui.storage import queries
from ordersync_gui.ui.scanning.barcode import Barcode, paint_page
from ordersync_gui.ui.scanning.calibration_dialog import CalibrationDialog
from ordersync_gui.ui.scanning.settings_dialog import ScanSettingsDialog
from ordersync_gui.ui.scanning.sheet_dialog import BarcodeSheetDialog, command_codes
from ordersync_gui.ui.scanning.trial_dialog import ScanTrialDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
GERMAN = str.maketrans("-_/:#+]ZYzy", "ß?-Ö§*+YZyz")


def opened(bench: Bench, action: str, kind: type[QDialog]) -> QDialog:
    getattr(bench.window.commands, action).trigger()
    found = bench.window.findChild(kind)
    assert found is not None
    assert found.isVisible()
    return found


def read_row(picture: QImage, row: int) -> str:
    pixels = "".join("1" if qGray(picture.pixel(x, row)) < 128 else "0" for x in range(picture.width()))
    return scan_line(pixels)


def test_settings_are_kept_and_used_at_once(bench: Bench) -> None:
    dialog = opened(bench, "scan_settings", ScanSettingsDialog)
    child(dialog, QSpinBox, "scanGap").setValue(50)
    child(dialog, QSpinBox, "scanLeast").setValue(6)
    child(dialog, QLineEdit, "scanPrefix").setText("~")
    child(dialog, QCheckBox, "scanSound").setChecked(False)
    for name, value in (("scanEnd", ScanEnd.TAB), ("scanVerify", ScanVerify.REQUIRED)):
        box = child(dialog, QComboBox, name)
        box.setCurrentIndex(box.findData(value.value))
    press(dialog, "scanSettings_ok")
    bench.wait(lambda: bench.scanning.settings.gap_ms == 50)
    expected = ScanSettings(50, 6, "~", ScanEnd.TAB, sound=False, verify=ScanVerify.REQUIRED)
    assert queries.scan_settings(bench.desk.db) == bench.scanning.settings == expected
    assert not bench.scanning.station.sounds.enabled
    bench.scanning.start()
    bench.wait(lambda: not bench.window.jobs.running)
    assert bench.scanning.settings == expected


def test_a_prefix_that_cannot_be_is_said_and_the_form_stays(bench: Bench) -> None:
    dialog = opened(bench, "scan_settings", ScanSettingsDialog)
    assert isinstance(dialog, ScanSettingsDialog)
    child(dialog, QLineEdit, "scanPrefix").setText("a b")
    press(dialog, "scanSettings_ok")
    assert "no blank" in dialog.problem.text()
    assert dialog.isVisible()
    assert queries.scan_settings(bench.desk.db) == ScanSettings()


def test_a_calibration_by_scanning_is_kept_and_translates_from_then_on(bench: Bench) -> None:
    dialog = opened(bench, "scan_calibrate", CalibrationDialog)
    for place, text in enumerate(CALIBRATION, 1):
        assert child(dialog, QLabel, "calibrationStep").text() == f"Scan barcode {place} of 3"
        assert child(dialog, Barcode, "calibrationBarcode").code() == text
        bench.scanning.scan(f"+C1{text.translate(GERMAN)}")
    assert child(dialog, QLabel, "calibrationStep").text() == "Done"
    bench.wait(lambda: queries.scan_settings(bench.desk.db).layout)
    dialog.close()
    order = bench.orders()[0]
    bench.scan(order.order.number.translate(GERMAN))
    assert bench.refusal is None
    assert bench.scanning.hand.details is not None
    bench.scan("OS:ABORT".translate(GERMAN))
    assert bench.scanning.hand.details is None


def test_a_calibration_that_cannot_be_says_why_and_begins_again(bench: Bench) -> None:
    dialog = opened(bench, "scan_calibrate", CalibrationDialog)
    assert isinstance(dialog, CalibrationDialog)
    bench.scanning.scan("123")
    assert "didn't arrive" in dialog.outcome.text()
    for text in CALIBRATION:
        bench.scanning.scan(text.replace("8", "7"))
    assert "can't be told from each other" in dialog.outcome.text()
    assert child(dialog, QLabel, "calibrationStep").text() == "Scan barcode 1 of 3"
    assert bench.scanning.settings.layout == ""
    for text in CALIBRATION:
        bench.scanning.scan(text)
    assert "Everything arrives as it is" in dialog.outcome.text()


def test_a_learned_layout_can_be_forgotten(bench: Bench) -> None:
    bench.scanning._keep_layout("zyyz")
    dialog = opened(bench, "scan_settings", ScanSettingsDialog)
    assert "2 characters" in child(dialog, QLabel, "scanLayout").text()
    press(dialog, "scanForgetLayout")
    press(dialog, "scanSettings_ok")
    bench.wait(lambda: bench.scanning.settings.layout == "")
    assert queries.scan_settings(bench.desk.db).layout == ""


@pytest.mark.parametrize(
    ("arrived", "meaning"),
    [
        ("1Z999AA10123456784", "Tracking number 1Z999AA10123456784 of UPS"),
        ("1Z999AA10123456785", "Like a tracking number of UPS, but a digit is wrong"),
        ("OS:NEXT", "Command NEXT: take the next order of the list"),
        ("OS:DANCE", "Unknown command"),
        ("MUG-01-X", "No order's number and no tracking number"),
    ],
)
def test_a_trial_says_how_a_scan_is_understood_and_does_nothing(bench: Bench, arrived: str, meaning: str) -> None:
    dialog = opened(bench, "scan_test", ScanTrialDialog)
    type_burst(dialog, arrived)
    bench.wait(lambda: meaning in child(dialog, QLabel, "testScanMeaning").text())
    assert child(dialog, QLabel, "testScanArrived").text() == arrived
    assert bench.refusal is None


def test_a_trial_shows_what_was_taken_off_and_which_order_it_is(bench: Bench) -> None:
    order = bench.orders()[0]
    dialog = opened(bench, "scan_test", ScanTrialDialog)
    bench.scanning.scan(f"\x02]C1{order.order.number}")
    assert child(dialog, QLabel, "testScanArrived").text() == f"<02>]C1{order.order.number}"
    assert child(dialog, QLabel, "testScanText").text() == order.order.number
    bench.wait(lambda: f"Order {order.order.number} (Practice)" in child(dialog, QLabel, "testScanMeaning").text())
    assert bench.scanning.hand.details is None


def test_the_command_barcodes_on_the_screen_can_be_scanned(bench: Bench) -> None:
    dialog = opened(bench, "scan_sheet", BarcodeSheetDialog)
    codes = dialog.findChildren(Barcode)
    assert [code.code() for code in codes] == [command.value for command in ScanCommand]
    for code in codes:
        picture = code.grab().toImage()
        assert read_row(picture, picture.height() // 2) == code.code()


def test_the_calibration_barcodes_can_be_scanned_from_the_screen(bench: Bench) -> None:
    dialog = opened(bench, "scan_calibrate", CalibrationDialog)
    barcode = child(dialog, Barcode, "calibrationBarcode")
    for text in CALIBRATION:
        picture = barcode.grab().toImage()
        assert read_row(picture, picture.height() // 2) == text
        bench.scanning.scan(text)


def test_a_printed_page_holds_every_command(bench: Bench) -> None:
    assert bench.window is not None
    page = QImage(1240, 1754, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    paint_page(painter, QRectF(page.rect()), "Command barcodes", command_codes())
    painter.end()
    found = set()
    for row in range(0, page.height(), 10):
        try:
            found.add(read_row(page, row))
        except (ValueError, IndexError):
            continue
    assert {command.value for command in ScanCommand} <= found


def test_the_sheet_is_saved_as_a_pdf_and_a_folder_that_is_not_there_is_said(bench: Bench, tmp_path: Path) -> None:
    dialog = opened(bench, "scan_sheet", BarcodeSheetDialog)
    assert isinstance(dialog, BarcodeSheetDialog)
    dialog.save_pdf(str(tmp_path / "barcodes.pdf"))
    assert (tmp_path / "barcodes.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved" in dialog.outcome.text()
    dialog.save_pdf(str(tmp_path / "nowhere" / "barcodes.pdf"))
    assert "can't be written" in dialog.outcome.text()
    press(dialog, "barcodeSheetPdf")
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    asked.reject()


def test_every_scanning_action_has_a_menu_entry_and_a_key_of_its_own(bench: Bench) -> None:
    commands = bench.window.commands
    ours = (
        commands.scan_next,
        commands.scan_abort,
        commands.scan_settings,
        commands.scan_test,
        commands.scan_calibrate,
        commands.scan_sheet,
    )
    assert set(ours) <= set(commands.all())
    keys = [key.toString() for action in commands.all() for key in action.shortcuts()]
    assert [key for key in keys if keys.count(key) > 1] == []
    assert all(not action.shortcut().isEmpty() for action in ours)


def test_no_action_has_a_lone_letter_as_its_key(bench: Bench) -> None:
    keys = [key.toString() for action in bench.window.commands.all() for key in action.shortcuts()]
    assert [key for key in keys if len(key) == 1] == []


def test_the_dialogs_buttons_leave_a_scanners_enter_alone(bench: Bench) -> None:
    dialog = opened(bench, "scan_settings", ScanSettingsDialog)
    assert not [button.objectName() for button in dialog.findChildren(QPushButton) if button.isDefault()]
