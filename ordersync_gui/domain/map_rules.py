"""What may stand in a store's maps, row by row: the channel's rules and plain good sense, with the reason."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass
from unicodedata import category

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.maps import (
    CUSTOM_PLACES,
    CarrierService,
    MapEdits,
    MapKind,
    carrier_key,
    method_key,
)
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_names import STATUS_NAMES
from ordersync_gui.domain.status_rules import why_not
from ordersync_gui.domain.wording import Message, say

LONGEST_WORD = 200  # letters
# Control characters and ends of lines and paragraphs; halves of letters can't be kept.
_REFUSED = ("Cc", "Cs", "Zl", "Zp")
_NO_LETTERS = "\ufffe\uffff"  # XML 1.0 can't hold them

TAKES_OUT = "unmapped"  # what stands in files and commands for taking a row out

MapKey = str | CarrierService | int


@dataclass(frozen=True, slots=True)
class MapProblem:
    """Why a row can't stand in a map.

    kind: None where it isn't known which map is meant. row: the row's key as people read it (`row_name`).
    line: of the file that it came from, from 1; 0 elsewhere.
    """

    kind: MapKind | None
    row: str
    reason: Message
    line: int = 0


def row_name(key: MapKey) -> str:
    """A row's key as people read it: the word, carrier and service, or the number of the custom field."""
    return str(key)


def problems(spec: ChannelSpec, edits: MapEdits, *, sent: Collection[str] = ()) -> tuple[MapProblem, ...]:
    """Why rows of the edits can't be set at this channel, one problem a row; taking one out is mostly allowed.

    sent: words that the shop itself has sent, which can be mapped however they look.
    """
    return (
        *_status_problems(spec, edits, sent),
        *_method_problems(edits, sent),
        *_carrier_problems(spec, edits),
        *_field_problems(spec, edits),
    )


def check_edits(spec: ChannelSpec, edits: MapEdits, *, sent: Collection[str] = ()) -> None:
    """Raises UsageError for the first of the `problems`, with the row's name as its field."""
    for problem in problems(spec, edits, sent=sent):
        raise UsageError(
            _refusal(spec, edits, problem),
            field=problem.row,
            meaning=say("Nothing was changed in the maps."),
            remedy=problem.reason,
        )


def _refusal(spec: ChannelSpec, edits: MapEdits, problem: MapProblem) -> Message:
    """Which row it is, and what was wanted of it."""
    match problem.kind:
        case MapKind.STATUS:
            return _status_refusal(spec, problem.row, edits.statuses[problem.row])
        case MapKind.SHIPPING_METHOD:
            return say('The shipping method "{word}" can\'t be mapped so.', word=problem.row)
        case MapKind.CARRIER:
            return say('The carrier "{word}" can\'t be mapped so.', word=problem.row)
        case _:
            return say("Custom field {place} can't be set so.", place=problem.row)


def _status_refusal(spec: ChannelSpec, word: str, status: OrderStatus) -> Message:
    if status is OrderStatus.UNMAPPED:
        return say('"{word}" can\'t be taken out of the map at {channel}.', word=word, channel=spec.label)
    refusal = say('"{word}" can\'t mean {status} at {channel}.')
    return refusal.filled(word=word, status=STATUS_NAMES[status], channel=spec.label)


def _status_problems(spec: ChannelSpec, edits: MapEdits, sent: Collection[str]) -> Iterator[MapProblem]:
    for word, status in edits.statuses.items():
        reason = why_not(spec, word, status)
        if reason is None and status is not OrderStatus.UNMAPPED and word not in sent:
            reason = _spelling((word,)) if word else say("It needs a word: no order came without one.")
        if reason is not None:
            yield MapProblem(MapKind.STATUS, row_name(word), reason)


def _method_problems(edits: MapEdits, sent: Collection[str]) -> Iterator[MapProblem]:
    seen: dict[Hashable, str] = {}
    for method, to in edits.methods.items():
        reason = _twice(seen, method_key(method), row_name(method)) or _method_reason(method, to, sent)
        if reason is not None:
            yield MapProblem(MapKind.SHIPPING_METHOD, row_name(method), reason)


def _method_reason(method: str, to: CarrierService | None, sent: Collection[str]) -> Message | None:
    if to is None:
        return None
    if not method_key(method):
        return say("It needs the shop's word for the shipping method.")
    if not to.carrier.strip():
        return say("It needs a carrier.")
    return _taken_for_none(to) or _spelling((to.carrier, to.service, "" if method in sent else method))


def _carrier_problems(spec: ChannelSpec, edits: MapEdits) -> Iterator[MapProblem]:
    seen: dict[Hashable, str] = {}
    for ours, told in edits.carriers.items():
        reason = _twice(seen, carrier_key(ours), row_name(ours)) or _carrier_reason(spec, ours, told)
        if reason is not None:
            yield MapProblem(MapKind.CARRIER, row_name(ours), reason)


def _carrier_reason(spec: ChannelSpec, ours: CarrierService, told: CarrierService | None) -> Message | None:
    if told is None:
        return None
    if not method_key(ours.carrier):
        return say("It needs a carrier of this desk.")
    if not (told.carrier.strip() or told.service.strip()):
        return say("It needs the shop's word for the carrier or for the service, at least one of them.")
    spelled = _spelling((ours.carrier, ours.service, told.carrier, told.service))
    return _taken_for_none(told) or spelled or _cut_off(spec, told)


def _cut_off(spec: ChannelSpec, told: CarrierService) -> Message | None:
    """Why the shop wouldn't get the whole of its own word."""
    if spec.longest_carrier is None or len(told.carrier) <= spec.longest_carrier:
        return None
    return say(
        "{channel} keeps {limit} letters of a carrier's name.", channel=spec.label, limit=spec.longest_carrier
    )


def _field_problems(spec: ChannelSpec, edits: MapEdits) -> Iterator[MapProblem]:
    known = {field.key for field in mappable_fields(spec)} if edits.fields else frozenset[str]()
    for place, key in edits.fields.items():
        if place not in CUSTOM_PLACES:
            reason = say(
                "There are custom fields {first} to {last}.", first=CUSTOM_PLACES[0], last=CUSTOM_PLACES[-1]
            )
            yield MapProblem(MapKind.CUSTOM_FIELD, row_name(place), reason)
        elif key and key not in known:
            reason = say('Orders of {channel} have no field "{key}".', channel=spec.label, key=key)
            yield MapProblem(MapKind.CUSTOM_FIELD, row_name(place), reason)


def _taken_for_none(value: CarrierService) -> Message | None:
    if value.carrier.strip().casefold() != TAKES_OUT or value.service:
        return None
    return say('No carrier can be called "{word}": in files that takes a row out.', word=value.carrier.strip())


def _twice(seen: dict[Hashable, str], key: Hashable, name: str) -> Message | None:
    """Why the row is one too many, as the map compares; notes the key."""
    if key not in seen:
        seen[key] = name
        return None
    return say(
        '"{first}" and "{second}" are the same here: case and blanks don\'t matter.', first=seen[key], second=name
    )


def _spelling(texts: Iterable[str]) -> Message | None:
    """What no word can have, whatever it means."""
    for text in texts:
        if len(text) > LONGEST_WORD:
            return say("A word can have {limit} letters at most.", limit=LONGEST_WORD)
        if any(category(letter) in _REFUSED or letter in _NO_LETTERS for letter in text):
            return say("A word can't have line breaks or other characters that can't be seen.")
    return None
