"""The steps of a talk with a mail server in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.mail import StepName


def step_label(step: StepName) -> str:
    """What is done in this step."""
    tr = QCoreApplication.translate
    return {
        StepName.CONNECT: tr("mail_steps", "Connect"),
        StepName.HELLO: tr("mail_steps", "Greeting"),
        StepName.TLS: tr("mail_steps", "Encryption"),
        StepName.SIGN_IN: tr("mail_steps", "Sign in"),
        StepName.SENDER: tr("mail_steps", "Sender"),
        StepName.RECIPIENT: tr("mail_steps", "Recipient"),
        StepName.CONTENT: tr("mail_steps", "Mail begins"),
        StepName.END: tr("mail_steps", "Last bytes"),
        StepName.ANSWER: tr("mail_steps", "Answer"),
    }[step]
