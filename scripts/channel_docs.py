"""Writes what the channels declare into docs/channels, between the marks in each page; with --check only looks."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ordersync_gui.channels.abilities import ReadsBackOrder
from ordersync_gui.channels.registry import PROVIDERS, provider
from ordersync_gui.domain.channel import (
    ChannelSpec,
    Connection,
    NoticeField,
    OrderField,
    OrderRequirement,
    RepeatSafety,
    Sureness,
)
from ordersync_gui.domain.form import FormField
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.status import MAPPABLE, OrderStatus

PAGES = Path(__file__).parent.parent / "docs" / "channels"
INDEX = "README.md"
_PART = re.compile(r"(<!-- from the declaration: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)

STATUS_WORDS = {
    OrderStatus.AWAITING_PAYMENT: "Awaiting Payment",
    OrderStatus.AWAITING_SHIPMENT: "Awaiting Shipment",
    OrderStatus.SHIPPED: "Shipped",
    OrderStatus.CANCELLED: "Cancelled",
    OrderStatus.ON_HOLD: "On Hold",
}
NOTICE_WORDS = {
    NoticeField.STATUS: "status update",
    NoticeField.TRACKING: "tracking number",
    NoticeField.CARRIER: "carrier",
    NoticeField.SERVICE: "service",
    NoticeField.COST: "carrier cost",
    NoticeField.NOTE: "note to buyer",
    NoticeField.ITEMS: "items",
}
LOOK_WORDS = {
    None: "no",
    LookWay.DIRECT: "as it is now",
    LookWay.FEED: "in its feed, while it hasn't changed there",
}
ORDER_WORDS = {
    OrderField.EMAIL: "e-mail",
    OrderField.PHONE: "phone",
    OrderField.SHIPPING_METHOD: "shipping method that the buyer chose",
    OrderField.PAYMENT_METHOD: "payment method",
    OrderField.DISCOUNT: "discount",
    OrderField.COUPON: "coupon",
    OrderField.GIFT: "gift",
    OrderField.GIFT_MESSAGE: "gift message",
    OrderField.BUYER_NOTES: "buyer's notes",
    OrderField.INTERNAL_NOTES: "internal notes",
    OrderField.ORDER_WEIGHT: "weight of the whole order (else the items' weights are summed up)",
    OrderField.ITEM_WEIGHT: "weight of an item",
    OrderField.ITEM_IMAGE: "image of an item",
    OrderField.ITEM_OPTIONS: "options of an item, such as colour and size",
    OrderField.LOCATION: "warehouse location of an item",
    OrderField.CUSTOM_FIELDS: "custom fields",
    OrderField.PICKUP_POINT: "pick-up point",
    OrderField.SOURCE: "marketplace or integration that the order came from",
}
REQUIREMENT_WORDS = {
    OrderRequirement.SHIP_TO: "a delivery address: name or company, street, city or postal code, country",
    OrderRequirement.TWO_LETTER_CODES: "two-letter ISO codes for state and country in the delivery address",
}
REPEAT_WORDS = {
    RepeatSafety.IDEMPOTENT: "sent again: a repeat is harmless",
    RepeatSafety.VERIFIABLE: "the desk looks first, and asks a person when that doesn't tell",
    RepeatSafety.UNSAFE: "the next import may tell; else a person is asked",
}
SURENESS_WORDS = {
    Sureness.DOCUMENTED: "documented by the vendor or ShipStation",
    Sureness.INFERRED: "our conclusion, not documented",
    Sureness.UNKNOWN: "not publicly known",
}


def specs() -> tuple[ChannelSpec, ...]:
    """The declarations of all channels."""
    return tuple(provider.spec for provider in PROVIDERS)


def status_table(channels: Sequence[ChannelSpec]) -> str:
    """Which words mean which status, a column for each channel."""
    return _table(
        ("Here", *(spec.label for spec in channels)),
        ((STATUS_WORDS[status], *(_status_cell(spec, status) for spec in channels)) for status in MAPPABLE),
    )


def notice_table(channels: Sequence[ChannelSpec]) -> str:
    """What a shipment notice tells, a column for each channel."""
    return _table(
        ("Told with a shipment", *(spec.label for spec in channels)),
        (
            (words, *("yes" if field in spec.notice_fields else "no" for spec in channels))
            for field, words in NOTICE_WORDS.items()
        ),
    )


def order_table(channels: Sequence[ChannelSpec]) -> str:
    """What comes with an order, a column for each channel."""
    return _table(
        ("Comes with an order", *(spec.label for spec in channels)),
        (
            (words, *("yes" if field in spec.order_fields else "no" for spec in channels))
            for field, words in ORDER_WORDS.items()
        ),
    )


def ability_table(channels: Sequence[ChannelSpec]) -> str:
    """What can be done around a shipment notice, a column for each channel."""
    rows: tuple[tuple[str, Callable[[ChannelSpec], str]], ...] = (
        ("a part of an order can be told", lambda spec: _yes(spec.partial_shipments)),
        ("several parcels of one order", _parcels),
        ("shows later which part was shipped", lambda spec: _yes(spec.shows_parts)),
        ("can be asked to mail the buyer", lambda spec: _yes(spec.mails_buyer)),
        ("can be changed after it was told", _corrections),
        ("the desk can look at one order in the shop", _looks),
        ("when it isn't known whether a notice arrived", lambda spec: REPEAT_WORDS[spec.repeat_safety]),
        ("asked and told at most", lambda spec: f"{spec.requests_per_second:g} requests a second"),
    )
    return _table(
        ("Around a notice", *(spec.label for spec in channels)),
        ((words, *(cell(spec) for spec in channels)) for words, cell in rows),
    )


def _yes(value: object) -> str:
    return "yes" if value else "no"


def _parcels(spec: ChannelSpec) -> str:
    return "a notice for each" if spec.partial_shipments else "one notice, with the last parcel"


def _corrections(spec: ChannelSpec) -> str:
    told = [words for field, words in NOTICE_WORDS.items() if field in spec.corrections]
    return ", ".join(told) if told else "nothing: change it in the shop"


def _looks(spec: ChannelSpec) -> str:
    channel = provider(spec.key)
    if not isinstance(channel, ReadsBackOrder):
        return "no"
    needed = Connection(
        values={field.key: field.default or "x" for field in spec.form if field.required and not field.secret},
        secrets={field.key: "x" for field in spec.form if field.required and field.secret},
    )
    whole = Connection(
        values={field.key: field.default or "x" for field in spec.form if not field.secret},
        secrets={field.key: "x" for field in spec.form if field.secret},
    )
    usual, best = LOOK_WORDS[channel.way_to_look(needed)], LOOK_WORDS[channel.way_to_look(whole)]
    return usual if usual == best else f"{usual}; with the optional second sign-in {best}"


def _status_cell(spec: ChannelSpec, status: OrderStatus) -> str:
    if status in spec.unsupported_statuses:
        return "not supported"
    words = ", ".join(f"`{word}`" for word, meant in spec.default_status_map.items() if meant is status)
    return f"{words} (only this)" if status in spec.fixed_words else words


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in lines)


def _checklist(spec: ChannelSpec) -> str:
    return "\n".join(
        f"- {item.what}" + (f" Where: {item.where}" if item.where is not None else "") for item in spec.checklist
    )


def _steps(spec: ChannelSpec) -> str:
    return "\n".join(f"{number}. {step}" for number, step in enumerate(spec.steps, 1))


def _settings(spec: ChannelSpec) -> str:
    return _table(("Setting", "Key", "What it is"), ((str(f.label), f"`{f.key}`", _traits(f)) for f in spec.form))


def _traits(field: FormField) -> str:
    traits = [
        "secret: kept in this PC's keyring only" if field.secret else "",
        "" if field.required else "may be left empty",
        f"preset: `{field.default}`" if field.default else "",
        "rarely needed" if field.advanced else "",
    ]
    text = "" if field.help is None else str(field.help)
    return " ".join(part for part in (text, _bracketed(", ".join(trait for trait in traits if trait))) if part)


def _bracketed(text: str) -> str:
    return f"({text})" if text else ""


def _statuses(spec: ChannelSpec) -> str:
    rules = [f"- `{rule.word}`: {rule.reason}" for rule in spec.fixed_words.values()]
    rules += [f"- {STATUS_WORDS[status]}: {reason}" for status, reason in spec.unsupported_statuses.items()]
    return "\n\n".join(part for part in (status_table([spec]), "\n".join(rules)) if part)


def _needs(spec: ChannelSpec) -> str:
    return "\n".join(f"- {REQUIREMENT_WORDS[need]}" for need in spec.requirements)


def _times(spec: ChannelSpec) -> str:
    return "" if spec.time_zone_note is None else str(spec.time_zone_note)


def _facts(spec: ChannelSpec) -> str:
    return _table(
        ("What the desk relies on", "How sure it is"),
        ((str(fact.text), SURENESS_WORDS[fact.sureness]) for fact in spec.facts),
    )


def _help(spec: ChannelSpec) -> str:
    return f"[ShipStation's or the vendor's own page]({spec.help_url})" if spec.help_url else ""


PARTS: dict[str, Callable[[ChannelSpec], str]] = {
    "summary": lambda spec: str(spec.summary),
    "checklist": _checklist,
    "steps": _steps,
    "settings": _settings,
    "statuses": _statuses,
    "order-fields": lambda spec: order_table([spec]),
    "needs": _needs,
    "notice-fields": lambda spec: notice_table([spec]),
    "abilities": lambda spec: ability_table([spec]),
    "times": _times,
    "facts": _facts,
    "help": _help,
}
INDEX_PARTS: dict[str, Callable[[Sequence[ChannelSpec]], str]] = {
    "channels": lambda channels: _table(
        ("Channel", "Key", "What it is"),
        ((f"[{spec.label}]({spec.key}.md)", f"`{spec.key}`", str(spec.summary)) for spec in channels),
    ),
    "statuses": status_table,
    "notice-fields": notice_table,
    "abilities": ability_table,
    "order-fields": order_table,
}


def renewed(page: Path, channels: Sequence[ChannelSpec]) -> str:
    """The page with its marked parts as the declarations have them now. Raises KeyError for an unknown mark."""
    by_page = {f"{spec.key}.md": spec for spec in channels}

    def part(found: re.Match[str]) -> str:
        made = INDEX_PARTS[found[2]](channels) if page.name == INDEX else PARTS[found[2]](by_page[page.name])
        return f"{found[1]}{made}\n{found[3]}" if made else f"{found[1]}{found[3]}"

    return _PART.sub(part, page.read_text(encoding="utf-8"))


def main(arguments: Sequence[str]) -> int:
    """Renew the pages; with --check, exit with 1 when one isn't up to date or a channel has none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when a page is out of date")
    check = parser.parse_args(arguments).check
    channels = specs()
    wanted = [PAGES / INDEX, *(PAGES / f"{spec.key}.md" for spec in channels)]
    old = [
        page for page in wanted if not page.exists() or renewed(page, channels) != page.read_text(encoding="utf-8")
    ]
    for page in old:
        sys.stdout.write(f"{page.name}: {'out of date; run: make docs' if check else 'renewed'}\n")
        if not check:
            page.write_text(renewed(page, channels), encoding="utf-8")
    return 1 if check and old else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
