"""Where each command is; only the module of the one that runs is loaded, which halves the time to its start."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Coroutine, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ordersync_gui.cli.session import CommandSession

    Command = Callable[[CommandSession, argparse.Namespace], Coroutine[Any, Any, int]]
PlainCommand = Callable[[argparse.Namespace], int]

ON_DESK: Mapping[str, str] = {
    "channels": "channel_commands.channels",
    "connect": "connecting_commands.connect",
    "reconfigure": "connecting_commands.reconfigure",
    "disconnect": "connecting_commands.disconnect",
    "delete": "connecting_commands.delete",
    "stores": "store_commands.stores",
    "settings": "settings_command.settings",
    "import": "import_command.import_",
    "map": "map_command.map_",
    "statuses": "status_commands.statuses",
    "orders": "order_commands.orders",
    "order": "order_commands.order",
    "export": "export_command.export",
    "labels": "labels_command.labels",
    "claims": "claims_command.claims",
    "ship": "ship_command.ship",
    "ship-file": "ship_file_command.ship_file",
    "void": "parcel_commands.void",
    "correct": "parcel_commands.correct",
    "tracking": "parcel_commands.tracking",
    "address": "order_commands.address",
    "hold": "desk_commands.hold",
    "release": "desk_commands.release",
    "tag": "desk_commands.tag",
    "assign": "desk_commands.assign",
    "note": "desk_commands.note",
    "undo": "desk_commands.undo",
    "notices": "notice_commands.notices",
    "notify": "notice_commands.notify",
    "look": "notice_commands.look",
    "resolve": "notice_commands.resolve",
    "mails": "mail_commands.mails_command",
    "attention": "attention_commands.attention",
    "seen": "attention_commands.seen",
    "drift": "attention_commands.drift",
    "evidence": "evidence_command.evidence",
    "rejected": "rejected_command.rejected",
    "runs": "runs_command.runs",
    "explain": "explain_command.explain",
    "views": "views_command.views",
    "backup": "backup_commands.backup",
    "support-bundle": "support_command.support_bundle",
    "forget-buyers": "forget_command.forget_buyers_command",
}
# These open no desk, or not the one that is there.
WITHOUT_DESK: Mapping[str, str] = {
    "practice": "practice_command.serve",
    "practice-mail": "practice_mail_command.practice_mail",
    "share": "share_command.share",
    "move": "move_command.move",
    "backups": "backup_commands.backups",
    "restore": "backup_commands.restore",
    "salvage": "backup_commands.salvage",
}


def desk_command(name: str) -> Command:
    """What runs on an open desk."""
    found: Command = _loaded(ON_DESK[name])
    return found


def plain_command(name: str) -> PlainCommand | None:
    """What runs without a desk, None for a command that needs one."""
    return _loaded(WITHOUT_DESK[name]) if name in WITHOUT_DESK else None


def _loaded(place: str) -> Any:  # noqa: ANN401 - functions of two kinds
    module, _, function = place.partition(".")
    return getattr(import_module(f"ordersync_gui.cli.{module}"), function)
