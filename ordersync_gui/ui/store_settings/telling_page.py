"""When a store's shop is told of parcels, and whether it is asked to mail its buyer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.page import SettingsPage
from ordersync_gui.ui.telling_settings import TellingSettings


class TellingPage(SettingsPage):
    """The rows of telling; the buyer's mail only where the channel can be asked for it."""

    key = "telling"

    def __init__(self, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling = TellingSettings(self, facts.store.preferences)
        self._telling.edited.connect(self.changed)
        self._mail = self._new_mail(facts) if facts.spec.mails_buyer else None

    def asks_for_mail(self) -> bool:
        """Whether the shop is to be asked to mail its buyer."""
        return self._mail is not None and self._mail.isChecked()

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with what stands here."""
        told = self._telling.into(preferences)
        return told if self._mail is None else replace(told, buyer_mail=self._mail.isChecked())

    def _new_mail(self, facts: StoreFacts) -> QCheckBox:
        return self.add_box(
            "buyer_mail",
            self.tr("Buyer's mail"),
            self.tr("Ask {channel} to mail the buyer").format(channel=facts.spec.label),
            self.tr(
                "Each shipment notice then asks the shop to tell its buyer by a mail of its own. Whether it does "
                "is up to the shop. Mails that this desk sends have a page of their own."
            ),
            on=facts.store.preferences.buyer_mail,
        )
