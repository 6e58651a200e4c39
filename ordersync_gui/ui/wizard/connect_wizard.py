"""The connection wizard as a whole: its pages in order, leaving it, finishing it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget, QWizard

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_specs
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.practice_offer import PracticeOffer
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.tab_order import tab_as_read
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.wizard.checklist_page import ChecklistPage
from ordersync_gui.ui.wizard.choose_page import ChoosePage
from ordersync_gui.ui.wizard.credentials_page import CredentialsPage
from ordersync_gui.ui.wizard.draft import ShopChoice, ShopDraft, WizardState
from ordersync_gui.ui.wizard.finish_page import FinishPage
from ordersync_gui.ui.wizard.page import WizardPage
from ordersync_gui.ui.wizard.range_page import RangePage
from ordersync_gui.ui.wizard.statuses_page import StatusesPage
from ordersync_gui.ui.wizard.test_page import TestPage

PRACTICE = "practice"
_BUTTONS = 6  # Back, Next, Commit, Finish, Cancel, Help
_WIDTH, _HEIGHT = 860, 600


class ConnectWizard(QWizard):
    """Connects one store.

    `connected` carries the Store and the aware UTC start of its first import; `change_wanted` the
    connected Store whose sign-in a person would rather change: the wizard has left by then.
    """

    connected = Signal(object, object)
    change_wanted = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, practice: PracticeOffer | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = LatestJob(jobs)
        self.state = WizardState(_drafts(self._choices(practice)), desk.clock().astimezone().date())
        self.finish_page = FinishPage(desk, jobs, self.state)
        self._choose_page = ChoosePage(self.state)
        self._credentials_page = CredentialsPage(self.state)
        test_page = TestPage(desk, jobs, self.state)
        test_page.same_shop.change_wanted.connect(self._change_instead)
        self._pages: tuple[WizardPage, ...] = (
            self._choose_page,
            ChecklistPage(self.state),
            self._credentials_page,
            test_page,
            StatusesPage(desk, jobs, self.state),
            RangePage(desk, jobs, self.state),
            self.finish_page,
        )
        for page in self._pages:
            self.addPage(page)
            page.completeChanged.connect(self._keep_keyboard)
        self._goes_on = True
        self.currentIdChanged.connect(self._turned)
        self._dress()
        self.finish_page.completeChanged.connect(self._allow_cancel)
        self._learn_names()

    def choose_practice(self) -> None:
        """Choose the practice shop on the first page, if it is offered."""
        self._choose_page.choose(PRACTICE)

    def accept(self) -> None:
        """Save the store; the wizard closes when that went well."""
        self.finish_page.save(self._saved)

    def reject(self) -> None:
        """Leave, after a question when something was typed; not while the store is being saved."""
        if self.finish_page.saving:
            return
        if any(page.has_input() for page in self._pages):
            self._ask_to_leave()
        else:
            self._leave()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def tab_parts(self) -> Sequence[QWidget]:
        """The page, then the buttons below it: QWizard makes its layouts anew while pages turn."""
        buttons = [self.button(QWizard.WizardButton(place)) for place in range(_BUTTONS)]
        shown = [button for button in buttons if button is not None and button.isVisible()]
        page = self.currentPage()
        return [*([] if page is None else [page]), *sorted(shown, key=lambda button: button.x())]

    def initializePage(self, page: int) -> None:  # noqa: N802 - Qt's name
        """The next page begins."""
        self._goes_on = True
        super().initializePage(page)

    def cleanupPage(self, page: int) -> None:  # noqa: N802 - Qt's name
        """A page is left by going back."""
        self._goes_on = False
        super().cleanupPage(page)

    def _turned(self, _page: int) -> None:
        QTimer.singleShot(0, self, self._keep_keyboard)  # Qt gives it to somebody first

    def _keep_keyboard(self) -> None:
        """What comes next hears the keys where the control that heard them is hidden or can't be pressed any more.

        Qt passes them on to a hidden control, or to Back, where Enter would undo the step that was just done.
        """
        page, control, buttons = self.currentPage(), self.focusWidget(), self.WizardButton
        back = self.button(buttons.BackButton)
        gone = control is None or not (control.isVisible() and control.isEnabled())
        if page is None or not (gone or (self._goes_on and control is back)):
            return
        following = (self.button(buttons.NextButton), self.button(buttons.FinishButton))
        candidates = (*(following if self._goes_on else (back,)), *page.findChildren(QPushButton))
        usable = next((one for one in candidates if one.isVisible() and one.isEnabled()), None)
        if usable is not None:
            usable.setFocus()

    def _saved(self, store: Store) -> None:
        self._stop_work()
        super().accept()
        self.connected.emit(store, self.state.since)

    def _ask_to_leave(self) -> None:
        ask(
            self,
            title=self.tr("Leave the wizard?"),
            text=self.tr("What you entered here is lost. No store is connected."),
            yes=self.tr("Leave"),
            no=self.tr("Stay"),
            on_yes=self._leave,
        )

    def _leave(self) -> None:
        self._stop_work()
        super().reject()

    def _change_instead(self, store: Store) -> None:
        self._leave()
        self.change_wanted.emit(store)

    def _stop_work(self) -> None:
        self._names.stop()
        for page in self._pages:
            page.stop()

    def _choices(self, practice: PracticeOffer | None) -> list[ShopChoice]:
        specs = channel_specs()
        choices = [ShopChoice(spec.key, spec, spec.label, shown(spec.summary)) for spec in specs]
        for spec in specs:
            if practice is not None and spec.key == practice.channel:
                summary = self.tr("Invented orders on this PC, to try things out. It speaks like {shop}.")
                filled = {**practice.values, **practice.secrets}
                label = self.tr("Practice shop")
                choices.append(ShopChoice(PRACTICE, spec, label, summary.format(shop=spec.label), filled))
        return choices

    def _learn_names(self) -> None:
        async def read(_job: Job) -> tuple[Store, ...]:
            return await self._desk.workers.read(queries.stores, self._desk.db)

        self._names.start(
            self.tr("Read the stores"), read, on_done=self._take_names, on_error=self._names_unknown, quiet=True
        )

    def _take_names(self, stores: tuple[Store, ...]) -> None:
        self.state.stores = stores
        self._credentials_page.learn_names()

    def _names_unknown(self, _error: OrderSyncError) -> None:
        """Saving checks the name again and says so."""

    def _allow_cancel(self) -> None:
        self.button(QWizard.WizardButton.CancelButton).setEnabled(not self.finish_page.saving)
        self.button(QWizard.WizardButton.BackButton).setEnabled(not self.finish_page.saving)

    def _dress(self) -> None:
        self.setObjectName("connect_wizard")
        self.setWindowTitle(self.tr("Connect a store"))
        # The default style on Windows draws its title on white, unreadable in dark mode.
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setTitleFormat(Qt.TextFormat.PlainText)
        self.setSubTitleFormat(Qt.TextFormat.PlainText)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        for which, name in (
            (QWizard.WizardButton.BackButton, "wizard_back"),
            (QWizard.WizardButton.NextButton, "wizard_next"),
            (QWizard.WizardButton.FinishButton, "wizard_finish"),
            (QWizard.WizardButton.CancelButton, "wizard_cancel"),
        ):
            self.button(which).setObjectName(name)


def _drafts(choices: Sequence[ShopChoice]) -> tuple[ShopDraft, ...]:
    return tuple(ShopDraft(choice) for choice in choices)
