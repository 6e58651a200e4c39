"""Takes what tells of a buyer out of texts that stay: of an order's history, its notices and its exchanges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from ordersync_gui.domain.address import ADDRESS_FIELDS, Address
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.known_words import KnownWords, folded_words
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.domain.telling_patterns import mask_urls
from ordersync_gui.domain.wording import Message, Value
from ordersync_gui.storage.columns import address_from_json, from_json, to_json

# Gaps of sentences in which only this program, shops' words or the desk's own people stand. Everything else
# (reasons, notes, details of addresses) somebody typed or copied, and goes.
_KEPT_GAPS = frozenset(
    {
        *("store", "source", "what", "word", "status", "state", "number", "orders", "items", "n", "of"),
        *("parcel", "carrier", "tracking", "before", "after", "old", "new"),
        *("until", "tags", "on", "off", "name"),
    }
)
_NO_PLACE = frozenset({"country", "state"})
_DELETED = "[Deleted with the buyer's data.]"
_SHORTEST = 3  # letters of a text that is masked in others; shorter ones stand in any


def buyer_words(row: Mapping[str, Any]) -> KnownWords:
    """Everything that an order's row says of its buyer, to be found in other texts."""
    texts = [row["buyer_name"], row["buyer_email"], row["buyer_phone"], row["buyer_code"]]
    for name in ("bill_to", "ship_to", "corrected", "ship_to_before"):
        if row[name]:
            address = address_from_json(row[name])
            texts += [getattr(address, part) for part in ADDRESS_FIELDS if part not in _NO_PLACE]
    texts += [*row["buyer_notes"].splitlines(), *row["gift_message"].splitlines()]
    texts += [str(value) for value in from_json(row["custom_fields"]).values()]
    return KnownWords(folded_words(text) for text in texts if len(text.strip()) >= _SHORTEST)


def forgotten_message(message: Message, words: KnownWords) -> Message:
    """The sentence without what people typed, and without the buyer."""
    values = {name: _forgotten_value(name, value, words) for name, value in message.values.items()}
    return Message(message.template, values, message.one)


def _forgotten_value(name: str, value: Value, words: KnownWords) -> Value:
    """Numbers and times stay; a message within the sentence is taken apart like the sentence."""
    match value:
        case Message():
            return forgotten_message(value, words)
        case str():
            return words.mask(value) if name in _KEPT_GAPS else MASK
        case _:
            return value


def forgotten_exchange(exchange: Exchange) -> Exchange:
    """The exchange without its bodies and without what stands in its address behind the server's name."""
    return replace(
        exchange,
        url=mask_urls(exchange.url),
        request_body=_DELETED if exchange.request_body else "",
        response_body=_DELETED if exchange.response_body else "",
        failure=mask_urls(exchange.failure),
    )


def forgotten_payload(payload: str) -> str:
    """A notice's frozen contents without its recipient, but for the country."""
    frozen = from_json(payload)
    recipient = Address(country=frozen.get("recipient", {}).get("country", ""))
    gone = {"recipient": asdict(recipient), "customer_code": "", "note_to_buyer": ""}
    return to_json(frozen | {name: value for name, value in gone.items() if name in frozen})


def kept_country(country: str) -> str:
    """An address of which only the country is left, as it is stored."""
    return to_json({"country": country}) if country else "{}"
