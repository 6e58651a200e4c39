"""Commands on stores: channels, connect, stores, import, map."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Iterable

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, exit_code
from ordersync_gui.cli.json_shapes import channel_json, import_json, store_json, time_text, word_json
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.domain.channel import ChannelSpec, CheckStep
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.run import ImportReport, RunProgress
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec, channel_specs, connect_store
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.map_statuses import map_statuses


async def channels(session: CommandSession, _arguments: argparse.Namespace) -> int:
    """List the channels and the settings that each needs."""
    specs = channel_specs()
    session.show([channel_json(spec) for spec in specs], "\n\n".join(_channel_text(spec) for spec in specs))
    return DONE


def _channel_text(spec: ChannelSpec) -> str:
    lines = [f"{spec.key}: {spec.label}. {spec.summary}"]
    for field in spec.form:
        traits = [
            "secret, read from standard input" if field.secret else "",
            "" if field.required else "optional",
            f"default {field.default}" if field.default else "",
            ", ".join(choice.value for choice in field.choices),
        ]
        note = "; ".join(trait for trait in traits if trait)
        lines.append(f"  {field.key}: {field.label}" + (f" ({note})" if note else ""))
    return "\n".join(lines)


async def connect(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Test the connection, then save store and secrets."""
    spec = channel_spec(arguments.channel)
    given = pairs(arguments.settings) | _secrets(
        spec, pairs(arguments.settings), from_stdin=arguments.secrets_stdin
    )

    def told(step: CheckStep) -> None:
        remark(f"ok: {step.sentence}")

    store, _changes = await connect_store(
        session.desk, channel=spec.key, name=arguments.name, given=given, on_step=told
    )
    session.show(
        store_json(store, 0), f'"{store.name}" is connected. Next: ordersync import --store "{store.name}"'
    )
    return DONE


def pairs(texts: Iterable[str]) -> dict[str, str]:
    """KEY=VALUE texts as a mapping. Raises UsageError."""
    found = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or not key.strip():
            raise UsageError(say('"{text}" should look like KEY=VALUE.', text=text))
        found[key.strip()] = value
    return found


def _secrets(spec: ChannelSpec, settings: dict[str, str], *, from_stdin: bool) -> dict[str, str]:
    """The secrets from standard input, or asked for at a terminal; never from the command line."""
    keys = [field.key for field in spec.form if field.secret]
    for key in keys:
        if key in settings:
            raise UsageError(
                say(
                    '"{key}" is a secret and doesn\'t belong on a command line, where other programs see it.',
                    key=key,
                ),
                field=key,
                remedy=say("Use --secrets-stdin and give it as a JSON object on standard input."),
            )
    if from_stdin:
        return _secrets_from(sys.stdin.buffer.read(), keys)
    if sys.stdin.isatty():
        return {key: getpass.getpass(f"{key}: ") for key in keys}
    raise UsageError(
        say("This channel needs a secret: {keys}.", keys=", ".join(keys)),
        remedy=say("Use --secrets-stdin and give it as a JSON object on standard input."),
    )


def _secrets_from(raw: bytes, keys: list[str]) -> dict[str, str]:
    wrong = UsageError(
        say("Standard input must hold a JSON object with the secrets: {keys}.", keys=", ".join(keys))
    )
    try:
        given = json.loads(raw)
    except ValueError:
        # The parser's own words would quote the input, and with it the secret.
        raise wrong from None
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise wrong
    unknown = sorted(set(given) - set(keys))
    if unknown:
        raise UsageError(say("These are no secrets of this channel: {keys}.", keys=", ".join(unknown)))
    return given


async def stores(session: CommandSession, _arguments: argparse.Namespace) -> int:
    """List the stores."""
    found = [
        (store, queries.unsettled_notices(session.desk.db, store.id)) for store in queries.stores(session.desk.db)
    ]
    rows = [
        (store.name, store.channel, time_text(store.last_good_import) or "never", str(unsettled), store.last_error)
        for store, unsettled in found
    ]
    text = table(
        ("Store", "Channel", "Last good import", "Unsent notices", "Last problem"),
        rows,
        empty="No store is connected yet. Connect one with: ordersync connect CHANNEL --name NAME ...",
    )
    session.show([store_json(store, unsettled) for store, unsettled in found], text)
    return DONE


async def import_(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Import every store, or the named one; a failing store doesn't stop the others."""

    def told(progress: RunProgress) -> None:
        counts = progress.counts
        remark(f"{progress.store}: page {counts.pages} of {progress.pages_expected}, {counts.seen} orders")

    found = session.stores(arguments.store)
    reports = [
        await import_orders(session.desk, store=store, since=arguments.since, on_progress=told) for store in found
    ]
    text = "\n".join(_report_text(report) for report in reports) or "No store is connected yet."
    session.show({report.store: import_json(report) for report in reports}, text)
    return max((_import_code(report) for report in reports), default=DONE)


def _import_code(report: ImportReport) -> int:
    if report.error is not None:
        return exit_code(report.error)
    return NEEDS_ATTENTION if report.rejected else DONE


def _report_text(report: ImportReport) -> str:
    counts = report.counts
    told = f"{counts.new} new, {counts.changed} changed, {counts.unchanged} unchanged, {counts.rejected} rejected"
    lines = [f"{report.store}: {told}, from {counts.pages} pages."]
    lines += [f"  rejected: order {order.number or '(no number)'}: {order.reason}" for order in report.rejected]
    lines += [f"  warning: {warning}" for warning in report.warnings]
    if report.error is not None:
        lines.append(f"  not complete: {report.error}")
    return "\n".join(lines)


async def map_(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Map words when some are given, then show the map."""
    store = session.store(arguments.store)
    words = _words(arguments.words)
    moved = 0
    if words:
        changes = await map_statuses(session.desk, store_id=store.id, words=words)
        moved = len(changes.orders)
    found = queries.status_words(session.desk.db, store.id)
    rows = [(word.word, word.status, str(word.count)) for word in found]
    text = table(("The shop's word", "Means", "Orders"), rows, empty="No words yet.")
    if words:
        text += f"\n\n{moved} orders changed."
    session.show(
        {"store": store.name, "changed_orders": moved, "words": [word_json(word) for word in found]}, text
    )
    return DONE


def _words(texts: list[str]) -> dict[str, OrderStatus]:
    words = {}
    for text in texts:
        word, equals, status = text.rpartition("=")
        if not equals or status not in (*MAPPABLE, OrderStatus.UNMAPPED):
            raise UsageError(
                say('"{text}" should look like WORD=STATUS.', text=text),
                remedy=say("STATUS is one of: {statuses}.", statuses=" ".join((*MAPPABLE, OrderStatus.UNMAPPED))),
            )
        words[word] = OrderStatus(status)
    return words
