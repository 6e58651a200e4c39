"""Pictures of printed papers for the manual, in docs/papers: PDF files as a reader draws them.

python -m scripts.pictures.papers needs pdftoppm (poppler-utils).
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ordersync_gui.documents.blocks import blocks_of
from ordersync_gui.documents.facts import slip_facts
from ordersync_gui.documents.rendering import render
from ordersync_gui.documents.samples import sample_order, sample_store
from ordersync_gui.documents.templates import default_template
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import ItemOption, OrderLine
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.ui.printing.pages import Pages
from ordersync_gui.ui.printing.sheets import Sheet
from ordersync_gui.ui.printing.target import PdfTarget

FOLDER = Path("docs") / "papers"
_DPI, _GAP = 62, 8
_MANY = 40
_HOME = Address("محمد عبد الله", "", "東京都港区芝公園 4-2-8", "", "Москва", "", "105-0011", "JP", "")
_GIFT = (
    ("MUG-1", "Кружка «Утро»", "A-1", (ItemOption("Größe", "L"),)),
    ("CUP-2", "فنجان قهوة", "A-2", ()),
    ("湯-3", "湯のみ 青", "B-10", (ItemOption("Gravur", "Für Åsa"),)),
)
_WISHES = "Alles Gute zum Geburtstag!\nС днём рождения!\nعيد ميلاد سعيد\nお誕生日おめでとう"  # noqa: RUF001 - it is Cyrillic


def main() -> None:
    """Write the pictures anew."""
    app = QApplication(["papers", "-platform", "offscreen"])
    assert app  # noqa: S101 - it has to live as long as anything is drawn
    FOLDER.mkdir(exist_ok=True)
    for name, details in _papers():
        with TemporaryDirectory() as folder:
            pages = _printed(details, Path(folder) / "paper.pdf")
        _beside_each_other(pages).save(str(FOLDER / f"{name}.png"))


def _papers() -> Iterator[tuple[str, OrderDetails]]:
    order = replace(sample_order(), shipments=())
    bare = replace(order.order, pickup_point=None)
    gift = tuple(
        _goods(place, OrderLine(sku, sku, name, Decimal(place), Decimal(9), location=where, options=options))
        for place, (sku, name, where, options) in enumerate(_GIFT, 1)
    )
    wished = replace(bare, number="GIFT-1001", gift=True, gift_message=_WISHES, buyer_notes="")
    yield "gift", replace(order, order=wished, lines=gift, ship_to=_HOME)
    goods = tuple(
        _goods(n, OrderLine(f"{n}", f"SKU-{n}", f"Thing {n}", Decimal(1 + n % 3), Decimal(n), location=f"A-{n}"))
        for n in range(1, _MANY + 1)
    )
    yield "forty-lines", replace(order, order=replace(bare, number="9912", discount=0, total=163_645), lines=goods)


def _goods(place: int, line: OrderLine) -> LineView:
    return LineView(place, line, Decimal(0))


def _printed(details: OrderDetails, file: Path) -> list[QImage]:
    kind = DocumentKind.PACKING_SLIP
    facts = slip_facts(details, sample_store(), language="en", zone=UTC)
    target = PdfTarget(file, "Papers", PAPERS["a4"])
    sheet = Sheet(kind, PAPERS["a4"], target.device)
    pages = Pages(blocks_of(render(kind, default_template(kind), facts)), {}, sheet.room())
    for _ in pages.lay_out():
        pass
    painter = QPainter(target.device)
    for page in range(pages.count):
        if page:
            target.device.newPage()
        sheet.draw(painter, pages, page, place=0, name=details.order.number)
    target.complete(painter)
    command = ["pdftoppm", "-r", str(_DPI), "-png", str(file), str(file.with_suffix(""))]
    subprocess.run(command, check=True)  # noqa: S603 - poppler
    return [QImage(str(page)) for page in sorted(file.parent.glob("*.png"))]


def _beside_each_other(pages: list[QImage]) -> QImage:
    width = sum(page.width() + _GAP for page in pages) + _GAP
    whole = QImage(width, pages[0].height() + 2 * _GAP, QImage.Format.Format_RGB32)
    whole.fill(QColor("#b0b4ba"))
    painter, left = QPainter(whole), _GAP
    for page in pages:
        painter.drawImage(left, _GAP, page)
        left += page.width() + _GAP
    painter.end()
    return whole.convertToFormat(QImage.Format.Format_Grayscale8)


if __name__ == "__main__":
    main()
