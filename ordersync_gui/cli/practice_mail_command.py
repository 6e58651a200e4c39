"""The command that shows what a practice mail server took."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.session import show
from ordersync_gui.cli.table import table
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say
from ordersync_gui.practice.mail_server import PracticeMail, read_mails


def practice_mail(arguments: argparse.Namespace) -> int:
    """List the mails in the file, oldest first, or show one."""
    if not arguments.file.exists():
        raise NotFound(say("There is no file {file}.", file=arguments.file))
    found = read_mails(arguments.file)
    if arguments.show is None:
        rows = [_cells(number, mail) for number, mail in enumerate(found, 1)]
        shape = [{"at": mail.at, "to": mail.recipient, "subject": str(mail.message["Subject"])} for mail in found]
        show(shape, table(("No.", "When", "To", "Subject"), rows, empty="No mails."), as_json=arguments.json)
        return DONE
    if not 0 < arguments.show <= len(found):
        raise NotFound(say("There is no mail {id}.", id=arguments.show))
    mail = found[arguments.show - 1]
    show({"at": mail.at, "to": mail.recipient, "content": mail.content}, _whole(mail), as_json=arguments.json)
    return DONE


def _cells(number: int, mail: PracticeMail) -> tuple[str, ...]:
    return (str(number), mail.at, mail.recipient, str(mail.message["Subject"]))


def _whole(mail: PracticeMail) -> str:
    message = mail.message
    heads = "\n".join(f"{name}: {value}" for name, value in message.items())
    body = message.get_body(("plain", "html"))
    return f"{heads}\n\n{'' if body is None else body.get_content()}"
