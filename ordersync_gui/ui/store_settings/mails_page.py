"""Whether and how a store mails its buyers from this desk, with a test mail."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ordersync_gui.domain.errors import OrderSyncError, UsageError
from ordersync_gui.domain.mail_settings import LANGUAGES, PORTS, MailSecurity, MailSettings
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.field_rows import small
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.languages import LANGUAGES as NAMES
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import SecretEdit, SteadyComboBox, SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.mail_trial import MailTrial
from ordersync_gui.ui.store_settings.page import SettingsPage
from ordersync_gui.ui.text import error_text

_MESSAGE_LINES = 4
_LONGEST_PASSWORD = 500
_USUAL_PORTS = {MailSecurity.TLS: 465, MailSecurity.STARTTLS: 587, MailSecurity.NONE: 25}


class MailsPage(SettingsPage):
    """Off until somebody switches it on. The kept password is never shown, only that there is one."""

    key = "mails"

    def __init__(self, desk: Desk, jobs: Jobs, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._facts = desk, facts
        self._now = facts.store.preferences.mails
        self._looking = LatestJob(jobs)
        self._looked = False
        self._add_switches()
        self._add_server()
        self._add_sender()
        self.trial = MailTrial(desk, jobs, facts.store, self._typed, self)
        self.add_block(
            "to", self.trial, note=self.tr("The test mail goes out with what stands here, saved or not.")
        )
        self.trial.refused.connect(self._say_fault)
        self.destroyed.connect(self._looking.stop)

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with what stands here; the password isn't one of them."""
        return replace(preferences, mails=self.settings())

    def settings(self) -> MailSettings:
        """What stands here."""
        return replace(
            self._now,
            send=self._send.isChecked(),
            also_when_channel_mails=self._also.isChecked(),
            host=self._host.text().strip(),
            port=self._port.value(),
            security=MailSecurity(self._security.currentData()),
            user=self._user.text().strip(),
            sender_name=self._sender_name.text(),
            sender_address=self._sender_address.text().strip(),
            reply_to=self._reply_to.text().strip(),
            language=str(self._language.currentData()),
            message=self._message.toPlainText(),
        )

    def password(self) -> str:
        """The password that was typed, "" where the kept one stays."""
        return self._password.line.text()

    def forget_typed(self) -> None:
        """The typed password was saved: it isn't needed here any more."""
        self._password.line.clear()
        self._look_for_password()

    def take_shop_mails(self, *, asked: bool) -> None:
        """Hear whether the shop is asked to mail its buyer, too."""
        self.show_row("mails.also_when_channel_mails", visible=asked)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look whether a password is kept when the page is seen for the first time."""
        super().showEvent(event)
        if not self._looked:
            self._look_for_password()

    def _typed(self) -> tuple[MailSettings, str | None]:
        return self.settings(), self.password() or None

    def _say_fault(self, error: UsageError) -> None:
        if not self.show_error(error.field, error_text(error)):
            self.trial.outcome.say_error(error)

    def _look_for_password(self) -> None:
        self._looked = True

        async def look(_job: Job) -> bool:
            from ordersync_gui.sync.mail_password import has_mail_password  # noqa: PLC0415 - only for this page

            return await has_mail_password(self._desk, store=self._facts.store)

        self._looking.start(
            self.tr("Look for a password"), look, on_done=self._say_kept, on_error=self._say_unknown, quiet=True
        )

    def _say_kept(self, kept: bool) -> None:  # noqa: FBT001 - what the job found
        self._kept.setText(
            self.tr("A password is kept on this PC. Leave this empty to keep it.")
            if kept
            else self.tr("No password is kept on this PC yet.")
        )

    def _say_unknown(self, error: OrderSyncError) -> None:
        self._kept.setText(error_text(error))

    def _add_switches(self) -> None:
        self._send = self.add_box(
            "mails.send",
            self.tr("Mails"),
            self.tr("Mail the buyer when a parcel is recorded"),
            self.tr(
                "With what is in it, carrier, tracking number and link. It waits as long as the shop's notice."
            ),
            on=self._now.send,
        )
        self._also = self.add_box(
            "mails.also_when_channel_mails",
            self.tr("The shop's mail"),
            self.tr("Mail the buyer even so"),
            self.tr(
                "The shop is asked to mail the buyer (page Telling the shop). "
                "The buyer then gets two mails: the shop's and this one."
            ),
            on=self._now.also_when_channel_mails,
        )

    def _add_server(self) -> None:
        self._host = self.add_line(
            "mails.host",
            self.tr("Mail server"),
            self._now.host,
            self.tr("As your mail provider names it, such as smtp.example.com."),
        )
        self._security = named(SteadyComboBox(self), "settings_mails_security", self.tr("Encryption"))
        for security, text in (
            (MailSecurity.STARTTLS, self.tr("STARTTLS, most often port 587")),
            (MailSecurity.TLS, self.tr("TLS, most often port 465")),
            (MailSecurity.NONE, self.tr("none: only for a program on this PC")),
        ):
            self._security.addItem(text, security.value)
        self._security.setCurrentIndex(self._security.findData(self._now.security.value))
        self._security.currentIndexChanged.connect(lambda _index: self._take_security())
        self.add_row("mails.security", self.tr("Encryption"), self._security)
        self._port = named(SteadySpinBox(self), "settings_mails_port", self.tr("Port of the mail server"))
        self._port.setRange(PORTS.start, PORTS.stop - 1)
        self._port.setValue(self._now.port)
        self._port.valueChanged.connect(lambda _port: self.changed("mails.port"))
        self.add_row("mails.port", self.tr("Port"), self._port)
        self._user = self.add_line(
            "mails.user", self.tr("User name"), self._now.user, self.tr("Empty: without signing in.")
        )
        self._add_password()

    def _add_password(self) -> None:
        self._password = SecretEdit(self)
        self._password.name("settings_mails_password", self.tr("Password of the mail server"))
        self._password.line.setMaxLength(_LONGEST_PASSWORD)
        self._password.line.textChanged.connect(lambda _text: self.changed("mails.password"))
        row = self.add_row("mails.password", self.tr("Password"), self._password)
        self._kept = small(wrapped_label(self.tr("It goes into this PC's password safe."), row.box))
        self._kept.setObjectName("settings_mails_password_kept")
        layout = row.box.layout()
        if layout is not None:
            layout.addWidget(self._kept)

    def _add_sender(self) -> None:
        now = self._now
        self._sender_name = self.add_line(
            "mails.sender_name",
            self.tr("Sender's name"),
            now.sender_name,
            self.tr("Empty: the company, or the name of the store."),
        )
        self._sender_address = self.add_line(
            "mails.sender_address", self.tr("Sender's address"), now.sender_address
        )
        self._reply_to = self.add_line(
            "mails.reply_to",
            self.tr("Answers to"),
            now.reply_to,
            self.tr("Empty: to the sender's address."),
        )
        self._language = self._new_language()
        self.add_row(
            "mails.language",
            self.tr("Language"),
            self._language,
            self.tr("Of mails and papers, where the shop doesn't tell the buyer's."),
        )
        self._message = self.add_lines(
            "mails.message",
            self.tr("Your own words"),
            now.message,
            _MESSAGE_LINES,
            self.tr("They stand in every mail, above the items."),
        )

    def _new_language(self) -> QComboBox:
        box = named(SteadyComboBox(self), "settings_mails_language", self.tr("Language of mails and papers"))
        for code in LANGUAGES:
            box.addItem(NAMES[code] if code else self.tr("as on this PC"), code)
        box.setCurrentIndex(max(0, box.findData(self._now.language)))
        box.currentIndexChanged.connect(lambda _index: self.changed("mails.language"))
        return box

    def _take_security(self) -> None:
        if self._port.value() in _USUAL_PORTS.values():
            with QSignalBlocker(self._port):
                self._port.setValue(_USUAL_PORTS[MailSecurity(self._security.currentData())])
        self.changed("mails.security")
