"""The connection wizard, page by page, with the practice shop; a refused sign-in; every channel's sign-in."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from ordersync_gui.sync.connect import channel_specs
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.ui.wizard import ConnectWizard

_PAGES = {
    "choose_page": "The wizard: which kind of shop",
    "checklist_page": "The wizard: what to have at hand",
    "credentials_page": "The wizard: sign in",
    "test_page": "The wizard: the live test",
    "statuses_page": "The wizard: what the shop's words mean",
    "range_page": "The wizard: from when on",
    "finish_page": "The wizard: all at a glance",
}


async def sign_in(studio: Studio, channel: str = "practice") -> ConnectWizard:
    """The wizard at the form of a kind of shop. Raises StepFailed."""
    await studio.act("connectStore")
    wizard = await studio.shown(ConnectWizard, "connect_wizard")
    await studio.press(f"shop_{channel}")
    await _turn_to(studio, wizard, "credentials_page")
    return wizard


async def _turn_to(studio: Studio, wizard: ConnectWizard, page: str) -> None:
    def name() -> str:
        current = wizard.currentPage()
        return "" if current is None else current.objectName()

    while name() != page:
        before = name()
        await studio.press("wizard_next")
        await studio.until(lambda before=before: name() != before, "the next page was shown")  # type: ignore[misc] # a default binds it now
    await studio.settled()


def _page(page: str) -> Open:
    async def open_(studio: Studio) -> QWidget:
        wizard = studio.window.open_wizard(practice=True)
        await studio.settled()
        if isinstance(wizard, ConnectWizard):
            await _turn_to(studio, wizard, page)
        return wizard

    return open_


async def _refused(studio: Studio) -> QWidget:
    wizard = await sign_in(studio)
    await studio.type("field_password", "not-the-password")
    await _turn_to(studio, wizard, "test_page")
    return wizard


def _of_channel(channel: str) -> Open:
    async def open_(studio: Studio) -> QWidget:
        wizard = await sign_in(studio, channel)
        more = studio.seen(QToolButton, "form_more")
        if more is not None:
            more.setChecked(True)
        await studio.settled()
        return wizard

    return open_


SCREENS: tuple[Screen, ...] = (
    *(Screen(f"wizard-{page.removesuffix('_page')}", title, _page(page)) for page, title in _PAGES.items()),
    Screen("wizard-refused", "The wizard: a sign-in that was refused", _refused),
    *(
        Screen(f"wizard-{spec.key}", f"The wizard: sign in to {spec.label}", _of_channel(spec.key))
        for spec in channel_specs()
    ),
)
