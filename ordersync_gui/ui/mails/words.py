"""Mails to buyers in words: where one stands, and everything that is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from ordersync_gui.domain.mail import Envelope, MailState, MailStep, MailView, StepName
from ordersync_gui.ui.mail_steps import step_label
from ordersync_gui.ui.text import number, shown, when


def _step(name: str) -> str:
    """A step in words; one of a newer version as it is called there."""
    return step_label(StepName(name)) if name in set(StepName) else name


def state_text(state: MailState) -> str:
    """Where a mail stands, with the sign that notices have."""
    tr = QCoreApplication.translate
    return {
        MailState.QUEUED: tr("mails", "… Waiting"),
        MailState.SENDING: tr("mails", "… Being sent"),
        MailState.SENT: tr("mails", "✔ Sent"),
        MailState.REFUSED: tr("mails", "⚠ Refused"),
        MailState.UNCONFIRMED: tr("mails", "⚠ Unconfirmed"),
        MailState.CANCELLED: tr("mails", "Not sent"),
    }[state]


def details_text(view: MailView, envelope: Envelope | None, steps: Sequence[MailStep]) -> str:
    """Everything that is known of a mail."""
    parts = [_standing(view)]
    if envelope is not None:
        parts.append(_contents(envelope))
    for attempt, group in groupby(steps, key=lambda step: step.attempt):
        heading = QCoreApplication.translate("mails", "Attempt {n}").format(n=number(attempt))
        lines = [f"{when(step.at)}  {_step(step.name)}: {step.reply}".rstrip(": ") for step in group]
        parts.append("\n".join((heading, *lines)))
    return "\n\n".join(parts)


def _standing(view: MailView) -> str:
    tr = QCoreApplication.translate
    lines = [state_text(view.state)]
    if view.error is not None:
        lines.append(shown(view.error))
    if view.state is MailState.QUEUED:
        lines.append(tr("mails", "Not before {time}.").format(time=when(view.not_before)))
    if view.sent_at is not None:
        lines.append(tr("mails", "Taken by the mail server: {time}.").format(time=when(view.sent_at)))
    return "\n".join(lines)


def envelope_head(envelope: Envelope) -> str:
    """From whom, to whom, about what."""
    tr = QCoreApplication.translate
    address = f" <{envelope.sender_address}>" if envelope.sender_address else ""
    head = (
        tr("mails", "From: {text}").format(text=f"{envelope.sender_name}{address}".strip()),
        tr("mails", "To: {text}").format(text=envelope.recipient),
        tr("mails", "Subject: {text}").format(text=envelope.subject),
    )
    return "\n".join(head)


def language_line(envelope: Envelope) -> str:
    """In which language the buyer reads it, by that language's own name."""
    name = QLocale(envelope.language).nativeLanguageName() or envelope.language
    return QCoreApplication.translate("mails", "Language: {language}").format(language=name)


def _contents(envelope: Envelope) -> str:
    return f"{envelope_head(envelope)}\n\n{envelope.text}"
