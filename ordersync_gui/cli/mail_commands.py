"""Commands on mails to buyers."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, SHOP_TROUBLE
from ordersync_gui.cli.found_orders import find_order
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.mail import NEEDS_PERSON, Envelope, MailState, MailVerdict, MailView
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.queries.mails import mail, mail_counts, mail_steps, mails
from ordersync_gui.sync.mail_acts import give_up, send_again, settle, suppress
from ordersync_gui.sync.mail_preview import preview
from ordersync_gui.sync.mail_preview import test_mail as send_test_mail
from ordersync_gui.sync.mails import recover_mails, send_due_mails

_ID_DIGITS = 18  # what the database takes for an id
Act = Callable[[CommandSession, argparse.Namespace], Awaitable[int]]


async def mails_command(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List, show, preview, send, suppress or settle mails."""
    return await _ACTS[arguments.act](session, arguments)


async def _list(session: CommandSession, arguments: argparse.Namespace) -> int:
    await recover_mails(session.desk)
    store_id = None if arguments.store is None else session.store(arguments.store).id
    state = None if arguments.state is None else MailState(arguments.state)
    found = mails(session.desk.db, state=state, store_id=store_id, limit=arguments.limit)
    headings = ("Id", "Order", "Store", "State", "Attempts", "To", "Subject", "To know")
    session.show(
        [_shape(view) for view in found], table(headings, [_cells(view) for view in found], empty="No mails.")
    )
    return DONE


async def _show(session: CommandSession, arguments: argparse.Namespace) -> int:
    view = _found(session, arguments)
    steps = mail_steps(session.desk.db, view.id)
    rows = [
        (f"{step.at.astimezone():%Y-%m-%d %H:%M:%S}", str(step.attempt), step.name, step.reply) for step in steps
    ]
    shape = {
        **_shape(view),
        "steps": [
            {"at": step.at.isoformat(), "attempt": step.attempt, "step": step.name, "reply": step.reply}
            for step in steps
        ],
    }
    listed = table(("When", "Attempt", "Step", "Answer"), rows, empty="No attempt was made yet.")
    session.show(shape, f"{' '.join(filter(None, _cells(view)))}\n{listed}")
    return DONE


async def _send(session: CommandSession, arguments: argparse.Namespace) -> int:
    store_id = None if arguments.store is None else session.store(arguments.store).id
    report = await send_due_mails(session.desk, store_id=store_id, at_once=True)
    for error in report.errors:
        remark(str(error))
    counts = mail_counts(session.desk.db, store_id=store_id)
    needs_person = sum(counts.get(state, 0) for state in NEEDS_PERSON)
    names = ("sent", "refused", "unconfirmed", "cancelled", "waiting")
    shape = {name: getattr(report, name) for name in names} | {"needs_person": needs_person}
    text = (
        f"{report.sent} sent, {report.refused} refused, {report.unconfirmed} unconfirmed, {report.cancelled} "
        f"cancelled, {report.waiting} still queued; {needs_person} need a person."
    )
    session.show(shape, text)
    if report.server_in_trouble:
        return SHOP_TROUBLE
    return NEEDS_ATTENTION if report.waiting or needs_person or report.errors else DONE


async def _preview(session: CommandSession, arguments: argparse.Namespace) -> int:
    order = find_order(session, _what(arguments, "the order's number"), arguments.store)
    shown = await preview(session.desk, order.id)
    why_not = None if shown.why_not is None else str(shown.why_not)
    session.show(_envelope(shown.envelope) | {"why_not": why_not}, _as_text(shown.envelope))
    if why_not:
        remark(f"It isn't sent: {why_not}")
    return DONE


async def _test(session: CommandSession, arguments: argparse.Namespace) -> int:
    if arguments.store is None or arguments.to is None:
        raise UsageError(say("A test mail needs --store NAME and --to ADDRESS."))
    store = session.store(arguments.store)
    told = await send_test_mail(
        session.desk,
        store,
        store.preferences.mails,
        password=None,
        to=arguments.to,
        on_step=lambda name, reply: remark(f"{name}: {reply}"),
    )
    session.show({"told": str(told)}, str(told))
    return DONE


