"""The command that tells what each channel is, what it needs and what it can do."""

from __future__ import annotations

import argparse
from collections import defaultdict

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.json_shapes import channel_json
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.domain.channel import ChannelSpec, ChecklistItem, NoticeField, OrderRequirement
from ordersync_gui.domain.form import FormField
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.sync.connect import channel_spec, channel_specs
from ordersync_gui.sync.statuses import can_list

_REQUIREMENTS = {
    OrderRequirement.SHIP_TO: "a delivery address",
    OrderRequirement.TWO_LETTER_CODES: "two-letter codes for state and country",
}


async def channels(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Tell the declaration of the named channel, or of all."""
    specs = channel_specs() if arguments.channel is None else (channel_spec(arguments.channel),)
    shapes = [channel_json(spec, lists_statuses=can_list(spec.key)) for spec in specs]
    session.show(shapes, "\n\n".join(_channel_text(spec) for spec in specs))
    return DONE


def _channel_text(spec: ChannelSpec) -> str:
    plain = [field for field in spec.form if not field.advanced]
    advanced = [field for field in spec.form if field.advanced]
    sections = [
        [f"{spec.key}: {spec.label}. {spec.summary}"],
        [f"  Help: {spec.help_url}"] if spec.help_url else [],
        _section("Have ready", [_checklist_line(item) for item in spec.checklist]),
        _section("Steps", [f"{number}. {step}" for number, step in enumerate(spec.steps, 1)]),
        _section("Settings", [_field_line(field) for field in plain]),
        _section("Advanced settings, whose defaults fit nearly everyone", [_field_line(one) for one in advanced]),
        _section("The shop's words by default", _status_lines(spec)),
        _section("Good to know", _ability_lines(spec)),
        _section("How sure this is", [f"{fact.sureness}: {fact.text}" for fact in spec.facts]),
    ]
    return "\n".join(line for section in sections for line in section)


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"  {title}:", *(f"    {line}" for line in lines)] if lines else []


def _checklist_line(item: ChecklistItem) -> str:
    return str(item.what) if item.where is None else f"{item.what} {item.where}"


def _field_line(field: FormField) -> str:
    traits = [
        "secret, read from standard input" if field.secret else "",
        "" if field.required else "optional",
        f"default {field.default}" if field.default else "",
        ", ".join(choice.value for choice in field.choices),
    ]
    note = "; ".join(trait for trait in traits if trait)
    return f"{field.key}: {field.label}" + (f" ({note})" if note else "")


def _status_lines(spec: ChannelSpec) -> list[str]:
    words: dict[OrderStatus, list[str]] = defaultdict(list)
    for word, status in spec.default_status_map.items():
        words[status].append(word)
    return [f"{status}: {_words_text(spec, status, words[status])}" for status in MAPPABLE]


def _words_text(spec: ChannelSpec, status: OrderStatus, words: list[str]) -> str:
    if status in spec.unsupported_statuses:
        return f"not possible here. {spec.unsupported_statuses[status]}"
    fixed = spec.fixed_words.get(status)
    only = "" if fixed is None else f", and no other word. {fixed.reason}"
    return (", ".join(words) or "-") + only


def _ability_lines(spec: ChannelSpec) -> list[str]:
    told = [field for field in NoticeField if field in spec.notice_fields]
    needed = [_REQUIREMENTS.get(one, one) for one in spec.requirements]
    lines = [
        f"A shipment notice carries: {', '.join(told)}.",
        f"To be shipped, an order needs: {', '.join(needed)}." if needed else "",
        "" if spec.time_zone_note is None else str(spec.time_zone_note),
        "Its statuses can be read from the shop: ordersync statuses NAME" if can_list(spec.key) else "",
        "" if spec.partial_shipments else "It doesn't take parts of an order.",
    ]
    return [line for line in lines if line]
