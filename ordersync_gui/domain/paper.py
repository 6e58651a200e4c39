"""What is printed or mailed, on which sizes of paper, and what is wrong with a template."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Unpack

from ordersync_gui.domain.errors import OrderSyncError, Told
from ordersync_gui.domain.wording import Message, say


class DocumentKind(StrEnum):
    """What a template makes."""

    PACKING_SLIP = "packing_slip"
    PICK_LIST = "pick_list"
    ADDRESS_LABEL = "address_label"
    END_OF_DAY = "end_of_day"
    LABEL_ZPL = "label_zpl"
    MAIL_SUBJECT = "mail_subject"
    MAIL_TEXT = "mail_text"
    MAIL_HTML = "mail_html"

    @property
    def is_html(self) -> bool:
        """Whether its template is HTML; the others are plain text or a printer's commands."""
        return self not in {DocumentKind.LABEL_ZPL, DocumentKind.MAIL_SUBJECT, DocumentKind.MAIL_TEXT}


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A sheet, a roll's label, or a sheet of labels; all lengths in millimetres.

    margin_mm stays white inside the page, or inside each label where there are several on a sheet. left_mm and
    top_mm: where the first label begins; gap_x_mm and gap_y_mm: between two labels.
    """

    key: str
    label: Message
    width_mm: float
    height_mm: float
    margin_mm: float
    columns: int = 1
    rows: int = 1
    left_mm: float = 0
    top_mm: float = 0
    gap_x_mm: float = 0
    gap_y_mm: float = 0

    @property
    def places(self) -> int:
        """How many labels a sheet has; 1 for an ordinary page."""
        return self.columns * self.rows

    @property
    def place_width_mm(self) -> float:
        """How wide a label is, or the page."""
        return (self.width_mm - 2 * self.left_mm - (self.columns - 1) * self.gap_x_mm) / self.columns

    @property
    def place_height_mm(self) -> float:
        """How high a label is, or the page."""
        return (self.height_mm - 2 * self.top_mm - (self.rows - 1) * self.gap_y_mm) / self.rows

    def corner_mm(self, place: int) -> tuple[float, float]:
        """Where the label at this place (from 0, by rows) has its upper left corner: from left, from top."""
        row, column = divmod(place % self.places, self.columns)
        return (
            self.left_mm + column * (self.place_width_mm + self.gap_x_mm),
            self.top_mm + row * (self.place_height_mm + self.gap_y_mm),
        )


_SIZES = (
    PaperSize("a4", say("A4"), 210, 297, 15),
    PaperSize("letter", say("US Letter"), 215.9, 279.4, 15),
    PaperSize("label_4x6", say("Label 4 × 6 in"), 101.6, 152.4, 4),  # noqa: RUF001 - between lengths
    PaperSize("label_100x150", say("Label 100 × 150 mm"), 100, 150, 4),  # noqa: RUF001 - between lengths
    # 99.1 x 67.7 mm and 63.5 x 33.9 mm, as most makers cut their sheets.
    PaperSize("a4_sheet_2x4", say("A4 sheet, 2 × 4 labels"), 210, 297, 4, 2, 4, 4.65, 13.1, 2.5, 0),  # noqa: RUF001 - between lengths
    PaperSize("a4_sheet_3x8", say("A4 sheet, 3 × 8 labels"), 210, 297, 2.5, 3, 8, 7.25, 12.9, 2.5, 0),  # noqa: RUF001 - between lengths
)
PAPERS = {size.key: size for size in _SIZES}

_PAGES = ("a4", "letter")
_LABELS = ("label_4x6", "label_100x150")
_OF_KIND = {
    DocumentKind.PACKING_SLIP: (*_PAGES, *_LABELS),
    DocumentKind.PICK_LIST: _PAGES,
    DocumentKind.END_OF_DAY: _PAGES,
    DocumentKind.ADDRESS_LABEL: (*_LABELS, "a4_sheet_2x4", "a4_sheet_3x8"),
    DocumentKind.LABEL_ZPL: _LABELS,
}


def papers_for(kind: DocumentKind) -> tuple[PaperSize, ...]:
    """The sizes that this is printed on, the usual one first; none for mails."""
    return tuple(PAPERS[key] for key in _OF_KIND.get(kind, ()))


class TemplateFault(OrderSyncError):
    """A template can't be used; line is where (from 1), None where that isn't known."""

    kind = "template"

    def __init__(self, what: Message, *, line: int | None = None, **told: Unpack[Told]) -> None:
        super().__init__(what, **told)
        self.line = line
