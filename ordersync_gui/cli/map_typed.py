"""Rows of a store's maps as they are typed on the command line.

WORD=STATUS, METHOD=CARRIER and CARRIER=WORD are split at the last equals sign, CARRIER/SERVICE at the first slash.
In --shipping and --carrier a backslash before an equals sign, a slash or a backslash takes its meaning away.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Hashable, Iterable

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.map_defaults import default_edits, default_maps
from ordersync_gui.domain.map_rules import TAKES_OUT, MapKey
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, StoreMaps
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.domain.status_names import status_named
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.sync.map_file_rows import field_key, field_place
from ordersync_gui.sync.taken_maps import GivenRow, compared, edits_of, rows_of

_EQUALS, _SLASH = re.compile(r"(?<!\\)(?:\\\\)*(=)"), re.compile(r"(?<!\\)(?:\\\\)*(/)")
_ESCAPED = re.compile(r"\\([\\/=])")


def typed_edits(spec: ChannelSpec, arguments: argparse.Namespace) -> MapEdits:
    """The rows that stand in the command. Raises UsageError for one that can't be understood or stands twice."""
    rows = (
        *map(_status_row, arguments.words),
        *map(_method_row, arguments.shipping_rows),
        *map(_carrier_row, arguments.carrier_rows),
        *(_field_row(spec, text) for text in arguments.field_rows),
    )
    _refuse_twice(rows)
    return edits_of(rows)


def reset_edits(
    spec: ChannelSpec, maps: StoreMaps, words: Iterable[str | None], kinds: tuple[MapKind, ...]
) -> MapEdits:
    """What brings these rows back to the default; None among the words stands for all rows of the maps.

    Raises UsageError for a row that neither is there nor is declared.
    """
    wanted = tuple(words)
    if None in wanted:
        return default_edits(spec, maps, kinds=kinds)
    kind = kinds[0] if len(kinds) == 1 else MapKind.STATUS
    rows = (*rows_of(maps, (kind,)), *rows_of(default_maps(spec), (kind,)))
    known = {compared(kind, row.key) for row in rows}
    keys = [row_key(kind, word) for word in wanted if word is not None]
    for key in keys:
        if kind is not MapKind.CUSTOM_FIELD and compared(kind, key) not in known:
            raise UsageError(say('The map "{map}" has no row "{row}".', map=kind, row=key), field=str(key))
    return default_edits(spec, maps, kinds=(kind,), keys=keys)


def row_key(kind: MapKind, text: str) -> MapKey:
    """A row's key as it is typed: a word, CARRIER/SERVICE, or the number of a custom field. Raises UsageError."""
    if kind is MapKind.CARRIER:
        return _carrier_service(text)
    return _place(text) if kind is MapKind.CUSTOM_FIELD else text


def _status_row(text: str) -> GivenRow:
    word, equals, becomes = text.rpartition("=")
    status = status_named(becomes)
    if not equals or status is None:
        raise UsageError(
            say('"{text}" should look like WORD=STATUS.', text=text),
            remedy=say("STATUS is one of: {statuses}.", statuses=" ".join((*MAPPABLE, OrderStatus.UNMAPPED))),
        )
    return GivenRow(MapKind.STATUS, word, status)


def _method_row(text: str) -> GivenRow:
    method, to = _halves(
        text, say('"{text}" should look like METHOD=CARRIER or METHOD=CARRIER/SERVICE.', text=text)
    )
    return GivenRow(MapKind.SHIPPING_METHOD, _unescaped(method.strip()), _value(to))


def _carrier_row(text: str) -> GivenRow:
    ours, told = _halves(
        text, say('"{text}" should look like CARRIER=WORD or CARRIER/SERVICE=WORD/WORD.', text=text)
    )
    return GivenRow(MapKind.CARRIER, _carrier_service(ours), _value(told))


def _field_row(spec: ChannelSpec, text: str) -> GivenRow:
    place, equals, field = text.partition("=")
    if not equals:
        raise UsageError(say('"{text}" should look like N=FIELD.', text=text))
    key = "" if _takes_out(field) else field_key(spec, field)
    if key is None:
        raise UsageError(
            say('Orders of {channel} have no field "{name}".', channel=spec.label, name=field),
            remedy=say("Possible: {names}.", names=", ".join(str(each.label) for each in mappable_fields(spec))),
        )
    return GivenRow(MapKind.CUSTOM_FIELD, _place(place), key)


def _place(text: str) -> int:
    place = field_place(text)
    if place is None:
        raise UsageError(say('There is no custom field "{text}"; there are 1, 2 and 3.', text=text))
    return place


def _halves(text: str, wrong: Message) -> tuple[str, str]:
    found = list(_EQUALS.finditer(text))
    if not found:
        raise UsageError(wrong)
    return text[: found[-1].start(1)], text[found[-1].end(1) :]


def _value(text: str) -> CarrierService | None:
    return None if _takes_out(text) else _carrier_service(text)


def _carrier_service(text: str) -> CarrierService:
    """Blanks around the signs are for the eye: none of these names begins or ends with one."""
    slash = _SLASH.search(text)
    if slash is None:
        return CarrierService(_unescaped(text.strip()))
    return CarrierService(_unescaped(text[: slash.start(1)].strip()), _unescaped(text[slash.end(1) :].strip()))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _takes_out(text: str) -> bool:
    return text.strip().casefold() in ("", TAKES_OUT)


def _refuse_twice(rows: Iterable[GivenRow]) -> None:
    seen: set[Hashable] = set()
    for row in rows:
        if (row.kind, row.key) in seen:
            raise UsageError(say('"{row}" is given twice.', row=row.key), field=str(row.key))
        seen.add((row.kind, row.key))
