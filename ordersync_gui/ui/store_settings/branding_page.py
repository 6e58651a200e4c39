"""What a store's papers and mails say of the company."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.branding import COMPANY_LENGTH, Branding
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.logo_field import LogoField
from ordersync_gui.ui.store_settings.page import SettingsPage, beside_first_line
from ordersync_gui.ui.text import error_text

_ADDRESS_LINES, _CONTACT_LINES, _FOOTER_LINES = 4, 3, 3


class BrandingPage(SettingsPage):
    """Logo, company, return address, contact and closing words."""

    key = "branding"

    def __init__(self, desk: Desk, jobs: Jobs, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = facts.store.preferences.branding
        self.logo = LogoField(desk, jobs, facts.logo, self)
        note = self.tr("Any usual picture. It is made smaller where papers don't need it that large.")
        beside_first_line(self.add_row("logo", self.tr("Logo"), self.logo, note))
        self._company = self.add_line(
            "branding.company", self.tr("Company"), now.company, self.tr("Empty: the name of the store.")
        )
        self._company.setMaxLength(COMPANY_LENGTH)
        self._company.setPlaceholderText(facts.store.name)
        self._return_address = self.add_lines(
            "branding.return_address",
            self.tr("Return address"),
            now.return_address,
            _ADDRESS_LINES,
            self.tr("Line by line, without the company. It stands on slips and labels."),
        )
        self._contact = self.add_lines(
            "branding.contact",
            self.tr("Contact"),
            now.contact,
            _CONTACT_LINES,
            self.tr("How buyers reach you: telephone, e-mail, web, each on a line."),
        )
        self._footer = self.add_lines(
            "branding.footer",
            self.tr("Closing words"),
            now.footer,
            _FOOTER_LINES,
            self.tr("They stand at the end of slips and mails."),
        )
        self.logo.edited.connect(lambda: self.changed("logo"))
        self.logo.failed.connect(self._refused)

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with the branding as it stands here."""
        branding = Branding(
            company=self._company.text(),
            return_address=self._return_address.toPlainText(),
            contact=self._contact.toPlainText(),
            footer=self._footer.toPlainText(),
        )
        return replace(preferences, branding=branding)

    def _refused(self, error: OrderSyncError) -> None:
        self.show_error("logo", error_text(error))