async def _suppress(session: CommandSession, arguments: argparse.Namespace) -> int:
    order = find_order(session, _what(arguments, "the order's number"), arguments.store)
    on = arguments.act == "suppress"
    changes = await suppress(session.desk, [order.id], on=on)
    says = "gets no mail" if on else "may be mailed"
    session.show(
        {"order": order.order.number, "suppressed": on, "changed": bool(changes)},
        f"The buyer of order {order.order.number} {says}.",
    )
    return DONE


async def _again(session: CommandSession, arguments: argparse.Namespace) -> int:
    view = _found(session, arguments)
    await send_again(session.desk, view.id, judged=view.state, reason=arguments.reason)
    return _now(session, view.id, " Send it with: ordersync mails send")


async def _settle(session: CommandSession, arguments: argparse.Namespace) -> int:
    await recover_mails(session.desk)
    view = _found(session, arguments)
    await _settled(session, view, arguments)
    return _now(session, view.id)


async def _settled(session: CommandSession, view: MailView, arguments: argparse.Namespace) -> Changes:
    match arguments.verdict:
        case MailVerdict.ARRIVED:
            return await settle(session.desk, view.id, arrived=True, reason=arguments.reason)
        case MailVerdict.AGAIN:
            return await settle(session.desk, view.id, arrived=False, reason=arguments.reason)
        case MailVerdict.DROP:
            return await give_up(session.desk, view.id)
        case _:
            raise UsageError(say("Say what became of the mail: --arrived, --again or --drop."))


def _now(session: CommandSession, mail_id: int, after: str = "") -> int:
    view = mail(session.desk.db, mail_id)
    if view is not None:
        text = f"Order {view.order_number}: the mail {view.id} is {view.state} now.{after}"
        session.show(_shape(view), text)
    return DONE


def _found(session: CommandSession, arguments: argparse.Namespace) -> MailView:
    text = _what(arguments, "the mail's id, as listed by: ordersync mails")
    is_id = text.isascii() and text.isdigit() and len(text) <= _ID_DIGITS
    view = mail(session.desk.db, int(text)) if is_id else None
    if view is None:
        raise NotFound(say("There is no mail {id}.", id=text), remedy=say("Look for it in the list of mails."))
    return view


def _what(arguments: argparse.Namespace, wanted: str) -> str:
    if arguments.what is None:
        raise UsageError(say("{act} needs {wanted}.", act=arguments.act, wanted=wanted))
    return str(arguments.what)


def _cells(view: MailView) -> tuple[str, ...]:
    note = "" if view.error is None else str(view.error)
    if not note and view.state is MailState.QUEUED:
        note = f"May be sent from {view.not_before.astimezone():%Y-%m-%d %H:%M} on."
    return (
        *(str(view.id), view.order_number, view.store, view.state, str(view.attempts)),
        *(view.recipient, view.subject, note),
    )


def _shape(view: MailView) -> dict[str, Any]:
    return {
        "id": view.id,
        "order": view.order_number,
        "store": view.store,
        "state": view.state.value,
        "attempts": view.attempts,
        "tracking_number": view.tracking_number,
        "to": view.recipient,
        "subject": view.subject,
        "not_before": view.not_before.isoformat(),
        "sent_at": None if view.sent_at is None else view.sent_at.isoformat(),
        "error": None if view.error is None else str(view.error),
    }


def _envelope(envelope: Envelope) -> dict[str, Any]:
    return {
        "from": f"{envelope.sender_name} <{envelope.sender_address}>",
        "to": envelope.recipient,
        "subject": envelope.subject,
        "language": envelope.language,
        "text": envelope.text,
        "html": envelope.html,
        "pictures": [url for _, url in envelope.pictures],
    }


def _as_text(envelope: Envelope) -> str:
    sender = f"{envelope.sender_name} <{envelope.sender_address}>"
    return f"From: {sender}\nTo: {envelope.recipient}\nSubject: {envelope.subject}\n\n{envelope.text}"


_ACTS: Mapping[str, Act] = {
    "list": _list,
    "show": _show,
    "send": _send,
    "preview": _preview,
    "test": _test,
    "suppress": _suppress,
    "allow": _suppress,
    "again": _again,
    "settle": _settle,
}
