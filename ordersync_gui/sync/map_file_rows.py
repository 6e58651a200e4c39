"""One row of a map file: its cells from a row of a map, and back, with the reason where they are no such row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.letters import fold
from ordersync_gui.domain.map_rules import TAKES_OUT, MapProblem
from ordersync_gui.domain.maps import CUSTOM_PLACES, CarrierService, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_names import status_named
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.sync.table_cells import EMPTY, Cell, TableRow
from ordersync_gui.sync.taken_maps import GivenRow
from ordersync_gui.sync.tracking_headings import heading_key


class MapColumn(StrEnum):
    """The columns of a map file, as their headings are written."""

    MAP = "map"
    WORD = "word"
    SERVICE = "service"
    BECOMES = "becomes"
    BECOMES_SERVICE = "becomes_service"


NEEDED = (MapColumn.MAP, MapColumn.WORD, MapColumn.BECOMES)
_BY_HEADING = {heading_key(column): column for column in MapColumn}
_KINDS = {heading_key(kind): kind for kind in MapKind} | {
    "statuses": MapKind.STATUS,
    "method": MapKind.SHIPPING_METHOD,
    "shippingmethods": MapKind.SHIPPING_METHOD,
    "carriers": MapKind.CARRIER,
    "field": MapKind.CUSTOM_FIELD,
    "customfields": MapKind.CUSTOM_FIELD,
}


def map_named(text: str) -> MapKind | None:
    """The map that a person means: `shipping_method`, `Shipping methods`; None for none."""
    return _KINDS.get(heading_key(text))


def known_headings(cells: Sequence[str]) -> int:
    """How many of these cells are headings of a map file."""
    return sum(heading_key(cell) in _BY_HEADING for cell in cells)


def is_heading(cells: Sequence[str]) -> bool:
    """Whether these cells name all columns that a map file needs."""
    return set(NEEDED) <= {_BY_HEADING.get(heading_key(cell)) for cell in cells}


def find_columns(headings: Sequence[str]) -> Mapping[MapColumn, int]:
    """Where each column stands, from 0. Raises UsageError when one that is needed is missing, or stands twice."""
    places: dict[MapColumn, int] = {}
    for place, heading in enumerate(headings):
        column = _BY_HEADING.get(heading_key(heading))
        if column is not None and places.setdefault(column, place) != place:
            raise UsageError(
                say('Two columns have the heading "{heading}".', heading=heading.strip()),
                field="file",
                remedy=say("Delete or rename the one that doesn't count."),
            )
    if not is_heading(headings):
        raise UsageError(
            say("This is no file with maps of ordersync."),
            field="file",
            remedy=say(
                "It needs the columns {columns}; export a store's maps to see one.", columns=", ".join(NEEDED)
            ),
        )
    return places


def cells_of(spec: ChannelSpec, row: GivenRow) -> tuple[str, ...]:
    """The row's cells, in the order of `MapColumn`; custom fields under their names."""
    match row.key, row.value:
        case CarrierService() as ours, CarrierService() as told:
            texts = (ours.carrier, ours.service, told.carrier, told.service)
        case CarrierService() as ours, _:
            texts = (ours.carrier, ours.service, TAKES_OUT, "")
        case key, CarrierService() as to:
            texts = (str(key), "", to.carrier, to.service)
        case int(place), str(field) if field:
            texts = (str(place), "", _field_text(spec, field), "")
        case key, value:
            texts = (str(key), "", str(value or TAKES_OUT), "")
    return (row.kind.value, *texts)


def given_row(spec: ChannelSpec, row: TableRow, columns: Mapping[MapColumn, int]) -> GivenRow | MapProblem:
    """What a row of the file says, or why it says nothing that can be understood."""
    cells = {column: _cell(row, columns.get(column)) for column in MapColumn}
    texts = {column: cell.text for column, cell in cells.items()}
    kind = map_named(texts[MapColumn.MAP])
    name = " ".join(filter(None, (texts[MapColumn.WORD], texts[MapColumn.SERVICE])))
    if kind is None:
        reason = say(
            'There is no map "{name}". Possible: {names}.', name=texts[MapColumn.MAP], names=", ".join(MapKind)
        )
        return MapProblem(None, name, reason, row.line)
    lost = next((cell.problem for cell in cells.values() if cell.problem is not None), None)
    found = lost if lost is not None else _understood(spec, kind, texts, row.line)
    return found if isinstance(found, GivenRow) else MapProblem(kind, name, found, row.line)


def _understood(spec: ChannelSpec, kind: MapKind, texts: Mapping[MapColumn, str], line: int) -> GivenRow | Message:
    word, service = texts[MapColumn.WORD], texts[MapColumn.SERVICE]
    to = CarrierService(texts[MapColumn.BECOMES], texts[MapColumn.BECOMES_SERVICE])
    if service and kind is not MapKind.CARRIER:
        return say('Only rows of the map "carrier" have something under "service".')
    if to.service and kind in (MapKind.STATUS, MapKind.CUSTOM_FIELD):
        return say('Rows of the map "{map}" have nothing under "becomes_service".', map=kind)
    value = None if not to.service and fold(to.carrier.strip()) in ("", TAKES_OUT) else to
    match kind:
        case MapKind.STATUS:
            status = OrderStatus.UNMAPPED if value is None else status_named(to.carrier)
            return no_such_status(to.carrier) if status is None else GivenRow(kind, word, status, line)
        case MapKind.SHIPPING_METHOD:
            return GivenRow(kind, word, value, line)
        case MapKind.CARRIER:
            return GivenRow(kind, CarrierService(word, service), value, line)
        case MapKind.CUSTOM_FIELD:
            return _field_row(spec, word, "" if value is None else to.carrier, line)


def no_such_status(text: str) -> Message:
    """What to say of a text that names no status."""
    return say('There is no status "{text}". Possible: {names}.', text=text, names=", ".join(OrderStatus))


def field_place(text: str) -> int | None:
    """The custom field that a person means by `1` or `Custom field 1`; None for none."""
    plain = heading_key(text).removeprefix("customfield")
    return next((place for place in CUSTOM_PLACES if str(place) == plain), None)


def field_key(spec: ChannelSpec, text: str) -> str | None:
    """The key of the channel's field that has this key or this name; None for none."""
    fields = mappable_fields(spec)
    if any(field.key == text for field in fields):
        return text
    wanted = heading_key(text)
    return next((field.key for field in fields if heading_key(str(field.label)) == wanted), None)


def _field_row(spec: ChannelSpec, word: str, field: str, line: int) -> GivenRow | Message:
    place = field_place(word)
    if place is None:
        return say('There is no custom field "{text}"; there are 1, 2 and 3.', text=word)
    key = field_key(spec, field) if field else ""
    if key is None:
        return say('Orders of {channel} have no field "{name}".', channel=spec.label, name=field)
    return GivenRow(MapKind.CUSTOM_FIELD, place, key, line)


def _field_text(spec: ChannelSpec, key: str) -> str:
    """The field's name where it is told from all others by it, else its key."""
    label = next((str(field.label) for field in mappable_fields(spec) if field.key == key), key)
    return label if field_key(spec, label) == key else key


def _cell(row: TableRow, place: int | None) -> Cell:
    return EMPTY if place is None or place >= len(row.cells) else row.cells[place]
