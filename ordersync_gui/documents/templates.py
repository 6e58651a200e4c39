"""The templates that come with ordersync, one for each kind of document."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ordersync_gui.config import resources
from ordersync_gui.domain.paper import DocumentKind

_ENDING = {
    DocumentKind.LABEL_ZPL: "zpl",
    DocumentKind.MAIL_SUBJECT: "txt",
    DocumentKind.MAIL_TEXT: "txt",
}


@cache
def default_template(kind: DocumentKind) -> str:
    """The template that counts where a store has none of its own."""
    return template_file(kind).read_text(encoding="utf-8")


def template_file(kind: DocumentKind) -> Path:
    """Where it lies."""
    return resources() / "documents" / "templates" / f"{kind}.{_ENDING.get(kind, 'html')}"
