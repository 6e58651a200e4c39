"""Order sheets: what stands on them, that all of it is drawn, and what printing leaves behind."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from code128_reader import scan_line
from finding_widgets import child, destroy, press
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from stocked_store import HOME, StockedStore, line, order

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, SortKey, WorkKind
from ordersync_gui.domain.order import ItemOption, PickupPoint
from ordersync_gui.storage.tables import DeskFacts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs, JobState
from ordersync_gui.ui.order_sheets import MANY, OrderSheets
from ordersync_gui.ui.printing.drawn_row import Paper
from ordersync_gui.ui.printing.sheet import OrderSheet, page_layout
from ordersync_gui.ui.printing.sheet_rows import sheet_rows
from ordersync_gui.ui.printing.target import PrinterTarget
from ordersync_gui.ui.printing.where_dialog import WhereDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def stock(desk: Desk) -> StockedStore:
    return StockedStore.opened(desk.db, "Nord & <b>Süd</b>")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    assert qtbot is not None
    found = QWidget()
    yield found
    destroy(found)


@pytest.fixture
def sheets(desk: Desk, jobs: Jobs, window: QWidget) -> OrderSheets:
    return OrderSheets(desk, jobs, window)


@pytest.fixture
def writer(tmp_path: Path, qtbot: QtBot) -> QPdfWriter:
    assert qtbot is not None
    found = QPdfWriter(str(tmp_path / "scratch.pdf"))
    found.setResolution(300)
    found.setPageLayout(page_layout())
    return found


def text_of(details: OrderDetails) -> str:
    return "\n".join(each.text for row in sheet_rows(details) for cell in row.cells for each in cell.paragraphs)


def saved(stock: StockedStore, **facts: Any) -> OrderDetails:  # noqa: ANN401 - fields have many types
    stock.save(order(**facts))
    return stock.details()


def ids_of(stock: StockedStore, *numbers: str) -> Chosen:
    return Chosen.of(array("q", [stock.details(number).id for number in numbers]))


def ended(job: Job, qtbot: QtBot) -> JobState:
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    return job.state


def test_everything_that_a_packer_needs_stands_on_it(stock: StockedStore) -> None:
    text = text_of(
        saved(
            stock,
            shipping_method="Colissimo",
            pickup_point=PickupPoint("Mondial Relay", "3", "24R", "00123"),
            buyer_notes="Leave it\nat the door",
            internal_notes="fragile",
            lines=(
                line("L1", "2.5", name="Mug", location="A-17", options=(ItemOption("Size", "L"),)),
                line("L2", "3", name="Tea"),
            ),
        )
    )

    for part in (
        *("1001", "Nord & <b>Süd</b>", "Colissimo", "Åsa Öberg", "Storgatan 1", "211 34 Malmö", "SE"),
        *("Mondial Relay", "24R", "00123", "Leave it", "at the door", "fragile"),
        *("2.5", "SKU-L1", "Mug", "A-17", "Size: L", "Tea", "Pieces in all: 5.5", "12.50 EUR", "Total: 45.00 EUR"),
    ):
        assert part in text.splitlines() or f": {part}" in text, part


@pytest.mark.parametrize("gift", [{"gift": True}, {"gift_message": "Happy birthday"}], ids=["mark", "message"])
def test_a_gift_shows_its_message_and_no_price(stock: StockedStore, gift: dict[str, object]) -> None:
    text = text_of(saved(stock, **gift))

    assert "EUR" not in text
    assert "Happy birthday" in text or "yes, without a message" in text
    assert "Price" not in text


@pytest.mark.parametrize("gift", [{"gift": True}, {"gift_message": "Happy birthday"}], ids=["mark", "message"])
def test_what_is_meant_for_the_packer_is_not_on_a_gifts_sheet(
    stock: StockedStore, gift: dict[str, object]
) -> None:
    details = replace(saved(stock, internal_notes="pays late", **gift), note="rude on the phone")
    text = text_of(details)

    assert "pays late" not in text
    assert "rude on the phone" not in text
    assert "Bench sheet" not in text


@pytest.mark.parametrize("where", ["shop", "desk"])
def test_a_sheet_with_notes_for_the_packer_says_on_top_that_it_stays_at_the_bench(
    stock: StockedStore, where: str
) -> None:
    plain = saved(stock)
    noted = saved(stock, internal_notes="fragile") if where == "shop" else replace(plain, note="fragile")

    assert text_of(noted).startswith("Bench sheet: don't put it into the parcel")
    assert "fragile" in text_of(noted)
    assert "Bench sheet" not in text_of(plain)


def test_how_an_order_stands_is_said_and_what_stops_it(stock: StockedStore) -> None:
    details = saved(stock, source_status="void")
    stop = Attention(AttentionKind.STOP_SHIP, "the shop cancelled it.")

    assert "Status: Cancelled" in text_of(details)
    assert "Stop: the shop cancelled it." in text_of(replace(details, attention=(stop,)))


def test_until_when_it_is_to_be_shipped_is_a_day(stock: StockedStore) -> None:
    late = datetime(2026, 11, 24, 23, 59, 59).astimezone()

    assert "Ship by: 2026-11-24" in text_of(replace(saved(stock), ship_by=late.astimezone(UTC)))


def test_the_corrected_address_is_the_one_that_counts(stock: StockedStore) -> None:
    details = replace(saved(stock), ship_to=replace(HOME, address1="Kungsgatan 2"))

    assert "Kungsgatan 2" in text_of(details)
    assert "Storgatan 1" not in text_of(details)


def test_what_was_shipped_already_is_said_and_what_the_shop_dropped_is_not_there(stock: StockedStore) -> None:
    details = saved(stock)
    first, second = details.lines
    changed = replace(details, lines=(replace(first, shipped=Decimal(1)), replace(second, vanished=True)))

    assert "1 shipped already" in text_of(changed)
    assert "SKU-L2" not in text_of(changed)
    assert "Pieces in all: 2" in text_of(changed)


def test_no_row_of_items_is_cut_where_a_page_ends(stock: StockedStore, writer: QPdfWriter) -> None:
    goods = tuple(line(f"L{n}", name="A very long name " * (n % 5 * 3)) for n in range(1, 80))
    sheet = OrderSheet(saved(stock, lines=goods), writer)
    assert list(sheet.lay_out())

    assert sheet.pages > 2
    for page in sheet._pages:
        assert all(top >= 0 and top + row.height <= sheet._room for top, row in page)
        bottoms = [0.0, *(top + row.height for top, row in page)]
        assert all(top >= bottom - 0.01 for bottom, (top, _) in zip(bottoms, page, strict=False)), "rows overlap"
    for page in sheet._pages[1:-1]:
        assert page[0][1].row.heading
    drawn = [row for page in sheet._pages for _, row in page if not row.row.heading]
    assert len(drawn) == len(list(sheet_rows(sheet._details))) - 1


def test_a_row_higher_than_a_page_goes_on_over_the_next_ones(stock: StockedStore, writer: QPdfWriter) -> None:
    sheet = OrderSheet(saved(stock, lines=(line(name="word " * 9000),)), writer)
    assert list(sheet.lay_out())

    (places,) = {row: None for page in sheet._pages for _, row in page if row.height > sheet._room}
    tops = [top for page in sheet._pages for top, row in page if row is places]
    assert len(tops) > 1
    assert {round(one - other) for one, other in pairwise(tops)} == {round(sheet._room)}
    assert tops[-1] + places.height <= sheet._room


def picture_of(details: OrderDetails, scratch: Path) -> QImage:
    """The first page as a picture of 150 dots an inch."""
    writer = QPdfWriter(str(scratch))
    writer.setResolution(150)
    writer.setPageLayout(page_layout())
    sheet = OrderSheet(details, writer)
    assert list(sheet.lay_out())
    paper = Paper.of(writer)
    image = QImage(int(paper.width), int(paper.height), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(5906)
    image.setDotsPerMeterY(5906)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheet.draw(painter, 0)
    painter.end()
    return image


def test_the_number_can_be_scanned_from_the_sheet(stock: StockedStore, tmp_path: Path) -> None:
    details = saved(stock)

    image = picture_of(details, tmp_path / "scratch.pdf")

    row = [QColor(image.pixel(x, 30)).lightness() < 128 for x in range(image.width() // 2, image.width())]
    assert scan_line("".join("1" if dark else "0" for dark in row) + "0" * 60) == "1001"


@pytest.mark.parametrize(
    "text", ["株式会社東京", "محمد", "Ελλάδα", "Жуков"], ids=["han", "arabic", "greek", "cyrillic"]
)
def test_other_scripts_leave_ink_on_the_paper(stock: StockedStore, text: str, tmp_path: Path) -> None:
    details = saved(stock, ship_to=replace(HOME, name=text))
    without = saved(stock, ship_to=replace(HOME, name=" "))

    pictures = [picture_of(each, tmp_path / "scratch.pdf") for each in (details, without)]

    assert pictures[0] != pictures[1]


def test_numbers_no_barcode_can_hold_are_printed_without_one(stock: StockedStore, writer: QPdfWriter) -> None:
    sheet = OrderSheet(_numbered(stock, "№ 5"), writer)
    assert list(sheet.lay_out())

    assert sheet._code_place() == QRectF()


def _numbered(stock: StockedStore, number: str) -> OrderDetails:
    stock.save(order(number))
    return stock.details(number)


def test_sheets_are_written_in_the_asked_order_and_the_orders_are_marked(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock.save(*(order(number) for number in ("1", "2", "3", "4")))
    drawn: list[str] = []
    usual = OrderSheet.draw

    def draw(sheet: OrderSheet, painter: QPainter, page: int) -> None:
        drawn.append(sheet._details.order.number)
        usual(sheet, painter, page)

    monkeypatch.setattr(OrderSheet, "draw", draw)

    job = sheets.print_pdf(ids_of(stock, "3", "1", "2"), tmp_path / "sheets.pdf")

    assert ended(job, qtbot) is JobState.DONE
    assert drawn == ["3", "1", "2"]
    pdf = (tmp_path / "sheets.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") == 3
    assert job.text == f"3 order sheets printed to {tmp_path / 'sheets.pdf'}"
    marked = dict(stock.db.tuples(DeskFacts.select(DeskFacts.order, DeskFacts.work_kind)))
    assert marked == {stock.details(number).id: WorkKind.PRINTED.value for number in ("1", "2", "3")}


def test_a_question_stands_for_all_that_it_finds(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, tmp_path: Path
) -> None:
    stock.save(order("1"), order("2"), order("3", source_status="void"))
    wanted = OrderFilter(status=stock.details("1").status, sort=SortKey.NUMBER)

    job = sheets.print_pdf(Chosen(2, wanted=wanted), tmp_path / "sheets.pdf")

    assert ended(job, qtbot) is JobState.DONE
    assert stock.told("1")[-1] == stock.told("2")[-1] == "Order sheet printed."
    assert "Order sheet printed." not in stock.told("3")


def test_the_window_gets_its_turn_between_rows_and_pages(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, tmp_path: Path
) -> None:
    stock.save(*(order(str(number)) for number in range(20)))
    job = sheets.print_pdf(ids_of(stock, *map(str, range(20))), tmp_path / "sheets.pdf")
    steps: list[int] = []
    job_updates = sheets._jobs.updated
    job_updates.connect(lambda each: steps.append(each.done))

    assert ended(job, qtbot) is JobState.DONE
    assert set(range(1, 21)) <= set(steps)


def test_stopping_leaves_the_old_file_and_marks_nothing(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, tmp_path: Path
) -> None:
    stock.save(*(order(str(number)) for number in range(30)))
    file = tmp_path / "sheets.pdf"
    file.write_text("yesterday's")
    job = sheets.print_pdf(ids_of(stock, *map(str, range(30))), file)
    qtbot.waitUntil(lambda: job.done > 2, timeout=WITHIN_MS)

    job.cancel()

    assert ended(job, qtbot) is JobState.CANCELLED
    assert file.read_text() == "yesterday's"
    assert [each.name for each in tmp_path.glob("*.pdf*")] == ["sheets.pdf"]
    assert stock.db.column(DeskFacts.select(DeskFacts.order)) == []


def test_a_file_that_cannot_be_written_is_said_and_marks_nothing(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, tmp_path: Path
) -> None:
    stock.save(order())
    said: list[str] = []
    sheets.trouble.connect(said.append)

    job = sheets.print_pdf(ids_of(stock, "1001"), tmp_path / "no" / "folder" / "sheets.pdf")

    assert ended(job, qtbot) is JobState.FAILED
    assert "can't be written" in said[0]
    assert stock.db.column(DeskFacts.select(DeskFacts.order)) == []


def test_orders_that_are_gone_have_no_sheet(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, tmp_path: Path
) -> None:
    stock.save(order())
    gone = Chosen.of(array("q", [4711]))

    job = sheets.print_pdf(gone, tmp_path / "sheets.pdf")

    assert ended(job, qtbot) is JobState.FAILED
    assert not (tmp_path / "sheets.pdf").exists()


def test_a_printer_prints_the_same(sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, tmp_path: Path) -> None:
    stock.save(order("1"), order("2"))

    def make() -> PrinterTarget:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return PrinterTarget(printer)

    job = sheets.print(ids_of(stock, "1", "2"), make)

    assert ended(job, qtbot) is JobState.DONE
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_it_asks_where_and_a_pdf_gets_a_name(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    stock.save(order())
    window.show()

    sheets.ask(ids_of(stock, "1001"))
    press(child(window, WhereDialog, "print_dialog"), "print_to_file")
    dialog = child(window, QFileDialog, "sheets_file_dialog")
    assert dialog.selectedFiles()[0].endswith(".pdf")
    dialog.fileSelected.emit(str(tmp_path / "chosen.pdf"))

    qtbot.waitUntil((tmp_path / "chosen.pdf").exists, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: stock.told()[-1] == "Order sheet printed.", timeout=WITHIN_MS)


def test_a_file_that_is_there_is_replaced_only_after_a_question(
    sheets: OrderSheets, stock: StockedStore, qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    stock.save(order())
    window.show()
    file = tmp_path / "there.pdf"
    file.write_text("yesterday's")

    sheets.ask_for_file(ids_of(stock, "1001")).fileSelected.emit(str(file))
    question = child(window, QMessageBox, "question")
    assert file.read_text() == "yesterday's"
    press(question, "question_yes")

    qtbot.waitUntil(lambda: file.read_bytes().startswith(b"%PDF"), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: stock.told()[-1] == "Order sheet printed.", timeout=WITHIN_MS)


def test_so_many_are_asked_for_once(sheets: OrderSheets, window: QWidget) -> None:
    window.show()

    sheets.ask(Chosen(MANY + 1, wanted=OrderFilter()))

    question = child(window, QMessageBox, "question")
    assert f"{MANY + 1:,}" in question.text()
    assert window.findChild(WhereDialog) is None
