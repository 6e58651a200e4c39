"""The command that imports orders."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, exit_code
from ordersync_gui.cli.import_preview_command import preview
from ordersync_gui.cli.json_shapes import import_json
from ordersync_gui.cli.map_call import call_for_words
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.channel_words import NAMED_AT_MOST, NewWord, by_kind, told_of
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.run import ImportReport, RunProgress
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.order_json import spec_of


async def import_(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Import every connected store, or the named one; a failing store doesn't stop the others."""
    if arguments.preview:
        return await preview(session, arguments)

    def told(progress: RunProgress) -> None:
        remark(f"{progress.store}: {_place(progress)}, {progress.counts.seen} orders")

    found = session.stores(arguments.store)
    asked = [store for store in found if store.connected or arguments.store is not None]
    for store in found:
        if store not in asked:
            remark(f'"{store.name}" is disconnected and isn\'t asked. {_reconnect(store)}')
    reports = [
        (store, await import_orders(session.desk, store=store, since=arguments.since, on_progress=told))
        for store in asked
    ]
    text = "\n".join(_report_text(store, report) for store, report in reports) or "No store is connected."
    session.show({report.store: import_json(report) for _store, report in reports}, text)
    return max((_import_code(report) for _store, report in reports), default=DONE)


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
    source_name = spec_of(store.channel).source_name
    sources = "; ".join(store.preferences.left_out_sources)
    return (
        f"  left out: {count} of them, because this store's settings leave out {source_name}: {sources}. "
        f'List them with: ordersync orders --store "{store.name}" --left-out'
    )


def _news_text(store: Store, words: tuple[NewWord, ...]) -> str:
    """What is new, and the command that maps it."""
    if words[0].kind is not MapKind.STATUS:
        return f"  {told_of(words)}"
    named = [word.word for word in words[:NAMED_AT_MOST]]
    return f"  {told_of(words)} Map with: {call_for_words(store.name, named)}"
