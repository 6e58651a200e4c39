"""The command that explains where an order is, or why it isn't here."""

from __future__ import annotations

import argparse
from typing import Any

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION
from ordersync_gui.cli.map_call import call_for_words
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.domain.explanation import Explanation, Finding, Fix
from ordersync_gui.sync.explain import explain_order
from ordersync_gui.sync.json_values import time_text


async def explain(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Say what is known of the number; 1 where that isn't what became of the order."""
    store_id = None if arguments.store is None else session.store(arguments.store).id
    found = await explain_order(session.desk, number=arguments.number, store_id=store_id)
    session.show(_json(found), _text(found))
    return DONE if found.found else NEEDS_ATTENTION


def _text(found: Explanation) -> str:
    lines = [f"Order {found.number} isn't here."] if not found.found else []
    if not found.found and not found.findings:
        lines.append("No store is connected.")
    for finding in found.findings:
        lines += [f"{finding.store}: {finding.what}", f"    {finding.to_do}"]
        if command := _command(found.number, finding):
            lines.append(f"    {command}")
    if found.similar:
        lines.append(f"Similar numbers here: {', '.join(number for _id, number in found.similar)}")
    return "\n".join(lines)


def _command(number: str, finding: Finding) -> str:
    """What does something about it, as a command."""
    store = f'"{finding.store}"'
    match finding.fix:
        case Fix.OPEN:
            return f'ordersync order "{number}" --store {store}'
        case Fix.MAP:
            return call_for_words(finding.store, [finding.word])
        case Fix.SETTINGS:
            return f"ordersync settings {store} --set leave_out=..."
        case Fix.SHOW_REJECTED:
            return f"ordersync rejected --store {store}"
        case Fix.CONNECT_AGAIN:
            return f"ordersync reconfigure {store} --secrets-stdin"
        case Fix.IMPORT | Fix.IMPORT_SINCE | Fix.IMPORT_ONE:
            return f"ordersync import --store {store}{_of_import(number, finding)}"
    return ""


def _of_import(number: str, finding: Finding) -> str:
    """What is imported, as options."""
    if finding.fix is Fix.IMPORT_ONE:
        return f' --order "{number}"'
    return "" if finding.since is None else f" --since {finding.since:%Y-%m-%d}"


def _json(found: Explanation) -> dict[str, Any]:
    return {
        "number": found.number,
        "found": found.found,
        "findings": [_finding_json(finding) for finding in found.findings],
        "similar": [number for _id, number in found.similar],
    }


def _finding_json(finding: Finding) -> dict[str, Any]:
    return {
        "store": finding.store,
        "cause": finding.cause,
        "certain": finding.certain,
        "what": str(finding.what),
        "to_do": str(finding.to_do),
        "fix": finding.fix,
        "order": finding.order,
        "word": finding.word,
        "raw": finding.raw,
        "since": time_text(finding.since),
    }
