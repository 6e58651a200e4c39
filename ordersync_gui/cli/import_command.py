"""The command that imports orders."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, exit_code
from ordersync_gui.cli.import_preview_command import preview
from ordersync_gui.cli.json_shapes import import_json
from ordersync_gui.cli.map_call import call_for_words
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.channel_words import NAMED_AT_MOST, NewWord, by_kind, told_of
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.run import AskedBy, ImportReport, RunProgress
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_one import can_import_one, import_one
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.own_command import page_writer_command
from ordersync_gui.sync.page_writer import PageWriter


async def import_(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Import every connected store, or the named one; a failing store doesn't stop the others."""
    if arguments.preview:
        return await preview(session, arguments)
    if arguments.order is not None:
        return await _import_order(session, arguments)

    def told(progress: RunProgress) -> None:
        remark(f"{progress.store}: {_place(progress)}, {progress.counts.seen} orders")

    found = session.stores(arguments.store)
    asked = [store for store in found if store.connected or arguments.store is not None]
    for store in found:
        if store not in asked:
            remark(f'"{store.name}" is disconnected and isn\'t asked. {_reconnect(store)}')
    with closing(PageWriter(_writing(session.desk))) as writer:
        desk = replace(session.desk, page_keeper=writer)
        reports = [
            (
                store,
                await import_orders(
                    desk,
                    store=store,
                    since=arguments.since,
                    on_progress=told,
                    asked_by=AskedBy.COMMAND,
                ),
            )
            for store in asked
        ]
    text = "\n".join(_report_text(store, report) for store, report in reports) or "No store is connected."
    session.show({report.store: import_json(report) for _store, report in reports}, text)
    return max((_import_code(report) for _store, report in reports), default=DONE)


def _writing(desk: Desk) -> list[str]:
    service = "" if desk.profile is None else desk.profile.keyring_service
    return page_writer_command(desk.db.server or desk.db.path, service)


async def _import_order(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Ask the named store's shop for one order, or all shops that can be asked; found in one of them is found."""
    if arguments.since is not None:
        raise UsageError(say("--order and --since don't go together."))
    found = session.stores(arguments.store)
    asked = [store for store in found if arguments.store is not None or can_import_one(store)]
    if not asked:
        raise UsageError(
            say("No connected shop can be asked for one order by its number."),
            remedy=say("Change the order in the shop, such as by a note, and import; or import with --since."),
        )
    reports = [
        (
            store,
            await import_one(session.desk, store=store, number=arguments.order, asked_by=AskedBy.COMMAND),
        )
        for store in asked
    ]
    text = "\n".join(
        _report_text(store, report) if report.error is None else f"{report.store}: {report.error}"
        for store, report in reports
    )
    session.show({report.store: import_json(report) for _store, report in reports}, text)
    codes = [_import_code(report) for _store, report in reports]
    return min(codes) if any(report.counts.seen for _store, report in reports) else max(codes)


def _place(progress: RunProgress) -> str:
    if progress.slices:
        return f"slice {progress.slice} of {progress.slices}, page {progress.counts.pages}"
    return f"page {progress.counts.pages} of {max(progress.pages_expected, progress.counts.pages)}"


def _reconnect(store: Store) -> str:
    return f'Connect it again with: ordersync reconfigure "{store.name}" --secrets-stdin'


def _import_code(report: ImportReport) -> int:
    if report.error is not None:
        return exit_code(report.error)
    return NEEDS_ATTENTION if report.rejected else DONE


def _report_text(store: Store, report: ImportReport) -> str:
    counts = report.counts
    told = f"{counts.new} new, {counts.changed} changed, {counts.unchanged} unchanged, {counts.rejected} rejected"
    lines = [f"{report.store}: {told}, from {counts.pages} pages."]
    if counts.left_out:
        lines.append(_left_out_text(store, counts.left_out))
    lines += [f"  rejected: order {order.number or '(no number)'}: {order.reason}" for order in report.rejected]
    lines += [f"  warning: {warning}" for warning in report.warnings]
    lines += [_news_text(store, words) for words in by_kind(report.new_words)]
    if report.error is not None:
        lines.append(f"  not complete: {report.error}")
    return "\n".join(lines)


def _left_out_text(store: Store, count: int) -> str:
    preferences = store.preferences
    rules = [f"{rule.key}: {rule.value}" for rule in preferences.left_out_fields]
    if preferences.left_out_sources:
        rules.insert(0, f"{spec_of(store.channel).source_name}: {'; '.join(preferences.left_out_sources)}")
    return (
        f"  left out: {count} of them, because this store's settings leave out {', or '.join(rules)}. "
        f'List them with: ordersync orders --store "{store.name}" --left-out'
    )


def _news_text(store: Store, words: tuple[NewWord, ...]) -> str:
    """What is new, and the command that maps it."""
    if words[0].kind is not MapKind.STATUS:
        return f"  {told_of(words)}"
    named = [word.word for word in words[:NAMED_AT_MOST]]
    return f"  {told_of(words)} Map with: {call_for_words(store.name, named)}"
