"""The JSON that the command on maps prints."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from ordersync_gui.cli.json_shapes import word_json
from ordersync_gui.domain.channel_words import CarrierWord, MethodWord
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.map_defaults import default_maps, is_default
from ordersync_gui.domain.map_preview import MapChangeView, MapOutcome, MapPreview, StatusMove
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import CUSTOM_PLACES, CarrierService, MapKind, carrier_key
from ordersync_gui.domain.status import map_word
from ordersync_gui.sync.json_values import time_text
from ordersync_gui.sync.maps import OpenedMaps

FirstOrders = Mapping[StatusMove, Sequence[str]]


def maps_json(opened: OpenedMaps) -> dict[str, Any]:
    """The four maps with the words that the shop uses; those that aren't mapped yet come first."""
    own_rows = {carrier_key(ours) for ours in opened.maps.carriers}
    return {
        "store": opened.store.name,
        "channel": opened.store.channel,
        "words": [_status_json(opened, word) for word in opened.statuses],
        "shipping_methods": [_method_json(word) for word in opened.methods],
        "carriers": [_carrier_json(word, own_rows) for word in opened.carriers],
        "custom_fields": [_field_json(opened, place) for place in CUSTOM_PLACES],
    }


def _status_json(opened: OpenedMaps, word: StatusWord) -> dict[str, Any]:
    return {
        **word_json(word),
        "default": map_word(opened.spec.default_status_map, word.word),
        "is_default": is_default(opened.spec, opened.maps, MapKind.STATUS, word.word),
    }


def _method_json(word: MethodWord) -> dict[str, Any]:
    return {
        "method": word.method,
        "orders": word.orders,
        "to_ship": word.to_ship,
        "ever": word.ever,
        "last_seen": time_text(word.last_seen),
        "to": ours_json(word.to),
    }


def _carrier_json(word: CarrierWord, own_rows: Collection[tuple[str, str]]) -> dict[str, Any]:
    return {
        **_pair(word.ours),
        "parcels": word.parcels,
        "last_used": time_text(word.last_used),
        "own_row": carrier_key(word.ours) in own_rows,
        "told": ours_json(word.told),
    }


def _field_json(opened: OpenedMaps, place: int) -> dict[str, Any]:
    key = opened.maps.fields.get(place, "")
    choice = next((choice for choice in opened.fields if choice.key == key), None)
    return {
        "place": place,
        "key": key,
        "name": key if choice is None else str(choice.label),
        "orders": 0 if choice is None else choice.orders,
        "sample": "" if choice is None else choice.sample,
        "default": default_maps(opened.spec).fields.get(place, ""),
        "is_default": is_default(opened.spec, opened.maps, MapKind.CUSTOM_FIELD, place),
    }


def ours_json(value: CarrierService | None) -> dict[str, str] | None:
    """A carrier and service, null for none."""
    return None if value is None else _pair(value)


def _pair(value: CarrierService) -> dict[str, str]:
    return {"carrier": value.carrier, "service": value.service}


def problems_json(problems: Iterable[MapProblem]) -> list[dict[str, Any]]:
    """Rows that can't be taken; line 0 where they don't come from a file."""
    return [
        {"line": each.line, "map": each.kind, "row": each.row, "reason": str(each.reason)} for each in problems
    ]


def moves_json(moves: Iterable[StatusMove], first: FirstOrders) -> list[dict[str, Any]]:
    """How many orders go from which status to which, and the numbers of the first of them."""
    return [
        {
            "before": move.before,
            "after": move.after,
            "orders": move.orders,
            "first_orders": list(first.get(move, ())),
        }
        for move in moves
    ]


def preview_json(preview: MapPreview, first: FirstOrders) -> dict[str, Any]:
    """What a change would do."""
    return {
        "moved": preview.moved,
        "moves": moves_json(preview.moves, first),
        "reasons": preview.reasons,
        "confirmed": preview.confirmed,
        "queued": preview.queued,
        "methods": [
            {
                "method": move.method,
                "before": ours_json(move.before),
                "after": ours_json(move.after),
                "orders": move.orders,
            }
            for move in preview.methods
        ],
        "notices": preview.notices,
        "fields": [
            {"place": move.place, "before": move.before, "after": move.after, "orders": move.orders}
            for move in preview.fields
        ],
    }


def outcome_json(outcome: MapOutcome) -> dict[str, Any]:
    """What a change, or its undoing, did; its id is 0 where nothing was changed."""
    return {
        "id": outcome.change,
        "rows": outcome.rows,
        "moved": outcome.moved,
        "moves": moves_json(outcome.moves, {}),
        "reasons": outcome.reasons,
        "confirmed": outcome.confirmed,
        "queued": outcome.queued,
        "left": outcome.left,
    }


def change_json(change: MapChangeView) -> dict[str, Any]:
    """A change of the maps as the history lists it."""
    return {
        "id": change.id,
        "at": time_text(change.at),
        "who": change.who,
        "source": change.source,
        "orders": change.orders,
        "undone_at": time_text(change.undone_at),
        "rows": [
            {"map": row.kind, "row": row.key, "before": row.before, "after": row.after} for row in change.rows
        ],
    }
