"""How an order looks by a template that is being written: as a page, or as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from ordersync_gui.domain.paper import PAPERS, DocumentKind, papers_for
from ordersync_gui.sync.documents import Document, document_of
from ordersync_gui.ui.fixed_font import fixed_font
from ordersync_gui.ui.named import named
from ordersync_gui.ui.printing.looked_at import LookedAt, looked_at
from ordersync_gui.ui.printing.preview import Preview

if TYPE_CHECKING:
    from ordersync_gui.sync.desk import Desk

_OF_ORDERS = frozenset(DocumentKind) - {DocumentKind.END_OF_DAY}


@dataclass(frozen=True, slots=True)
class Look:
    """paper: None where it is text."""

    paper: LookedAt | None
    text: str


class TemplateLook(QWidget):
    """Shows the newest look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = Preview(self)
        self.plain = named(QPlainTextEdit(self), "template_look", self.tr("Text as it will be sent"))
        self.plain.setReadOnly(True)
        self.plain.setTabChangesFocus(True)
        self.plain.setFont(fixed_font(self.plain))
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.plain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)

    def show_look(self, look: Look) -> None:
        """Show it in place of the one before."""
        if look.paper is not None:
            self.preview.show_paper(look.paper, 1)
        else:
            self.plain.setPlainText(look.text)
        self._stack.setCurrentWidget(self.preview if look.paper is not None else self.plain)


async def look_of(desk: Desk, kind: DocumentKind, template: str, ids: Sequence[int]) -> Look:
    """Fill the template with the order, or with an invented one. Raises TemplateFault, TooLarge, NotFound."""
    if ids or kind not in _OF_ORDERS:
        document = await document_of(desk, kind, ids, template=template)
    else:
        document = await desk.workers.network(_invented, kind, template)
    if not kind.is_html:
        return Look(None, document.html)
    papers = papers_for(kind)
    paper = await looked_at(desk, document, kind=kind, paper=papers[0] if papers else PAPERS["a4"])
    return Look(paper, "")


def _invented(kind: DocumentKind, template: str) -> Document:
    from ordersync_gui.documents.rendering import render  # noqa: PLC0415 - brings the template engine
    from ordersync_gui.documents.samples import sample_facts  # noqa: PLC0415 - as above

    return Document(render(kind, template, sample_facts(kind)))
