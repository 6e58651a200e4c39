"""Tries a word on a store's maps: what it becomes, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.map_defaults import is_default
from ordersync_gui.domain.maps import (
    CUSTOM_PLACES,
    CarrierService,
    MapKind,
    StoreMaps,
    carrier_key,
    method_key,
    shipped_with,
    told_as,
)
from ordersync_gui.domain.status import AlikeWords, OrderStatus, StatusMap, map_word
from ordersync_gui.domain.status_names import STATUS_NAMES
from ordersync_gui.domain.wording import Message, say


@dataclass(frozen=True, slots=True)
class MapVerdict:
    """What a word becomes, and why. status: only for status words, None where each order's flags decide."""

    outcome: Message
    rule: Message
    status: OrderStatus | None = None


def verdict(spec: ChannelSpec, maps: StoreMaps, kind: MapKind, word: str, *, service: str = "") -> MapVerdict:
    """What becomes of the word by these maps, which may hold what isn't saved yet.

    word: the shop's status word or shipping method, a carrier of ours (with its service), or the number of a
    custom field.
    """
    match kind:
        case MapKind.STATUS:
            return _of_status(spec, maps, word)
        case MapKind.SHIPPING_METHOD:
            return _of_method(maps, word)
        case MapKind.CARRIER:
            return _of_carrier(spec, maps, CarrierService(word, service))
        case MapKind.CUSTOM_FIELD:
            return _of_field(spec, maps, word)


def _of_status(spec: ChannelSpec, maps: StoreMaps, word: str) -> MapVerdict:
    status = map_word(maps.statuses, word)
    if status is not OrderStatus.UNMAPPED:
        return MapVerdict(STATUS_NAMES[status], _row_rule(spec, maps, word), status)
    if not word and spec.flags_imply_status:
        return MapVerdict(
            say("Decided anew for each order"),
            say("An order without a word has its status by its payment and shipping flags."),
        )
    return MapVerdict(STATUS_NAMES[status], _unmapped_rule(spec, maps.statuses, word), status)


def _row_rule(spec: ChannelSpec, maps: StoreMaps, word: str) -> Message:
    if is_default(spec, maps, MapKind.STATUS, word):
        return say("Row of the map (the channel's default).")
    declared = map_word(spec.default_status_map, word)
    if declared is OrderStatus.UNMAPPED:
        return say("Row of the map, added by hand.")
    return say("Row of the map, changed by hand; by default it means {status}.", status=STATUS_NAMES[declared])


def _unmapped_rule(spec: ChannelSpec, statuses: StatusMap, word: str) -> Message:
    near = AlikeWords(statuses).like(word)
    if near is not None:
        return say('Not mapped. "{word}" is: the words are compared exactly, with case and blanks.', word=near[0])
    declared = map_word(spec.default_status_map, word)
    if declared is not OrderStatus.UNMAPPED:
        return say("Taken out of the map by hand; by default it means {status}.", status=STATUS_NAMES[declared])
    if spec.flags_imply_status:
        return say("Not mapped. Orders whose flags say shipped or cancelled count as that all the same.")
    if not word:
        return say("An order without a word isn't mapped, and can't be shipped.")
    return say("Not mapped: orders with it can't be shipped until it is.")


def _of_method(maps: StoreMaps, method: str) -> MapVerdict:
    nothing = say("Nothing is proposed")
    if not method_key(method):
        return MapVerdict(nothing, say("An order without a shipping method has no row in the map."))
    to = shipped_with(maps, method)
    if to is None:
        return MapVerdict(nothing, say("Not mapped: carrier and service are chosen when it is shipped."))
    row = next(known for known in maps.methods if method_key(known) == method_key(method))
    if row == method:
        return MapVerdict(say("{ours} is proposed", ours=to), say("Row of the map."))
    rule = say('Row "{row}" of the map: case and blanks don\'t matter.', row=row)
    return MapVerdict(say("{ours} is proposed", ours=to), rule)


def _of_carrier(spec: ChannelSpec, maps: StoreMaps, ours: CarrierService) -> MapVerdict:
    if not method_key(ours.carrier):
        return MapVerdict(say("Nothing goes out"), say("A parcel always has a carrier: type one."))
    told = told_as(maps, ours)
    row = _carrier_row(maps, ours)
    dropped = _dropped(spec, told)
    rule = row if dropped is None else say("{row} {dropped}", row=row, dropped=dropped)
    return MapVerdict(_told(spec, told), rule)


def _told(spec: ChannelSpec, told: CarrierService) -> Message:
    """Which of the words go out."""
    if NoticeField.CARRIER not in spec.notice_fields:
        return say("Nothing goes out")
    if NoticeField.SERVICE not in spec.notice_fields or not told.service:
        return say('"{carrier}" goes out', carrier=told.carrier)
    return say('"{carrier}", service "{service}" goes out', carrier=told.carrier, service=told.service)


def _carrier_row(maps: StoreMaps, ours: CarrierService) -> Message:
    rows = {carrier_key(known) for known in maps.carriers}
    carrier, service = carrier_key(ours)
    if service and (carrier, service) in rows:
        return say("Row of just this service.")
    if (carrier, "") in rows:
        return say("Row of all services of this carrier.") if service else say("Row of the map.")
    return say("Not mapped: it goes out as it stands here.")


def _dropped(spec: ChannelSpec, told: CarrierService) -> Message | None:
    """What the channel isn't told at all."""
    if NoticeField.CARRIER not in spec.notice_fields:
        return say("{channel} isn't told the carrier.", channel=spec.label)
    if NoticeField.SERVICE not in spec.notice_fields and told.service:
        return say("{channel} isn't told the service.", channel=spec.label)
    return None


def _of_field(spec: ChannelSpec, maps: StoreMaps, word: str) -> MapVerdict:
    place = next((place for place in CUSTOM_PLACES if str(place) == word.strip()), None)
    if place is None:
        rule = say("There are custom fields {first} to {last}.", first=CUSTOM_PLACES[0], last=CUSTOM_PLACES[-1])
        return MapVerdict(say("No such field"), rule)
    by_default = is_default(spec, maps, MapKind.CUSTOM_FIELD, place)
    rule = (
        say("Row of the map (the channel's default).") if by_default else say("Row of the map, changed by hand.")
    )
    key = maps.fields.get(place, "")
    if not key:
        return MapVerdict(say("Nothing"), say("Custom field {place} shows nothing.", place=place))
    label = next((field.label for field in mappable_fields(spec) if field.key == key), None)
    if label is None:
        return MapVerdict(
            say("Nothing"), say('Orders of {channel} have no field "{key}".', channel=spec.label, key=key)
        )
    return MapVerdict(label, rule)
