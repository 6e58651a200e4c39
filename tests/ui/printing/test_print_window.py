"""The print window: what is shown before it is printed, what is remembered, and where a file goes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finding_widgets import child, destroy, press
from printed_papers import words_of
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QMessageBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, line, order

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.storage.tables import DeskFacts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.printing.print_window import MANY, PrintWindow
from ordersync_gui.ui.printing.template_editor import TemplateEditor
from ordersync_gui.ui.window_settings import WindowSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Open = Callable[..., PrintWindow]


@pytest.fixture
def stock(desk: Desk) -> StockedStore:
    found = StockedStore.opened(desk.db, "Shop")
    found.save(order("1"), order("2", lines=tuple(line(f"L{n}") for n in range(40))), order("3"))
    return found


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "window.ini")


@pytest.fixture
def open_(desk: Desk, jobs: Jobs, stock: StockedStore, settings: WindowSettings) -> Iterator[Open]:
    opened: list[PrintWindow] = []

    def make(kind: DocumentKind = DocumentKind.PACKING_SLIP, *numbers: str) -> PrintWindow:
        ids = array("q", [stock.details(number).id for number in numbers or ("1", "2", "3")])
        window = PrintWindow(desk, jobs, settings, kind, Chosen.of(ids))
        window.show()
        opened.append(window)
        return window

    yield make
    for window in opened:
        destroy(window)


def where(window: PrintWindow) -> str:
    return child(window, QLabel, "print_where").text()


def shows(window: PrintWindow, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: where(window) == text, timeout=WITHIN_MS)


def choose(window: PrintWindow, name: str, text: str) -> None:
    box = child(window, QComboBox, name)
    box.setCurrentIndex(box.findText(text))
    assert box.currentText() == text


def test_papers_can_be_leafed_through_and_are_counted(open_: Open, qtbot: QtBot) -> None:
    window = open_()

    shows(window, "Order 1 of 3\nPage 1 of 1", qtbot)
    assert "Storgatan 1" in window.preview.page_view.accessibleDescription()
    press(window, "print_next")
    shows(window, "Order 2 of 3\nPage 1 of 2", qtbot)
    press(window, "print_next")
    shows(window, "Order 2 of 3\nPage 2 of 2", qtbot)
    press(window, "print_next")
    shows(window, "Order 3 of 3\nPage 1 of 1", qtbot)
    assert not child(window, QPushButton, "print_next").isEnabled()
    press(window, "print_previous")
    shows(window, "Order 2 of 3\nPage 2 of 2", qtbot)
    count = child(window, QLabel, "print_count")
    qtbot.waitUntil(lambda: count.text() == "3 orders, 4 pages", timeout=WITHIN_MS)


def test_a_pc_without_a_printer_offers_a_pdf(open_: Open, qtbot: QtBot) -> None:
    window = open_()
    printers = child(window, QComboBox, "print_printer")
    window.fields.take_printers([], "")

    qtbot.waitUntil(lambda: printers.currentText() == "This PC has no printer", timeout=WITHIN_MS)
    assert window.fields.printer == ""
    assert child(window, QPushButton, "print_to_file").isEnabled()


def test_printer_and_paper_are_remembered_for_each_kind(open_: Open, qtbot: QtBot) -> None:
    window = open_()
    shows(window, "Order 1 of 3\nPage 1 of 1", qtbot)
    window.fields.take_printers(["Office", "Zebra"], "Office")
    assert window.fields.printer == "Office"
    choose(window, "print_printer", "Zebra")
    choose(window, "print_paper", "US Letter")
    window.fields.remember_printer()
    choose(window, "print_kind", "Pick list")
    assert window.fields.paper.key == "a4"

    again = open_()
    again.fields.take_printers(["Office", "Zebra"], "Office")

    assert again.fields.paper.key == "letter"
    assert again.fields.printer == "Zebra"
    choose(again, "print_kind", "Pick list")
    assert again.fields.paper.key == "a4"


def test_a_pdf_gets_a_name_and_the_window_closes(
    open_: Open, stock: StockedStore, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_(DocumentKind.PACKING_SLIP, "3", "1")
    shows(window, "Order 1 of 2\nPage 1 of 1", qtbot)
    press(window, "print_to_file")
    dialog = child(window, QFileDialog, "print_file_dialog")
    assert dialog.selectedFiles()[0].endswith(".pdf")

    dialog.fileSelected.emit(str(tmp_path / "chosen.pdf"))

    qtbot.waitUntil((tmp_path / "chosen.pdf").exists, timeout=WITHIN_MS)
    assert [page.split()[3] for page in words_of(tmp_path / "chosen.pdf")] == ["3", "1"]
    ids = {stock.details(number).id for number in "13"}
    qtbot.waitUntil(lambda: set(stock.db.column(DeskFacts.select(DeskFacts.order))) == ids, timeout=WITHIN_MS)


def test_a_file_that_is_there_is_replaced_only_after_a_question(open_: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_()
    shows(window, "Order 1 of 3\nPage 1 of 1", qtbot)
    file = tmp_path / "there.pdf"
    file.write_text("yesterday's")

    window.ask_for_file().fileSelected.emit(str(file))
    question = child(window, QMessageBox, "question")
    assert file.read_text() == "yesterday's"
    press(question, "question_yes")

    qtbot.waitUntil(lambda: file.read_bytes().startswith(b"%PDF"), timeout=WITHIN_MS)


def test_so_many_are_asked_for_once(
    desk: Desk, jobs: Jobs, settings: WindowSettings, stock: StockedStore, tmp_path: Path
) -> None:
    assert stock
    many = Chosen(MANY + 1, wanted=OrderFilter())
    window = PrintWindow(desk, jobs, settings, DocumentKind.PACKING_SLIP, many)
    window.show()

    window.print_pdf(tmp_path / "many.pdf")

    assert f"{MANY + 1:,}" in child(window, QMessageBox, "question").text()
    assert not (tmp_path / "many.pdf").exists()
    destroy(window)


def test_a_list_shows_what_it_needs(open_: Open, qtbot: QtBot) -> None:
    window = open_(DocumentKind.PICK_LIST)
    shows(window, "Page 1 of 2", qtbot)
    assert child(window, QLabel, "print_count").text() == "3 orders, 2 pages"

    choose(window, "print_kind", "Address labels")
    choose(window, "print_paper", "A4 sheet, 3 × 8 labels")  # noqa: RUF001 - between lengths
    first = child(window, QSpinBox, "print_first_place")
    assert first.isVisible()
    first.setValue(24)
    shows(window, "Order 1 of 3\nPage 1 of 1", qtbot)
    count = child(window, QLabel, "print_count")
    qtbot.waitUntil(lambda: count.text() == "3 orders, 2 pages", timeout=WITHIN_MS)

    choose(window, "print_kind", "Parcels of the day")
    shows(window, "Page 1 of 1", qtbot)
    assert not first.isVisible()
    assert child(window, QComboBox, "print_store").isVisible()


def test_closing_while_papers_are_read_is_heard_by_nobody(open_: Open, jobs: Jobs, qtbot: QtBot) -> None:
    window = open_()
    window.reject()

    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)


def test_the_template_can_be_edited_and_the_preview_follows(
    open_: Open, stock: StockedStore, qtbot: QtBot
) -> None:
    assert stock
    window = open_()
    shows(window, "Order 1 of 3\nPage 1 of 1", qtbot)
    qtbot.waitUntil(lambda: bool(window._stores), timeout=WITHIN_MS)
    press(window, "print_edit")
    editor = child(window, TemplateEditor, "template_editor")
    qtbot.waitUntil(editor.text.isEnabled, timeout=WITHIN_MS)

    editor.text.setPlainText("<p>Own paper of {{ order.number }}</p>")
    press(editor, "template_save")

    described = window.preview.page_view.accessibleDescription
    qtbot.waitUntil(lambda: "Own paper of 1" in described(), timeout=WITHIN_MS)
