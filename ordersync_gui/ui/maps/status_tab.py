"""The map of a shop's status words to the statuses of this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import MapEdits, MapKind
from ordersync_gui.domain.status import AlikeWords, OrderStatus
from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.maps.tab import MapTab
from ordersync_gui.ui.named import named
from ordersync_gui.ui.status_table import StatusTable
from ordersync_gui.ui.text import isolated, shown, status_label

if TYPE_CHECKING:
    from ordersync_gui.sync.maps import OpenedMaps

_UNMAPPED = OrderStatus.UNMAPPED


class StatusTab(MapTab):
    """One row per word that the shop ever sent, that it lists or that is mapped; others can be typed.

    A word that is like a mapped one has its meaning offered under the table: nothing is chosen by itself.
    """

    kind = MapKind.STATUS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_tab")
        self.table = StatusTable(self)
        self._alike: AlikeWords | None = None
        self.problem = InlineMessage("status_problem", self)
        self._rules = wrapped_label("", self)
        self._rules.setObjectName("map_rules")
        self._like = ElidedLabel("", self)
        self._like.setObjectName("map_like")
        self._use = named(QPushButton(self.tr("Use &it"), self), "map_use_like", self.tr("Use the proposal"))
        self._word = named(TrimmedLineEdit(self), "map_new_word", self.tr("Words that haven't been seen yet"))
        self._add = named(QPushButton(self.tr("&Add"), self), "map_add", self.tr("Add the words"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self._rules.hide()
        self._propose()

    @property
    def badge(self) -> int:
        """How many words orders have now that aren't mapped."""
        return self.table.words.waiting()

    def show_maps(self, opened: OpenedMaps) -> None:
        """Show the words as they are saved and counted now; what isn't saved yet stays."""
        self.table.take_rules(opened.spec)
        self._alike = None
        self.table.count_anew(opened.statuses)
        rules = self.table.words.wording.rules()
        self._rules.setText(rules)
        self._rules.setVisible(bool(rules))
        self._propose()

    def forget_edits(self) -> None:
        """Drop what isn't saved."""
        self.problem.clear()
        self.table.words.forget()

    def edits(self) -> MapEdits:
        """What differs from what is saved."""
        return MapEdits(statuses=self.table.words.unsaved())

    def take(self, edits: MapEdits) -> None:
        """Put meanings in as if they were chosen."""
        if edits.statuses:
            self.table.put(edits.statuses)

    def show_problem(self, problem: MapProblem) -> bool:
        """Go to the word and say why it can't mean that."""
        if problem.kind not in (None, self.kind) or not self.table.go_to(problem.row):
            return False
        self.table.setFocus()
        self.problem.say(f"{isolated(problem.row)}: {shown(problem.reason)}", Tone.WARNING)
        return True

    def go_to(self, word: str) -> bool:
        """Go to a word's row."""
        if not self.table.go_to(word):
            return False
        self.table.setFocus()
        return True

    def current_key(self) -> str:
        """The word of the current row."""
        return self.table.current_word() or ""

    def reset_current(self) -> None:
        """Let the current word mean what the channel declares, or nothing where it declares nothing."""
        word = self.table.current_word()
        if word is not None:
            self.table.put({word: self.table.words.wording.default(word)})

    def _add_words(self) -> None:
        """Add what was typed; a list from elsewhere has commas in it."""
        words = [word for part in self._word.text().split(",") if (word := part.strip())]
        if not words:
            return
        self.table.add_words(words)
        self.table.go_to(words[0])
        self.table.setFocus()
        self._word.clear()

    def _propose(self) -> None:
        """Offer the meaning of a word that is like the current one."""
        found = self._like_current()
        self._use.setVisible(found is not None)
        if found is None:
            self._like.setText(self.tr("F2: choose   Del: as the channel has it   Letters: find a word"))
            return
        known, status = found
        text = self.tr('"{word}" is like "{known}": {status}')
        self._like.setText(
            text.format(word=isolated(self.current_key()), known=isolated(known), status=status_label(status))
        )
        self._use.setAccessibleDescription(self._like.text())

    def _like_current(self) -> tuple[str, OrderStatus] | None:
        """A mapped word that is like the current, unmapped one, and what it means."""
        word = self.table.current_word()
        if not word or self.table.meaning(word) is not _UNMAPPED:
            return None
        found = self._mapped_words().like(word)
        return found if found is not None and found[1] in self.table.offered(word) else None

    def _mapped_words(self) -> AlikeWords:
        """The words that mean something, as they stand now; kept until an edit, since each row asks for them."""
        if self._alike is None:
            chosen = self.table.chosen().items()
            self._alike = AlikeWords({word: status for word, status in chosen if status is not _UNMAPPED})
        return self._alike

    def _use_proposal(self) -> None:
        found = self._like_current()
        if found is not None:
            self.table.choose(self.current_key(), found[1])
            self.table.setFocus()

    def _on_edited(self) -> None:
        self.problem.clear()
        self._alike = None
        self._propose()
        self.edited.emit()

    def _connect(self) -> None:
        self.table.edited.connect(self._on_edited)
        self.table.moved.connect(self._propose)
        self.table.reset_wanted.connect(self.reset_current)
        self._use.clicked.connect(self._use_proposal)
        self._word.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip(" ,"))))
        self._word.returnPressed.connect(self._add_words)
        self._add.clicked.connect(self._add_words)
        self._add.setEnabled(False)
        for button in (self._use, self._add):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Words not seen yet"), self)
        label.setBuddy(self._word)
        self._word.setPlaceholderText(self.tr("one, or several with commas between them"))
        offer, adding = QHBoxLayout(), QHBoxLayout()
        offer.addWidget(self._like, 1)
        offer.addWidget(self._use)
        for widget in (label, self._word, self._add):
            adding.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addLayout(offer)
        column.addWidget(self.problem)
        column.addWidget(self._rules)
        column.addLayout(adding)
