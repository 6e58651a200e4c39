"""Which printer and which paper this PC last took for each kind of paper."""

from __future__ import annotations

from ordersync_gui.domain.paper import DocumentKind, PaperSize, papers_for
from ordersync_gui.ui.window_settings import WindowSettings


def kept_printer(settings: WindowSettings, kind: DocumentKind) -> str:
    """The printer's name in the system, "" for none yet."""
    return settings.text(f"printing/{kind.value}/printer")


def keep_printer(settings: WindowSettings, kind: DocumentKind, name: str) -> None:
    """Take this printer the next time."""
    settings.keep_text(f"printing/{kind.value}/printer", name)


def kept_paper(settings: WindowSettings, kind: DocumentKind) -> PaperSize:
    """The paper; the usual one where none was chosen, or one that there isn't any more."""
    papers = papers_for(kind)
    key = settings.text(f"printing/{kind.value}/paper")
    return next((paper for paper in papers if paper.key == key), papers[0])


def keep_paper(settings: WindowSettings, kind: DocumentKind, paper: PaperSize) -> None:
    """Take this paper the next time."""
    settings.keep_text(f"printing/{kind.value}/paper", paper.key)
