"""The parts of an XLSX package around its cells (ECMA-376, parts 1 and 2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from xml.sax.saxutils import quoteattr

from ordersync_gui.sync.export_table import Column

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class Style(IntEnum):
    """Places in the list of cells' formats (`_FORMATS`)."""

    GENERAL = 0
    HEADING = 1
    TEXT = 2
    TIME = 3
    DATE = 4
    WHOLE = 5
    TWO_PLACES = 6
    THREE_PLACES = 7

    @classmethod
    def with_places(cls, places: int) -> Style:
        """How a number with so many decimal places is shown: money with all of them."""
        known = {0: cls.WHOLE, 2: cls.TWO_PLACES, 3: cls.THREE_PLACES}
        return known.get(places, cls.GENERAL)


# Number formats by Style: those of ECMA-376 18.8.30 below 164, own ones from there on.
_FORMATS = (0, 49, 49, 164, 165, 1, 2, 166)
_OWN_FORMATS = {164: "yyyy-mm-dd hh:mm:ss", 165: "yyyy-mm-dd", 166: "0.000"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that was written; area: its cells, such as A1:C20."""

    name: str
    area: str


def sheet_head(columns: Sequence[Column]) -> str:
    """A sheet up to its first row: the headings stay in sight."""
    widths = "".join(
        f'<col min="{place}" max="{place}" width="{max(column.width, 6)}" customWidth="1"/>'
        for place, column in enumerate(columns, 1)
    )
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f"</sheetView></sheetViews><cols>{widths}</cols><sheetData>"
    )


def sheet_tail(area: str) -> str:
    """A sheet behind its last row."""
    return f'</sheetData><autoFilter ref="{area}"/></worksheet>'


def package(sheets: Sequence[Sheet]) -> Iterator[tuple[str, str]]:
    """The other files of the package, by name."""
    yield "[Content_Types].xml", _content_types(len(sheets))
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    yield "xl/workbook.xml", _workbook(sheets)
    targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)]
    yield "xl/_rels/workbook.xml.rels", _relations([*targets, ("styles", "styles.xml")])
    yield "xl/styles.xml", _styles()


def _content_types(sheets: int) -> str:
    parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    parts += [(f"/xl/worksheets/sheet{number}.xml", "worksheet") for number in range(1, sheets + 1)]
    overrides = "".join(f'<Override PartName="{name}" ContentType="{_TYPES}.{kind}+xml"/>' for name, kind in parts)
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'


def _workbook(sheets: Sequence[Sheet]) -> str:
    listed = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, sheet in enumerate(sheets, 1)
    )
    # Where the autofilter is stands here, too: some programs look for it nowhere else.
    filters = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">'
        f"{_in_element(_absolute(sheet))}</definedName>"
        for place, sheet in enumerate(sheets)
    )
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets>'
        f"<definedNames>{filters}</definedNames></workbook>"
    )


def _absolute(sheet: Sheet) -> str:
    corners = (_fixed(corner) for corner in sheet.area.split(":"))
    return f"'{sheet.name}'!{':'.join(corners)}"


def _fixed(corner: str) -> str:
    letters = corner.rstrip("0123456789")
    return f"${letters}${corner.removeprefix(letters)}"


def _in_element(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _styles() -> str:
    own = "".join(f'<numFmt numFmtId="{key}" formatCode="{code}"/>' for key, code in _OWN_FORMATS.items())
    formats = "".join(
        f'<xf numFmtId="{key}" fontId="{int(place == Style.HEADING)}" fillId="0" borderId="0" xfId="0"'
        ' applyNumberFormat="1" applyFont="1"/>'
        for place, key in enumerate(_FORMATS)
    )
    font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
    return (
        f'{_HEAD}<styleSheet xmlns="{_MAIN}"><numFmts count="{len(_OWN_FORMATS)}">{own}</numFmts>'
        f'<fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{len(_FORMATS)}">{formats}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
