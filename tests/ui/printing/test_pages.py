"""Pages of a document: nothing is cut or lost, nothing is loaded, codes can be read by a scanner."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_papers import codes_of, pictures_of, words_of
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from ordersync_gui.documents.blocks import Blocks, blocks_of
from ordersync_gui.domain.paper import PAPERS, DocumentKind, PaperSize
from ordersync_gui.ui.printing.pages import Pages
from ordersync_gui.ui.printing.sheets import Sheet
from ordersync_gui.ui.printing.target import page_layout

A4 = PAPERS["a4"]


class Paper:
    """A PDF file that documents are drawn into."""

    def __init__(self, file: Path, size: PaperSize = A4, *, dpi: int = 300) -> None:
        self.file = file
        self._writer = QPdfWriter(str(file))
        self._writer.setResolution(dpi)
        self._writer.setPageLayout(page_layout(size))
        self.sheet = Sheet(DocumentKind.PACKING_SLIP, size, self._writer)

    def lay_out(self, html: str, images: dict[str, QImage] | None = None, *, scale: float = 1.0) -> Pages:
        pages = Pages(blocks_of(html), images or {}, self.sheet.room(scale))
        assert list(pages.lay_out())
        return pages

    def draw(self, pages: Pages) -> None:
        painter = QPainter(self._writer)
        for page in range(pages.count):
            if page:
                self._writer.newPage()
            self.sheet.draw(painter, pages, page, place=0, name="1001")
        painter.end()


@pytest.fixture
def paper(tmp_path: Path, qtbot: QtBot) -> Paper:
    assert qtbot is not None
    return Paper(tmp_path / "paper.pdf")


@pytest.mark.parametrize("size", ["a4", "label_4x6"])
@pytest.mark.parametrize("dpi", [203, 300, 600, 1200])
@pytest.mark.parametrize(
    "number", ["1001", "9912", "99", "A-17", "2026-11-000123", "ORDER/2026/00012345"], ids=str
)
def test_codes_say_the_number(tmp_path: Path, qtbot: QtBot, number: str, dpi: int, size: str) -> None:
    assert qtbot is not None
    paper = Paper(tmp_path / "paper.pdf", PAPERS[size], dpi=dpi)

    html = f'<p>No</p><p align="right"><img src="barcode:{number}" width="240"></p><img src="qr:{number}">'
    pages = paper.lay_out(html)
    paper.draw(pages)

    assert pages.without_code == set()
    (page,) = pictures_of(paper.file, dpi=203 if dpi == 203 else 150)
    assert codes_of(page) == {("CODE128", number), ("QRCODE", number)}


@pytest.mark.parametrize("number", ["ü", "№ 5", "A" * 61, "A" * 60], ids=ascii)
def test_a_number_without_a_barcode_is_told(paper: Paper, number: str) -> None:
    pages = paper.lay_out(f'<p>left <img src="barcode:{number}"> right</p>')
    paper.draw(pages)

    assert pages.without_code == {number}
    assert "left" in words_of(paper.file)[0]


def test_bars_are_whole_dots_of_the_device(qtbot: QtBot) -> None:
    assert qtbot is not None
    image = QImage(1200, 400, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(7992)
    image.setDotsPerMeterY(7992)
    image.fill(QColor("white"))
    sheet = Sheet(DocumentKind.PACKING_SLIP, PAPERS["label_4x6"], image)
    pages = Pages(Blocks(('<p>x <img src="barcode:9912" width="240"></p>',)), {}, sheet.room(0.83))
    assert list(pages.lay_out())

    painter = QPainter(image)
    pages.draw(painter, 0, left=10.4, top=7.7)
    painter.end()

    row = next(y for y in range(400) if QColor(image.pixel(400, y)) != QColor("white") or y == 30)
    shades = {QColor(image.pixel(x, row)).lightness() for x in range(60, 1200)}
    assert shades <= {0, 255}


def test_parts_stay_whole_and_the_head_is_repeated(paper: Paper) -> None:
    rows = "".join(f"<!--block--><p>Line {n}<br>second of {n}</p>" for n in range(100))
    pages = paper.lay_out(f"<h1>Title</h1><!--block--><!--repeat--><p>HEAD</p><!--/repeat-->{rows}")
    paper.draw(pages)

    words = words_of(paper.file)
    assert pages.count == len(words) > 2
    assert all(page.count("HEAD") == 1 for page in words)
    for number in range(100):
        assert sum(f"Line {number} second of {number} " in page for page in words) == 1
    assert "page 2 of" in words[1]


def test_a_part_higher_than_a_page_goes_on_at_a_line(paper: Paper) -> None:
    cells = "".join(f"<tr><td>word{n}</td><td><big>w</big></td></tr>" for n in range(300))
    pages = paper.lay_out(f"<table>{cells}</table><p>{' '.join(f'text{n}' for n in range(3000))}</p>")
    paper.draw(pages)

    assert pages.count > 4
    found = "".join(words_of(paper.file)).replace(" ", "")
    assert all(word in found for word in (*(f"word{n}" for n in range(300)), *(f"text{n}" for n in range(3000))))
    lines = [piece for page in pages._pages for piece in page]
    tops, bottoms = lines[0].part._line_edges()
    for piece in lines:
        assert not [1 for top, low in zip(tops, bottoms, strict=True) if top + 1 < piece.last < low - 1]
    assert [piece.first for piece in lines[1:]] == [piece.last for piece in lines[:-1]]


def test_what_is_wider_than_the_paper_is_made_smaller(paper: Paper) -> None:
    pages = paper.lay_out('<table width="1500"><tr><td>left</td><td align="right">right</td></tr></table>')
    paper.draw(pages)

    (page,) = pictures_of(paper.file, dpi=100)
    edges = [x for x in range(page.width()) if any(page.pixelColor(x, y).lightness() < 128 for y in range(160))]
    assert max(edges) < page.width() * 0.95
    assert "right" in words_of(paper.file)[0]


def test_nothing_is_loaded_but_the_given_pictures(paper: Paper, tmp_path: Path) -> None:
    red, green = (QImage(40, 40, QImage.Format.Format_RGB32) for _ in range(2))
    red.fill(QColor("black"))
    green.fill(QColor("#808080"))
    file = tmp_path / "red.png"
    assert red.save(str(file))
    style = tmp_path / "style.css"
    style.write_text("p { background-color: black }")
    data = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7"
    html = (
        f'<style>@import url("file://{style}");</style><p style="background-image:url({file})">a</p>'
        f'<img src="{file}"><img src="file://{file}"><img src="{data}" width="50"><img src="picture:0">'
        f'<table background="{file}"><tr><td>b</td></tr></table><img src="http://127.0.0.1:9/x.png">'
    )

    pages = paper.lay_out(html, {"picture:0": green})
    paper.draw(pages)

    (page,) = pictures_of(paper.file, dpi=72)
    shades = [page.pixelColor(x, y).lightness() for x in range(page.width()) for y in range(200)]
    assert sum(110 < shade < 140 for shade in shades) > 300
    assert sum(shade < 40 for shade in shades) < 100, "only letters are black"


def test_four_scripts_have_their_letters(paper: Paper) -> None:
    text = "Ærøskøbing Москва محمد عبد الله 東京都港区 誕生日おめでとう"
    pages = paper.lay_out(f"<p>{text}</p>")
    document = pages._pages[0][0].part._document

    glyphs = document.begin().layout().lineAt(0).glyphRuns()

    assert glyphs
    assert all(0 not in run.glyphIndexes() for run in glyphs), "a box instead of a letter"
    paper.draw(pages)
    assert "Москва" in words_of(paper.file)[0]
    assert "東京都港区" in words_of(paper.file)[0]
