"""What sheets are drawn on: a file that is taken back, and rows that wrap."""

from __future__ import annotations

from pathlib import Path

from fresh_database import fresh
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, line, order

from ordersync_gui.storage.database import Database
from ordersync_gui.ui.printing.drawn_row import DrawnRow, Paper
from ordersync_gui.ui.printing.sheet import page_layout
from ordersync_gui.ui.printing.sheet_rows import sheet_rows
from ordersync_gui.ui.printing.target import PdfTarget


def test_a_pdf_of_no_use_is_taken_back(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    target = PdfTarget(tmp_path / "a.pdf", "x")
    device: QPagedPaintDevice = target.device
    painter = QPainter(device)

    target.abandon(painter)

    assert not list(tmp_path.iterdir())


def test_paragraphs_of_a_narrow_column_wrap_anywhere(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    stock = StockedStore.opened(db, "Shop")
    writer = QPdfWriter(str(tmp_path / "scratch.pdf"))
    writer.setPageLayout(page_layout())
    heights = []
    for sku in ("A", "W" * 60):
        stock.save(order(lines=(line(sku=sku),)))
        row = next(row for row in sheet_rows(stock.details()) if row.ruled and not row.heading)
        heights.append(DrawnRow(row, Paper.of(writer)).height)
    db.close()

    plain, long = heights
    assert long > 2 * plain
