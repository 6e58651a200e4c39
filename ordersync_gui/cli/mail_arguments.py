"""The command line's words about mails to buyers."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ordersync_gui.domain.mail import MailState, MailVerdict

AddCommand = Callable[[str, str], argparse.ArgumentParser]
ACTS = ("list", "show", "send", "preview", "test", "suppress", "allow", "again", "settle")


def add_mail_commands(add: AddCommand) -> None:
    """Add the commands on mails; add makes one from its name and what it does."""
    mails = add("mails", "List mails to buyers, show, preview, send, suppress or settle them.")
    mails.add_argument("act", nargs="?", choices=ACTS, default="list", metavar="ACT", help=", ".join(ACTS))
    mails.add_argument(
        "what",
        nargs="?",
        metavar="WHAT",
        help="a mail's id (show, again, settle) or an order's number",
    )
    mails.add_argument("--store", metavar="NAME", help="only this store; test: the store whose settings are tried")
    mails.add_argument("--state", choices=[state.value for state in MailState], metavar="STATE")
    mails.add_argument("--limit", type=int, default=200, metavar="N", help="list at most so many, newest first")
    mails.add_argument("--to", metavar="ADDRESS", help="test: where the test mail goes")
    mails.add_argument("--reason", default="", metavar="TEXT", help="settle: how you know")
    verdict = mails.add_mutually_exclusive_group()
    for name, meaning in (
        (MailVerdict.ARRIVED, "settle: the buyer has it"),
        (MailVerdict.AGAIN, "settle: send it again; an unconfirmed one may then arrive twice"),
        (MailVerdict.DROP, "settle: give it up"),
    ):
        verdict.add_argument(f"--{name}", action="store_const", const=name, dest="verdict", help=meaning)
    kept = add("practice-mail", "List the mails that a practice mail server took, or show one.")
    kept.add_argument("file", type=Path, metavar="FILE", help="as given to: ordersync practice --mail-file FILE")
    kept.add_argument("--show", type=int, metavar="N", help="show the mail with this number")
