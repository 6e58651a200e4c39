"""How values of the vocabulary stand in database columns, and how they are read back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any

from ordersync_gui.domain.address import ADDRESS_FIELDS, Address
from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.wording import (
    NOTHING,
    Message,
    Value,
    as_it_stands,
    from_plain,
    gaps_from_plain,
    gaps_to_plain,
    to_plain,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
# Where very many texts are written they are put together from encoded strings: a call of an encoder costs more.
_ADDRESS_KEYS = tuple(f"{encode_basestring(name)}:" for name in ADDRESS_FIELDS)
_ADDRESS_VALUES = attrgetter(*ADDRESS_FIELDS)
# A quarter faster than zlib's own choice, and texts as long as an order's get three in a hundred larger.
_COMPRESSION = 3


def to_ms(moment: datetime) -> int:
    """An aware time as whole milliseconds since the epoch, UTC; a naive one raises TypeError."""
    return (moment - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """The aware UTC time that `to_ms` stored."""
    return _EPOCH + milliseconds * _MILLISECOND


def to_ms_or_none(moment: datetime | None) -> int | None:
    """`to_ms`, where a time may be absent."""
    return None if moment is None else to_ms(moment)


def from_ms_or_none(milliseconds: int | None) -> datetime | None:
    """`from_ms`, where a time may be absent."""
    return None if milliseconds is None else from_ms(milliseconds)


def to_decimal_or_none(text: str | None) -> Decimal | None:
    """An exact decimal from its text, where it may be absent."""
    return None if text is None else Decimal(text)


def to_json(value: object) -> str:
    """Compact JSON text with every script readable."""
    return _ENCODER.encode(value)


def from_json(text: str) -> Any:  # noqa: ANN401 - JSON has any shape
    """The value of JSON text."""
    return json.loads(text)


def address_to_json(address: Address) -> str:
    """An address as JSON, empty fields left out."""
    filled = zip(_ADDRESS_KEYS, _ADDRESS_VALUES(address), strict=True)
    return f"{{{','.join([key + encode_basestring(value) for key, value in filled if value])}}}"


def address_from_json(text: str) -> Address:
    """The address that `address_to_json` stored."""
    return Address(**json.loads(text))


def message_to_json(message: Message) -> str:
    """A message as JSON: its template, and the values of its gaps."""
    return to_json(to_plain(message))


def message_from_json(text: str) -> Message:
    """The message that `message_to_json` stored."""
    return from_plain(json.loads(text))


def told_to_text(message: Message) -> str:
    """A message for a column of texts that held English before schema 7; "" for none."""
    return "" if message == NOTHING else message_to_json(message)


def told_from_text(text: str) -> Message:
    """The message that `told_to_text` stored; what an older version stored there stands as it is."""
    if text.startswith('["'):
        with suppress(ValueError):  # an old text that only begins so
            match json.loads(text):
                case [str(), dict(), *_] as data:
                    return from_plain(data)
    return as_it_stands(text)


def messages_to_json(messages: Iterable[Message]) -> str:
    """Messages as a JSON list."""
    return to_json([to_plain(message) for message in messages])


def messages_from_json(text: str) -> tuple[Message, ...]:
    """The messages that `messages_to_json` stored."""
    return tuple(map(from_plain, json.loads(text)))


def gaps_to_json(values: Mapping[str, Value]) -> str:
    """What stands in a message's gaps as a JSON object."""
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    return mapping_to_json(texts) if len(texts) == len(values) else to_json(gaps_to_plain(values))


def gaps_from_json(text: str) -> dict[str, Value]:
    """The values that `gaps_to_json` stored."""
    return gaps_from_plain(json.loads(text))


def attention_to_json(reasons: tuple[Attention, ...]) -> str | None:
    """Reasons as JSON; None when there is none, so that an index holds only orders that need someone."""
    if not reasons:
        return None
    return to_json(
        [
            [reason.kind.value, reason.detail, *([] if reason.said is None else [to_plain(reason.said)])]
            for reason in reasons
        ]
    )


def attention_from_json(text: str | None) -> tuple[Attention, ...]:
    """The reasons that `attention_to_json` stored."""
    if text is None:
        return ()
    return tuple(
        Attention(AttentionKind(kind), detail, *map(from_plain, said)) for kind, detail, *said in json.loads(text)
    )


def compress(text: str) -> bytes:
    """Text as a zlib-compressed blob."""
    return zlib.compress(text.encode(), _COMPRESSION)


def decompress(blob: bytes) -> str:
    """The text that `compress` stored."""
    return zlib.decompress(blob).decode()


def mapping_to_json(values: Mapping[str, str]) -> str:
    """A mapping of texts as JSON, its order kept."""
    return f"{{{','.join([f'{encode_basestring(key)}:{encode_basestring(values[key])}' for key in values])}}}"


def pairs_to_json(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs of texts as JSON lists of two."""
    return f"[{','.join([f'[{encode_basestring(one)},{encode_basestring(other)}]' for one, other in pairs])}]"
