"""The pages of a store's settings beside their list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.store_settings.branding_page import BrandingPage
from ordersync_gui.ui.store_settings.facts import StoreFacts, StoreSettings
from ordersync_gui.ui.store_settings.general_page import GeneralPage
from ordersync_gui.ui.store_settings.goods_page import GoodsPage
from ordersync_gui.ui.store_settings.import_page import ImportPage
from ordersync_gui.ui.store_settings.mails_page import MailsPage
from ordersync_gui.ui.store_settings.page import SettingsPage
from ordersync_gui.ui.store_settings.papers_page import PapersPage
from ordersync_gui.ui.store_settings.telling_page import TellingPage

_ROOM_FOR_MARKS = 24  # pixels beside a page's name


class SettingsPages(QWidget):
    """`edited` tells of every change. All pages are there from the start, so that all of it is saved at once."""

    edited = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.general, self.importing = GeneralPage(facts), ImportPage(facts)
        self.telling, self.goods = TellingPage(facts), GoodsPage(facts)
        self.branding = BrandingPage(desk, jobs, facts)
        self.mails = MailsPage(desk, jobs, facts)
        self.papers = PapersPage(desk, jobs, facts)
        self._list = named(QListWidget(self), "store_settings_pages", self.tr("Pages of the settings"))
        self._stack = QStackedWidget(self)
        self._pages: list[SettingsPage] = []
        self._lay_out()
        self._initial = self.settings()
        self._connect()

    @property
    def initial(self) -> StoreSettings:
        """What the pages began with, or what was saved of them since."""
        return self._initial

    @property
    def changed(self) -> bool:
        """Whether something differs from that."""
        return self.settings() != self._initial

    def settings(self) -> StoreSettings:
        """What stands in the pages now."""
        preferences = self._facts.store.preferences
        for page in self._pages:
            preferences = page.into(preferences)
        return StoreSettings(
            self.general.typed("name") or "",
            preferences,
            self.general.typed("time_zone"),
            self.general.typed("currency"),
            self.branding.logo.data,
            self.mails.password(),
        )

    def note_saved(self, saved: StoreSettings) -> None:
        """These were saved: only what differs from them is a change from now on."""
        if saved.password:
            self.mails.forget_typed()
        self._initial = StoreSettings(
            saved.name, saved.preferences, saved.time_zone, saved.currency, saved.logo, password=""
        )

    def choose(self, key: str) -> None:
        """Show the page with this key."""
        for row, page in enumerate(self._pages):
            if page.key == key:
                self._list.setCurrentRow(row)

    def shows(self) -> str:
        """The key of the page that is shown."""
        return self._pages[self._list.currentRow()].key

    def show_error(self, field: str, text: str) -> bool:
        """Open the page of this field and say there what is wrong; False where no page has it."""
        for page in self._pages:
            if page.has(field):
                self.choose(page.key)
                return page.show_error(field, text)
        return False

    def clear_errors(self) -> None:
        """Take away what was said at the fields."""
        for page in self._pages:
            page.clear_errors()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give the list the room that its names need."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + _ROOM_FOR_MARKS)

    def _lay_out(self) -> None:
        for title, page in (
            (self.tr("General"), self.general),
            (self.tr("Import"), self.importing),
            (self.tr("Telling the shop"), self.telling),
            (self.tr("Branding"), self.branding),
            (self.tr("Goods"), self.goods),
            (self.tr("Mails to buyers"), self.mails),
            (self.tr("Papers"), self.papers),
        ):
            QListWidgetItem(title, self._list)
            self._stack.addWidget(_scrolled(page))
            self._pages.append(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self._list.setCurrentRow(0)
        self._fit()

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        for page in self._pages:
            page.edited.connect(lambda _key: self.edited.emit())
        self.telling.edited.connect(lambda _key: self._tell_of_shop_mails())
        self._tell_of_shop_mails()

    def _tell_of_shop_mails(self) -> None:
        self.mails.take_shop_mails(asked=self.telling.asks_for_mail())


def _scrolled(page: SettingsPage) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(8, 0, 12, 4)
    column.addWidget(page)
    column.addStretch(1)
    scroll.setWidget(content)
    return scroll
