"""What the tabs of shipping methods and carriers have in common: the table, its rules, an entry for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.map_rules import MapKey, MapProblem, problems, row_name
from ordersync_gui.domain.maps import CarrierService, MapEdits, method_key
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.maps.pair_model import PairModel
from ordersync_gui.ui.maps.pair_rows import PairRow
from ordersync_gui.ui.maps.pair_table import PairTable
from ordersync_gui.ui.maps.pair_words import PairColumn, PairWords
from ordersync_gui.ui.maps.tab import MapTab
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown

if TYPE_CHECKING:
    from ordersync_gui.sync.maps import OpenedMaps

Pairs = Mapping[CarrierService, CarrierService | None]


class PairTab(MapTab):
    """A map whose rows lead to a carrier and service. key begins the object names of its parts.

    A tab of this kind says which rows there are, what it is about, and how its rows stand in `MapEdits`.
    """

    def __init__(self, parent: QWidget | None, *, key: str, letters: Mapping[PairColumn, int]) -> None:
        super().__init__(parent)
        self._spec: ChannelSpec | None = None
        self._sent: frozenset[str] = frozenset()
        self.model = PairModel(self._words(), self, self)
        self.table = PairTable(self.model, key=key, letters=letters, parent=self)
        self.intro = wrapped_label("", self)
        self.intro.setObjectName(f"{key}_intro")
        self.problem = InlineMessage(f"{key}_problem", self)
        self._none_yet = wrapped_label("", self)
        self._none_yet.setObjectName(f"{key}_none_yet")
        self._add = named(QPushButton(self.tr("&Add"), self), f"{key}_add", self.tr("Add a row"))
        self._add.setAutoDefault(False)
        self._add.setEnabled(False)
        self._add.clicked.connect(self.add_typed)
        self.model.typed.connect(self._edited)
        self.table.reset_wanted.connect(self.reset_current)
        self.table.moved.connect(self._say_problem)

    @property
    def badge(self) -> int:
        """How many rows aren't allowed, or have orders waiting while nothing stands in them."""
        return sum(row.wants_attention for row in self.model.rows)

    def show_maps(self, opened: OpenedMaps) -> None:
        """Fill the tab anew; what isn't saved stays, and one stays in the same row."""
        self._spec, self._sent = opened.spec, opened.sent
        before = self.current_pair()
        self._take_facts(opened)
        self.model.show(self._rows(opened))
        if before is not None and self.current_pair() is None:
            self.table.choose(self.model.place(before))
        self._refresh()

    def forget_edits(self) -> None:
        """Let the next `show_maps` show just what is saved."""
        self.model.forget_edits()

    def edits(self) -> MapEdits:
        """What differs from what is saved."""
        return self._as_edits(self.model.edits())

    def take(self, edits: MapEdits) -> None:
        """Put this map's edits in as if typed."""
        self.model.put(self._pairs_of(edits))
        self._refresh()

    def show_problem(self, problem: MapProblem) -> bool:
        """Go to the row and say why it isn't allowed."""
        if problem.kind is not self.kind or not self.go_to(problem.row):
            return False
        self.problem.say(shown(problem.reason), Tone.ERROR)
        return True

    def go_to(self, word: str) -> bool:
        """Go to a row by its name."""
        wanted = method_key(word)
        row = next((row for row, found in enumerate(self.model.rows) if self._is_named(found, wanted)), -1)
        if row >= 0:
            self.table.go_to(row)
        return row >= 0

    def current_key(self) -> str:
        """The name of the current row, "" for none."""
        found = self.current_pair()
        return "" if found is None else row_name(self._key(found))

    def current_pair(self) -> CarrierService | None:
        """What the current row is about, None for none."""
        place = self.table.current_row()
        return self.model.rows[place].key if 0 <= place < len(self.model.rows) else None

    def reset_current(self) -> None:
        """Bring the current row back to what the channel declares, which is nothing."""
        key = self.current_pair()
        if key is not None:
            self.take(self._as_edits({key: None}))

    def add_typed(self) -> None:
        """Make a row of what was typed under the table, or go to the one that is there."""
        key = self._typed_key()
        if key is None:
            return
        place = self.model.add(key)
        self._clear_typed()
        self._refresh()
        self.table.go_to(place, typing=True)

    def judged(self, rows: Sequence[PairRow]) -> list[PairRow]:
        """The rows with what is wrong with them; what is saved was looked at when it was saved."""
        new = {row.key: row.value for row in rows if row.is_edited and row.value is not None}
        found = problems(self._spec, self._as_edits(new), sent=self._sent) if self._spec and new else ()
        in_trouble = {problem.row for problem in found}
        return [
            replace(row, problem=self._reason(row) if row_name(self._key(row.key)) in in_trouble else "")
            for row in rows
        ]

    def unsaid(self, row: PairRow, column: PairColumn) -> str:
        """What an empty entry stands for."""
        raise NotImplementedError

    def blank(self, key: CarrierService) -> PairRow:
        """A row for what hasn't been met yet and isn't mapped."""
        raise NotImplementedError

    def _rows(self, opened: OpenedMaps) -> Sequence[PairRow]:
        """The rows as they are saved, in the order in which they are shown at first."""
        raise NotImplementedError

    def _words(self) -> PairWords:
        """What the table says."""
        raise NotImplementedError

    def _take_facts(self, opened: OpenedMaps) -> None:
        """Set up suggestions, columns and explanation for this store."""
        raise NotImplementedError

    def _as_edits(self, pairs: Pairs) -> MapEdits:
        """The rows as edits."""
        raise NotImplementedError

    def _pairs_of(self, edits: MapEdits) -> Pairs:
        """The part of edits that is of this map, as rows."""
        raise NotImplementedError

    def _key(self, key: CarrierService) -> MapKey:
        """What the map itself knows the row by."""
        raise NotImplementedError

    def _typed_key(self) -> CarrierService | None:
        """What is typed under the table, None for nothing."""
        raise NotImplementedError

    def _clear_typed(self) -> None:
        """Empty what is typed under the table."""
        raise NotImplementedError

    def _reason(self, row: PairRow) -> str:
        """Why this row alone isn't allowed: its name may be that of another, too."""
        is_new = self._spec is not None and row.is_edited
        edits = self._as_edits({row.key: row.value})
        found = problems(self._spec, edits, sent=self._sent) if self._spec and is_new else ()
        return shown(found[0].reason) if found else ""

    def _is_named(self, row: PairRow, wanted: str) -> bool:
        return method_key(row_name(self._key(row.key))) == wanted

    def _edited(self) -> None:
        self._say_problem()
        self.edited.emit()

    def _say_problem(self) -> None:
        place = self.table.current_row()
        text = self.model.rows[place].problem if 0 <= place < len(self.model.rows) else ""
        self.problem.say(text, Tone.ERROR)

    def _refresh(self) -> None:
        self._add.setEnabled(self._typed_key() is not None)
        self._none_yet.setVisible(not self.model.rows)
        self._say_problem()

    def _lay_out(self, entries: Sequence[tuple[str, QWidget]]) -> None:
        """Place the parts; entries: what is typed for another row, each with its label, "" for none."""
        adding = QHBoxLayout()
        for text, editor in entries:
            if text:
                label = QLabel(text, self)
                label.setBuddy(editor)
                adding.addWidget(label)
            adding.addWidget(editor, 1)
        adding.addWidget(self._add)
        column = QVBoxLayout(self)
        column.addWidget(self.intro)
        column.addWidget(self._none_yet)
        column.addWidget(self.table, 1)
        keys = self.tr(
            "Letters or F2: type   Tab: next entry   Del: empty the row   Home, then letters: find a row"
        )
        column.addWidget(wrapped_label(keys, self))
        column.addWidget(self.problem)
        column.addLayout(adding)
