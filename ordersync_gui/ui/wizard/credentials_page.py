"""Third page: the store's name here, its address and how to sign in."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.form import FormField, checked_values
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.form import FormWidget
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.wizard.draft import ShopDraft, WizardState, is_taken
from ordersync_gui.ui.wizard.page import WizardPage

NAME = "store_name"
_NAME_FIELD = FormField(
    key=NAME,
    label=say("Name of the store"),
    help=say("What this store is called at this desk. You can choose freely."),
)


class CredentialsPage(WizardPage):
    """Each shop choice has a form of its own that stays filled in while a person goes back and forth."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, "credentials_page")
        self._forms: dict[str, FormWidget] = {}
        self._typed = False
        self._named_by_person: set[str] = set()
        self._problem = InlineMessage("form_problem", self)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)

    @property
    def form(self) -> FormWidget:
        """The chosen shop's form."""
        return self._forms[self.draft.choice.key]

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show the chosen shop's form as it was left, with a name proposed."""
        self.setTitle(self.tr("Sign in to {shop}").format(shop=self.draft.choice.label))
        self.setSubTitle(self.tr("The password is kept in this PC's password safe, never in a file."))
        if self.draft.choice.key not in self._forms:
            self._build(self.draft)
        for key, form in self._forms.items():
            form.setVisible(key == self.draft.choice.key)
        self._propose_name()

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Check the form; a fault is said under its field."""
        self._problem.clear()
        self.form.clear_errors()
        try:
            self._take(self.form.values())
        except UsageError as error:
            parts = (error.what, error.remedy)
            text = " ".join(shown(part) for part in parts if part is not None)
            if not self.form.show_error(error.field, text):
                self._problem.say_error(error)
            return False
        return True

    def learn_names(self) -> None:
        """The names of the stores have become known: propose a free one for the form that is open already."""
        if self.draft.choice.key in self._forms:
            self._propose_name()

    def has_input(self) -> bool:
        """Whether something was typed into any of the forms."""
        return self._typed

    def _take(self, values: dict[str, str]) -> None:
        name = " ".join(values.pop(NAME).split())
        if not name:
            raise UsageError(say("The store needs a name."), field=NAME)
        if is_taken(name, self.state.stores):
            raise UsageError(
                say('There is a store called "{name}" already.', name=name),
                field=NAME,
                remedy=say("Choose another name."),
            )
        checked = checked_values(self.draft.choice.spec.form, {**self.draft.zone, **values})
        zone_keys = {field.key for field in self.draft.choice.time_zone}
        self.draft.name = name
        self.draft.set_login({key: value for key, value in checked.items() if key not in zone_keys})
        self.draft.zone = {key: value for key, value in checked.items() if key in zone_keys}

    def _build(self, draft: ShopDraft) -> None:
        form = FormWidget((_NAME_FIELD, *draft.choice.sign_in), self)
        form.fill(draft.choice.filled)
        form.edited.connect(self._edited)
        self._forms[draft.choice.key] = form
        self.body.insertWidget(self.body.count() - 1, form)

    def _edited(self, key: str) -> None:
        self._typed = True
        self._problem.clear()
        if key == NAME:
            self._named_by_person.add(self.draft.choice.key)
        else:
            self._propose_name()

    def _propose_name(self) -> None:
        """Keep the proposed name in step with the address until a person writes one."""
        if self.draft.choice.key in self._named_by_person:
            return
        proposal = ShopDraft(self.draft.choice, login=self.form.values()).suggested_name(self.state.stores)
        with QSignalBlocker(self.form):
            self.form.fill({NAME: proposal})
