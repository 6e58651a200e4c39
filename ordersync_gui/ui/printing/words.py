"""What papers are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.paper import DocumentKind

PRINTED_KINDS = (
    DocumentKind.PACKING_SLIP,
    DocumentKind.PICK_LIST,
    DocumentKind.ADDRESS_LABEL,
    DocumentKind.END_OF_DAY,
)


def kind_label(kind: DocumentKind) -> str:
    """The paper's or mail's name."""
    tr = QCoreApplication.translate
    return {
        DocumentKind.PACKING_SLIP: tr("papers", "Packing slips"),
        DocumentKind.PICK_LIST: tr("papers", "Pick list"),
        DocumentKind.ADDRESS_LABEL: tr("papers", "Address labels"),
        DocumentKind.END_OF_DAY: tr("papers", "Parcels of the day"),
        DocumentKind.LABEL_ZPL: tr("papers", "Labels of the label printer"),
        DocumentKind.MAIL_SUBJECT: tr("papers", "Mail to the buyer: subject"),
        DocumentKind.MAIL_TEXT: tr("papers", "Mail to the buyer: plain text"),
        DocumentKind.MAIL_HTML: tr("papers", "Mail to the buyer: with pictures"),
    }[kind]
