"""Takes rows of maps from elsewhere, a file or another store: the good ones as edits, the others with a reason."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.map_rules import MapKey, MapProblem, problems, row_name
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, StoreMaps, carrier_key, method_key
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say

MapValue = OrderStatus | CarrierService | str | None


@dataclass(frozen=True, slots=True)
class GivenRow:
    """A row as it was given: what it is to be set to, as in `MapEdits`; line: of the file, 0 elsewhere."""

    kind: MapKind
    key: MapKey
    value: MapValue
    line: int = 0


@dataclass(frozen=True, slots=True)
class TakenMaps:
    """What rows from elsewhere come to at a store.

    edits: those that are good and differ from its maps. problems: those that can't be taken. unchanged: how many
    say what stands there already. remarks: what of a file wasn't looked at.
    """

    edits: MapEdits
    problems: tuple[MapProblem, ...] = ()
    unchanged: int = 0
    remarks: tuple[Message, ...] = ()


def taken(
    spec: ChannelSpec, maps: StoreMaps, rows: Iterable[GivenRow], *, sent: Collection[str] = ()
) -> TakenMaps:
    """Check the rows one by one by the rules of this store's channel, against its maps as they are.

    sent: the words of its shop, see `map_rules.problems`.
    """
    known = _by_key(maps)
    good: list[GivenRow] = []
    bad: list[MapProblem] = []
    seen: dict[Hashable, GivenRow] = {}
    unchanged = 0
    for row in rows:
        key = compared(row.kind, row.key)
        first = seen.setdefault(key, row)
        if first is not row:
            bad.append(MapProblem(row.kind, row_name(row.key), _second(first), row.line))
        elif known.get(key, _nothing(row.kind)) == row.value:
            unchanged += 1
        else:
            found = problems(spec, edits_of((row,)), sent=sent)
            bad += [replace(problem, line=row.line) for problem in found]
            good += [] if found else [row]
    return TakenMaps(edits_of(good), tuple(bad), unchanged)


def edits_of(rows: Iterable[GivenRow]) -> MapEdits:
    """The rows as edits; of rows with the same key the last counts."""
    statuses: dict[str, OrderStatus] = {}
    methods: dict[str, CarrierService | None] = {}
    carriers: dict[CarrierService, CarrierService | None] = {}
    fields: dict[int, str] = {}
    for row in rows:
        match row.kind, row.key, row.value:
            case MapKind.STATUS, str(word), OrderStatus() as status:
                statuses[word] = status
            case MapKind.SHIPPING_METHOD, str(method), (CarrierService() | None) as to:
                methods[method] = to
            case MapKind.CARRIER, CarrierService() as ours, (CarrierService() | None) as told:
                carriers[ours] = told
            case MapKind.CUSTOM_FIELD, int(place), str(key):
                fields[place] = key
    return MapEdits(statuses, methods, carriers, fields)


def rows_of(maps: StoreMaps, kinds: Iterable[MapKind]) -> tuple[GivenRow, ...]:
    """The rows that stand in these maps."""
    found: Mapping[MapKind, Iterable[tuple[MapKey, MapValue]]] = {
        MapKind.STATUS: tuple(maps.statuses.items()),
        MapKind.SHIPPING_METHOD: tuple(maps.methods.items()),
        MapKind.CARRIER: tuple(maps.carriers.items()),
        MapKind.CUSTOM_FIELD: tuple(maps.fields.items()),
    }
    return tuple(GivenRow(kind, key, value) for kind in kinds for key, value in found[kind])


def differing(maps: StoreMaps, edits: MapEdits) -> MapEdits:
    """Those of the edits that say something else than what stands in the maps."""
    known = _by_key(maps)
    rows = (
        *(GivenRow(MapKind.STATUS, word, status) for word, status in edits.statuses.items()),
        *(GivenRow(MapKind.SHIPPING_METHOD, method, to) for method, to in edits.methods.items()),
        *(GivenRow(MapKind.CARRIER, ours, told) for ours, told in edits.carriers.items()),
        *(GivenRow(MapKind.CUSTOM_FIELD, place, key) for place, key in edits.fields.items()),
    )
    return edits_of(row for row in rows if known.get(compared(row.kind, row.key), _nothing(row.kind)) != row.value)


def _by_key(maps: StoreMaps) -> dict[Hashable, MapValue]:
    return {compared(row.kind, row.key): row.value for row in rows_of(maps, MapKind)}


def compared(kind: MapKind, key: MapKey) -> Hashable:
    """What rows of this map are compared by."""
    if isinstance(key, CarrierService):
        return kind, carrier_key(key)
    return kind, method_key(key) if kind is MapKind.SHIPPING_METHOD and isinstance(key, str) else key


def _nothing(kind: MapKind) -> MapValue:
    """What a row that isn't there is set to."""
    if kind is MapKind.STATUS:
        return OrderStatus.UNMAPPED
    return "" if kind is MapKind.CUSTOM_FIELD else None


def _second(first: GivenRow) -> Message:
    if first.line:
        return say("Line {line} says already what becomes of this.", line=first.line)
    return say("Another row says already what becomes of this.")
