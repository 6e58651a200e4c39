"""What people read of a store's maps at a terminal: tables, previews, what became of a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from ordersync_gui.cli.map_json import FirstOrders
from ordersync_gui.cli.table import table
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.channel_words import EMPTY, CarrierWord, MethodWord, in_a_line
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.map_defaults import is_default
from ordersync_gui.domain.map_preview import MapChangeView, MapOutcome, MapPreview, MapRowChange, StatusMove
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import CUSTOM_PLACES, CarrierService, MapKind
from ordersync_gui.domain.status import OrderStatus, map_word
from ordersync_gui.domain.status_names import STATUS_NAMES
from ordersync_gui.sync.json_values import time_text
from ordersync_gui.sync.maps import OpenedMaps

_NAMED = 3  # rows of a change that the history names


def maps_text(opened: OpenedMaps, kinds: Sequence[MapKind]) -> str:
    """Tables of these maps, each under its name."""
    return "\n\n".join(_map_text(opened, kind) for kind in kinds)


def _map_text(opened: OpenedMaps, kind: MapKind) -> str:
    match kind:
        case MapKind.STATUS:
            return f"Statuses\n{_statuses(opened)}"
        case MapKind.SHIPPING_METHOD:
            headings = ("The shop's method", "Shipped with", "To ship", "Orders", "Ever", "Last seen")
            rows = [_method_cells(word) for word in opened.methods]
            return f"Shipping methods\n{table(headings, rows, empty='None yet.')}"
        case MapKind.CARRIER:
            headings = ("Our carrier", "Service", "The shop is told", "Service there", "Parcels", "Last used")
            rows = [_carrier_cells(word) for word in opened.carriers]
            return f"Carriers\n{table(headings, rows, empty='None yet: carriers go out as they stand here.')}"
        case MapKind.CUSTOM_FIELD:
            fields = [_field_cells(opened, place) for place in CUSTOM_PLACES]
            return f"Custom fields\n{table(('Place', 'Shows', 'Orders', 'Such as', ''), fields, empty='')}"


def _statuses(opened: OpenedMaps) -> str:
    """With a column for what the shop calls a word, where it says."""
    named = any(word.label for word in opened.statuses)
    headings = ("The shop's word", *(("Its name there",) * named), "Means", "Orders", "Ever", "Last seen", "")
    rows = [_status_cells(opened, word, named=named) for word in opened.statuses]
    return table(headings, rows, empty="No words yet.")


def _status_cells(opened: OpenedMaps, word: StatusWord, *, named: bool) -> tuple[str, ...]:
    return (
        word_text(word.word),
        *((in_a_line(word.label),) * named),
        word.status,
        str(word.count),
        str(word.ever),
        _day(word.last_seen),
        _standing(opened, word),
    )


def _standing(opened: OpenedMaps, word: StatusWord) -> str:
    """Whether it is the channel's default, and what is proposed for a word that isn't mapped."""
    if word.status is OrderStatus.UNMAPPED and word.proposal is not OrderStatus.UNMAPPED:
        return f"likely {word.proposal}"
    declared = map_word(opened.spec.default_status_map, word.word)
    if word.status is declared:
        return "" if declared is OrderStatus.UNMAPPED else "default"
    return "added" if declared is OrderStatus.UNMAPPED else f"changed; default {declared}"


def _method_cells(word: MethodWord) -> tuple[str, ...]:
    counts = (str(word.to_ship), str(word.orders), str(word.ever))
    return (word_text(word.method), ours_text(word.to), *counts, _day(word.last_seen))


def _carrier_cells(word: CarrierWord) -> tuple[str, ...]:
    told = ("as it is", "") if word.told is None else (word.told.carrier, word.told.service)
    return (
        word.ours.carrier,
        word.ours.service or "any",
        *told,
        str(word.parcels),
        _day(word.last_used),
    )


def _field_cells(opened: OpenedMaps, place: int) -> tuple[str, ...]:
    key = opened.maps.fields.get(place, "")
    choice = next((choice for choice in opened.fields if choice.key == key), None)
    mark = "default" if is_default(opened.spec, opened.maps, MapKind.CUSTOM_FIELD, place) else "changed"
    if choice is None:
        return (str(place), _field_name(opened.spec, key) or "-", "", "", mark)
    return (str(place), str(choice.label), str(choice.orders), in_a_line(choice.sample), mark)


def preview_text(opened: OpenedMaps, preview: MapPreview, first: FirstOrders, *, rows: int) -> str:
    """What a change of so many rows would do, a line each."""
    lines = [*_move_lines("would move", preview.moves, first), *_further(opened, preview)]
    change = f"{_count(rows, 'row')} would change."
    return "\n".join([change, *(lines or ["No order and no notice would change."])])


def _move_lines(verb: str, moves: Iterable[StatusMove], first: FirstOrders) -> Iterator[str]:
    for move in moves:
        numbers = first.get(move, ())
        more = " ..." if move.orders > len(numbers) else ""
        named = f": {', '.join(numbers)}{more}" if numbers else "."
        before, after = STATUS_NAMES[move.before], STATUS_NAMES[move.after]
        yield f"{_count(move.orders, 'order')} {verb} from {before} to {after}{named}"


def _further(opened: OpenedMaps, preview: MapPreview) -> Iterator[str]:
    if preview.reasons:
        yield f"Reasons for attention would change on {_count(preview.reasons, 'order')}."
    if preview.confirmed:
        yield f"{_count(preview.confirmed, 'notice')} would be confirmed."
    if preview.queued:
        yield f"{_count(preview.queued, 'notice')} would be sent to the shop."
    for move in preview.methods:
        change = f"{ours_text(move.before)} -> {ours_text(move.after)}"
        yield f'{_count(move.orders, "order")} to ship with "{in_a_line(move.method)}": {change}.'
    if preview.notices:
        yield f"{_count(preview.notices, 'notice')} not accepted yet would go out with other words."
    for shown in preview.fields:
        before, after = (_field_name(opened.spec, key) or "-" for key in (shown.before, shown.after))
        yield f"Custom field {shown.place}: {before} -> {after} ({_count(shown.orders, 'order')} with text)."


def outcome_text(outcome: MapOutcome) -> str:
    """What a change, or its undoing, did, a line each."""
    lines = [f"{_count(outcome.rows, 'row')} changed.", *_move_lines("moved", outcome.moves, {})]
    if not outcome.moves:
        lines.append("No order got another status.")
    if outcome.reasons:
        lines.append(f"Reasons for attention changed on {_count(outcome.reasons, 'order')}.")
    if outcome.confirmed:
        lines.append(f"{_count(outcome.confirmed, 'notice')} confirmed by what the words mean now.")
    if outcome.queued:
        lines.append(f"{_count(outcome.queued, 'notice')} to be sent with: ordersync notify")
    if outcome.left:
        lines.append(f"{_count(outcome.left, 'notice')} went out meanwhile; that can't be taken back.")
    return "\n".join(lines)


def problem_line(problem: MapProblem) -> str:
    """Where a row stands that can't be taken, which it is, and why."""
    where = f"Line {problem.line}: " if problem.line else ""
    kind = "" if problem.kind is None else f"{problem.kind} "
    return f'{where}{kind}"{in_a_line(problem.row)}": {problem.reason}'


