"""Printing papers: in the asked order, read anew, marked as what was printed, and stopped without a trace."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from printed_papers import codes_of, pictures_of, words_of
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from stocked_store import HOME, StockedStore, line, order

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter, SortKey, WorkKind
from ordersync_gui.domain.order import ItemOption
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.storage.tables import DeskFacts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs, JobState
from ordersync_gui.ui.printing.printing import Printing, Wish
from ordersync_gui.ui.printing.target import PdfTarget, PrinterTarget, Target, printer_target

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
SLIP, LABEL, PICK = DocumentKind.PACKING_SLIP, DocumentKind.ADDRESS_LABEL, DocumentKind.PICK_LIST


@pytest.fixture
def stock(desk: Desk) -> StockedStore:
    return StockedStore.opened(desk.db, "Nord & <b>Süd</b>")


@pytest.fixture
def printing(desk: Desk, jobs: Jobs) -> Printing:
    return Printing(desk, jobs)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "papers.pdf"


def ids_of(stock: StockedStore, *numbers: str) -> Chosen:
    return Chosen.of(array("q", [stock.details(number).id for number in numbers]))


def pdf(file: Path, wish: Wish) -> Callable[[], Target]:
    return lambda: PdfTarget(file, "Papers", wish.paper)


def ended(job: Job, qtbot: QtBot) -> JobState:
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    return job.state


def marked(stock: StockedStore) -> dict[int, str]:
    return dict(stock.db.tuples(DeskFacts.select(DeskFacts.order, DeskFacts.work_kind)))


def test_slips_come_in_the_asked_order_and_their_orders_are_marked(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(*(order(number) for number in ("1", "9912", "3", "4")))
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "3", "1", "9912"))

    job = printing.print(wish, pdf(file, wish))

    assert ended(job, qtbot) is JobState.DONE
    assert job.text == f"Packing slips: 3 pages printed to {file}"
    words = words_of(file)
    assert [f"Order {number}, page 1 of 1" in page for number, page in zip("319", words, strict=True)][:2] == [
        True,
        True,
    ]
    codes = [codes_of(page) for page in pictures_of(file)]
    assert codes == [{("CODE128", number), ("QRCODE", number)} for number in ("3", "1", "9912")]
    printed = WorkKind.PRINTED.value
    assert marked(stock) == {stock.details(number).id: printed for number in ("1", "3", "9912")}


def test_a_pick_list_marks_its_orders_as_picked(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(order("1"), order("2"), order("3"))
    wish = Wish(PICK, PAPERS["letter"], ids_of(stock, "1", "2"))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    assert marked(stock) == {stock.details(number).id: WorkKind.PICKED.value for number in ("1", "2")}


def test_the_parcels_of_a_day_mark_nothing(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(order("1"))
    wish = Wish(DocumentKind.END_OF_DAY, PAPERS["a4"], Chosen.of(array("q")))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    assert marked(stock) == {}
    assert len(words_of(file)) == 1


def test_what_the_shop_changed_after_the_preview_is_on_the_paper(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(order("1"))
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "1"))
    stock.save(order("1", ship_to=replace(HOME, address1="Kungsgatan 2")))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    assert "Kungsgatan 2" in words_of(file)[0]
    stock.save(order("1", ship_to=replace(HOME, address1="Drottninggatan 3")))
    assert stock.details("1").attention, "what was printed differs from what the shop says now"


def test_a_question_stands_for_all_that_it_finds(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(order("1"), order("2"), order("3", source_status="void"))
    wanted = OrderFilter(status=stock.details("1").status, sort=SortKey.NUMBER)
    wish = Wish(SLIP, PAPERS["a4"], Chosen(2, wanted=wanted))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    assert set(marked(stock)) == {stock.details("1").id, stock.details("2").id}


def test_what_stands_in_an_order_is_printed_as_text(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    notes = "{{ 7*7 }} <script>alert(1)</script> {% for x in y %} &amp; <!--block-->"
    name = "<img src='file:///etc/passwd'>{{ order.__class__ }}"
    stock.save(order("1", buyer_notes=notes + "\x07\x1b[31m", lines=(line(name=name),)))
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "1"))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    (page,) = words_of(file)
    assert notes in page
    letters = page.replace(" ", "")
    assert all(part in letters for part in ("<imgsrc=", "passwd", "{{", "class")), page


def test_a_gift_of_four_scripts_has_every_word_and_no_price(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    goods = (
        line("L1", name="Кружка", options=(ItemOption("Größe", "Groß"),)),
        line("L2", name="كوب"),
        line("L3", name="湯のみ"),
    )
    stock.save(order("G1", gift=True, gift_message="お誕生日おめでとう", lines=goods))
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "G1"))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    (page,) = words_of(file)
    letters = page.replace(" ", "")
    assert all(
        word.replace(" ", "") in letters for word in ("Кружка", "湯のみ", "Größe: Groß", "お誕生日おめでとう")
    )
    assert "12.50" not in page
    assert "€" not in page
    assert "EUR" not in page


def test_forty_lines_go_over_pages_with_their_heading(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(order("40", lines=tuple(line(f"L{n}", name=f"Thing {n}.") for n in range(40))))
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "40"))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    words = words_of(file)
    assert len(words) == 2
    assert all("Qty" in page for page in words)
    assert all(sum(f"Thing {n}." in page for page in words) == 1 for n in range(40))
    assert "Order 40, page 2 of 2" in words[1]


def test_labels_fill_a_sheet_from_the_first_free_place(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    numbers = [str(1000 + number) for number in range(9)]
    stock.save(*(order(number) for number in numbers))
    wish = Wish(LABEL, PAPERS["a4_sheet_2x4"], ids_of(stock, *numbers), first_place=6)

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    pages = [{text for _, text in codes_of(page)} for page in pictures_of(file, dpi=300)]
    assert pages == [set(numbers[:2]), set(numbers[2:])]


def test_a_label_without_room_is_told_and_not_marked(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    long = replace(HOME, name="A very long name " * 30, address2="and a long address " * 40)
    stock.save(order("1"), order("2", ship_to=long), order("3", ship_to=replace(HOME, address2="street " * 7)))
    said: list[str] = []
    printing.trouble.connect(said.append)
    wish = Wish(LABEL, PAPERS["a4_sheet_3x8"], ids_of(stock, "1", "2", "3"))

    job = printing.print(wish, pdf(file, wish))

    assert ended(job, qtbot) is JobState.WARNING
    assert "order 2" in said[0]
    assert set(marked(stock)) == {stock.details("1").id, stock.details("3").id}


def test_a_number_without_a_barcode_is_told(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(order("A-17/ü"), order("A-18"))
    said: list[str] = []
    printing.trouble.connect(said.append)
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "A-17/ü", "A-18"))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.DONE

    assert said == ["No barcode stands on the papers of A-17/ü: these numbers can't be one."]
    assert len(marked(stock)) == 2


def test_stopping_leaves_the_old_file_and_marks_nothing(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(*(order(str(number)) for number in range(30)))
    file.write_text("yesterday's")
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, *map(str, range(30))))
    job = printing.print(wish, pdf(file, wish))
    qtbot.waitUntil(lambda: job.done > 2, timeout=WITHIN_MS)

    job.cancel()

    assert ended(job, qtbot) is JobState.CANCELLED
    assert file.read_text() == "yesterday's"
    assert [each.name for each in file.parent.glob("*.pdf*")] == [file.name]
    assert marked(stock) == {}


def test_a_file_that_cannot_be_written_is_said_and_marks_nothing(
    printing: Printing, stock: StockedStore, qtbot: QtBot, tmp_path: Path
) -> None:
    stock.save(order())
    said: list[str] = []
    printing.trouble.connect(said.append)
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "1001"))

    job = printing.print(wish, pdf(tmp_path / "no" / "folder.pdf", wish))

    assert ended(job, qtbot) is JobState.FAILED
    assert "can't be written" in said[0]
    assert marked(stock) == {}


def test_orders_that_are_gone_have_no_paper(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    stock.save(order())
    wish = Wish(SLIP, PAPERS["a4"], Chosen.of(array("q", [4711])))

    assert ended(printing.print(wish, pdf(file, wish)), qtbot) is JobState.FAILED

    assert not file.exists()


def test_a_printer_prints_the_same(printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path) -> None:
    stock.save(order("1"), order("9912"))
    wish = Wish(SLIP, PAPERS["label_100x150"], ids_of(stock, "1", "9912"))

    def make() -> PrinterTarget:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(file))
        return PrinterTarget(printer, wish.paper)

    assert ended(printing.print(wish, make), qtbot) is JobState.DONE

    pages = pictures_of(file)
    assert [codes_of(page) for page in pages] == [{("CODE128", n), ("QRCODE", n)} for n in ("1", "9912")]
    assert abs(pages[0].height() / pages[0].width() - 1.5) < 0.01


def test_a_printer_that_is_gone_is_told_and_marks_nothing(
    printing: Printing, stock: StockedStore, qtbot: QtBot
) -> None:
    stock.save(order("1"))
    said: list[str] = []
    printing.trouble.connect(said.append)
    wish = Wish(SLIP, PAPERS["a4"], ids_of(stock, "1"))

    job = printing.print(wish, lambda: printer_target("No such printer", "Papers", wish.paper, 1))

    assert ended(job, qtbot) is JobState.FAILED
    assert "no printer called No such printer any more" in said[0]
    assert marked(stock) == {}


def test_a_label_without_an_address_is_told_and_not_marked(
    printing: Printing, stock: StockedStore, qtbot: QtBot, file: Path
) -> None:
    nowhere = replace(HOME, address1="", address2="", city="", postal_code="")
    stock.save(order("1", ship_to=nowhere), order("2"))
    said: list[str] = []
    printing.trouble.connect(said.append)
    wish = Wish(LABEL, PAPERS["label_4x6"], ids_of(stock, "1", "2"))

    job = printing.print(wish, pdf(file, wish))

    assert ended(job, qtbot) is JobState.WARNING
    assert "Order 1 has no address" in said[0]
    assert set(marked(stock)) == {stock.details("2").id}
