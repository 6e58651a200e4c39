"""The templates that come with ordersync, one for each kind of document."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ordersync_gui.config import resources
from ordersync_gui.domain.paper import DocumentKind

_OTHER_NAMES = {
    DocumentKind.LABEL_ZPL: "label.zpl",
    DocumentKind.MAIL_SUBJECT: "mail_subject.txt",
    DocumentKind.MAIL_TEXT: "mail_text.txt",
}


@cache
def default_template(kind: DocumentKind) -> str:
    """The template that counts where a store has none of its own."""
    return template_file(kind).read_text(encoding="utf-8")


def template_file(kind: DocumentKind) -> Path:
    """Where it lies."""
    return resources() / "documents" / "templates" / _OTHER_NAMES.get(kind, f"{kind}.html")