def history_text(spec: ChannelSpec, changes: Sequence[MapChangeView]) -> str:
    """The changes, newest first."""
    rows = [_change_cells(spec, change) for change in changes]
    headings = ("No.", "When (UTC)", "Who", "From", "Rows", "Orders moved", "Undone")
    return table(headings, rows, empty="The maps were never changed.")


def _change_cells(spec: ChannelSpec, change: MapChangeView) -> tuple[str, ...]:
    named = [_row_change(spec, row) for row in change.rows[:_NAMED]]
    more = len(change.rows) - len(named)
    rows = "; ".join([*named, *([f"and {more} more"] if more else [])])
    undone = "" if change.undone_at is None else _minute(change.undone_at)
    return (str(change.id), _minute(change.at), change.who, change.source, rows, str(change.orders), undone)


def _row_change(spec: ChannelSpec, row: MapRowChange) -> str:
    before, after = row.before, row.after
    if row.kind is MapKind.CUSTOM_FIELD:
        before, after = _field_name(spec, before), _field_name(spec, after)
    return f"{row.kind} {word_text(row.key)}: {before or '-'} -> {after or '-'}"


def _field_name(spec: ChannelSpec, key: str) -> str:
    return next((str(field.label) for field in mappable_fields(spec) if field.key == key), key)


def word_text(word: str) -> str:
    """A word of the shop, in quotes where blanks would go unseen."""
    shown = in_a_line(word)
    return f'"{shown}"' if "  " in word or word != word.strip() else shown or EMPTY


def ours_text(value: CarrierService | None) -> str:
    """A carrier and service, "-" for none."""
    return "-" if value is None else str(value)


def _count(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"


def _day(at: datetime | None) -> str:
    return "-" if at is None else (time_text(at) or "")[:10]


def _minute(at: datetime) -> str:
    return (time_text(at) or "")[:16].replace("T", " ")
