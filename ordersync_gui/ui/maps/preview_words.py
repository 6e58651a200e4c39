"""What saving the maps would do, and what it did, as sentences a line each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.map_preview import (
    FieldMove,
    MapChangeView,
    MapOutcome,
    MapPreview,
    MapRowChange,
    MethodMove,
    StatusMove,
)
from ordersync_gui.domain.maps import CarrierService, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.text import isolated, number, shown, status_label, when

_MOST_ROWS = 8  # of a change that are named before it is undone


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One thing that saving does; move: the orders of it can be listed."""

    text: str
    move: StatusMove | None = None


def preview_lines(preview: MapPreview, spec: ChannelSpec) -> tuple[PreviewLine, ...]:
    """What saving would do, the orders that move first."""
    return (
        *(PreviewLine(move_text(move), move) for move in preview.moves),
        *(PreviewLine(text) for text in _further(preview)),
        *(PreviewLine(_method_text(move)) for move in preview.methods),
        *(PreviewLine(_field_text(move, spec)) for move in preview.fields),
    )


def headline(preview: MapPreview) -> str:
    """The whole in one sentence."""
    if not preview.moved:
        return _tr("No order would get another status.")
    return _counted(preview.moved, _tr("{n} orders would get another status.", preview.moved))


def move_text(move: StatusMove) -> str:
    """Where so many orders would go."""
    text = _tr("{n} orders would move from {before} to {after}", move.orders)
    return text.format(n=number(move.orders), before=status_label(move.before), after=status_label(move.after))


def saved_text(outcome: MapOutcome, preview: MapPreview | None) -> str:
    """What saving did, and what of it differs from what was counted before."""
    if not outcome.change:
        return _tr("Nothing had to be saved: the maps stood like that already.")
    parts = [_counted(outcome.moved, _tr("Saved. {n} orders moved.", outcome.moved)), *_notices(outcome)]
    if preview is not None and preview.moved != outcome.moved:
        text = _tr("It was {n} when they were counted: orders came or changed in between.")
        parts.append(text.format(n=number(preview.moved)))
    elif preview is not None and set(preview.moves) != set(outcome.moves):
        parts.append(_tr("They had other statuses when they were counted: orders or maps changed in between."))
    return " ".join(parts)


def undone_text(outcome: MapOutcome) -> str:
    """What undoing did."""
    parts = [_counted(outcome.moved, _tr("Undone. {n} orders moved back.", outcome.moved)), *_notices(outcome)]
    if outcome.left:
        left = _tr("{n} notices had gone out meanwhile; nothing takes them back.", outcome.left)
        parts.append(_counted(outcome.left, left))
    return " ".join(parts)


def change_text(change: MapChangeView, spec: ChannelSpec) -> str:
    """A change that was saved: who made it, when, its rows, its orders."""
    head = _tr("Changed by {who}, {when}:").format(who=change.who, when=when(change.at))
    rows = [_row_change_text(row, spec) for row in change.rows[:_MOST_ROWS]]
    more = len(change.rows) - _MOST_ROWS
    if more > 0:
        rows.append(_tr("and {n} more", more).format(n=number(more)))
    moved = _counted(change.orders, _tr("{n} orders moved by it.", change.orders))
    return "\n".join([head, *rows, moved])


def undo_question(change: MapChangeView, spec: ChannelSpec, *, unsaved: bool) -> str:
    """What undoing a change does."""
    tail = _tr("Afterwards the orders have the status that they would have without it.")
    lost = [_tr("What you changed here and haven't saved is lost.")] if unsaved else []
    return "\n".join([change_text(change, spec), "", tail, *lost])


def row_key_text(row: MapRowChange) -> str:
    """What a changed row is about."""
    if row.kind is MapKind.CUSTOM_FIELD:
        return _tr("Custom field {place}").format(place=row.key)
    return row.key or _tr("(no word)")


def row_value_text(kind: MapKind, value: str, spec: ChannelSpec) -> str:
    """What stood in a changed row, or stands there now: statuses and fields by their names."""
    if not value:
        return _tr("nothing") if kind is MapKind.CUSTOM_FIELD else _tr("not mapped")
    if kind is MapKind.STATUS and value in set(OrderStatus):
        return status_label(OrderStatus(value))
    return _field_labels(spec).get(value, value) if kind is MapKind.CUSTOM_FIELD else value


def _row_change_text(row: MapRowChange, spec: ChannelSpec) -> str:
    before, after = (isolated(row_value_text(row.kind, value, spec)) for value in (row.before, row.after))
    return _tr('"{key}": {before} -> {after}').format(key=isolated(row_key_text(row)), before=before, after=after)


def _field_labels(spec: ChannelSpec) -> dict[str, str]:
    return {field.key: shown(field.label) for field in mappable_fields(spec)}


def _further(preview: MapPreview) -> list[str]:
    texts = (
        (
            preview.reasons,
            _tr("{n} orders keep their status, but have other reasons for attention", preview.reasons),
        ),
        (preview.confirmed, _tr("{n} notices would count as confirmed", preview.confirmed)),
        (
            preview.queued,
            _tr("{n} notices would be made: their orders count as shipped then", preview.queued),
        ),
        (
            preview.notices,
            _tr("{n} notices that aren't sent yet would go out with other words", preview.notices),
        ),
    )
    return [_counted(count, text) for count, text in texts if count]


def _notices(outcome: MapOutcome) -> list[str]:
    texts = (
        (outcome.confirmed, _tr("{n} notices are confirmed by it.", outcome.confirmed)),
        (outcome.queued, _tr("{n} notices were made and will be sent.", outcome.queued)),
    )
    return [_counted(count, text) for count, text in texts if count]


def _method_text(move: MethodMove) -> str:
    text = _tr('"{method}": {after} is proposed instead of {before}, for {n} orders to ship', move.orders)
    return text.format(
        method=isolated(move.method), before=_ours(move.before), after=_ours(move.after), n=number(move.orders)
    )


def _field_text(move: FieldMove, spec: ChannelSpec) -> str:
    labels = _field_labels(spec)
    text = _tr(
        "Custom field {place} shows {after} instead of {before}: {n} orders have something there", move.orders
    )
    before, after = (labels.get(key, key) or _tr("nothing") for key in (move.before, move.after))
    return text.format(place=move.place, before=before, after=after, n=number(move.orders))


def _ours(found: CarrierService | None) -> str:
    return _tr("nothing") if found is None else isolated(str(found))


def _counted(count: int, text: str) -> str:
    return text.format(n=number(count))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("map_preview", text, None, n)
