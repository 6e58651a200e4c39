"""Finds the manual that came with this copy of the program, and opens it in the browser."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ordersync_gui.config import resources

_FIRST_PAGE = "index.html"


def manual_page(folder: Path | None = None) -> Path | None:
    """The manual's first page; None where this copy has none.

    folder: where the program's resources lie. An installed program has the built manual among them; a clone has it
    in `build/manual` once it was built, and its pages as they were written in `docs`.
    """
    there = folder or resources()
    pages = (there / "manual" / _FIRST_PAGE, there.parent / "build" / "manual" / _FIRST_PAGE)
    return next((page for page in (*pages, there.parent / "docs" / "index.md") if page.is_file()), None)


def open_manual(folder: Path | None = None) -> bool:
    """Open the manual in whatever program shows such pages; False when there is none, or no such program."""
    page = manual_page(folder)
    return page is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
