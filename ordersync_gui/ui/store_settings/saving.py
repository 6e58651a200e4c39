"""Saves what was changed in a store's settings, and knows what of it was saved when something fails."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.store_settings.facts import StoreSettings


class Part(StrEnum):
    """What is saved apart from the rest."""

    SETTINGS = "settings"
    LOGO = "logo"
    PASSWORD = "password"  # noqa: S105 - what it is called, not one


class Saving:
    """One try: first the settings, then the logo, then the password.

    store, changes, saved and done are as far as it came; saved is what to compare with from then on.
    """

    def __init__(self, desk: Desk, store: Store, *, old: StoreSettings, new: StoreSettings) -> None:
        self._desk = desk
        self._new = new
        self.store, self.saved = store, old
        self.changes = Changes()
        self.done: list[Part] = []

    @property
    def left(self) -> list[Part]:
        """What wasn't saved."""
        differs = {
            Part.SETTINGS: self._settings_only() != self.saved,
            Part.LOGO: self._new.logo != self.saved.logo,
            Part.PASSWORD: self._new.password != self.saved.password,
        }
        return [part for part, wanted in differs.items() if wanted]

    async def run(self, _job: Job) -> tuple[Store, Changes]:
        """Save what differs. Raises UsageError naming the field at fault, NoKeyring, NotFound, StorageError."""
        await self._save_settings()
        await self._save_logo()
        await self._save_password()
        return self.store, self.changes

    async def _save_settings(self) -> None:
        from ordersync_gui.sync.store_settings import save_store_settings  # noqa: PLC0415 - not needed at first

        new, old = self._new, self.saved
        wanted = self._settings_only()
        if wanted == old:
            return
        self.store, changes = await save_store_settings(
            self._desk,
            store=self.store,
            name=None if new.name == old.name else new.name,
            preferences=None if new.preferences == old.preferences else new.preferences,
            time_zone=None if new.time_zone == old.time_zone else new.time_zone,
            currency=None if new.currency == old.currency else new.currency,
        )
        self.changes |= changes
        self.saved = wanted
        self.done.append(Part.SETTINGS)

    async def _save_logo(self) -> None:
        from ordersync_gui.sync.logo import save_logo  # noqa: PLC0415 - as above

        if self._new.logo != self.saved.logo:
            self.changes |= await save_logo(self._desk, store=self.store, data=self._new.logo)
            self.saved = replace(self.saved, logo=self._new.logo)
            self.done.append(Part.LOGO)

    async def _save_password(self) -> None:
        from ordersync_gui.sync.mail_password import save_mail_password  # noqa: PLC0415 - as above

        if self._new.password:
            await save_mail_password(self._desk, store=self.store, password=self._new.password)
            self.saved = replace(self.saved, password=self._new.password)
            self.done.append(Part.PASSWORD)

    def _settings_only(self) -> StoreSettings:
        return replace(self._new, logo=self.saved.logo, password=self.saved.password)
