"""The map of custom fields: which of the channel's fields stand in custom fields 1 to 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.map_defaults import default_edits, is_default
from ordersync_gui.domain.map_rules import MapProblem, problems
from ordersync_gui.domain.maps import CUSTOM_PLACES, MapEdits, MapKind, StoreMaps
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.maps.field_choice import FieldBox
from ordersync_gui.ui.maps.tab import MapTab
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN, shown, tooltip

if TYPE_CHECKING:
    from ordersync_gui.sync.maps import OpenedMaps


class FieldTab(MapTab):
    """Three rows: a choice of the channel's fields, with how many orders have something there and a sample."""

    kind = MapKind.CUSTOM_FIELD

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec: ChannelSpec | None = None
        self._saved: dict[int, str] = {}
        self._place = CUSTOM_PLACES[0]
        self._boxes = {place: self._new_box(place) for place in CUSTOM_PLACES}
        self._states = {place: QLabel(self) for place in CUSTOM_PLACES}
        self._forget = False
        self.problem = InlineMessage("fields_problem", self)
        self._lay_out()

    @property
    def badge(self) -> int:
        """How many rows stand for a field that the channel doesn't have."""
        return sum(bool(self._reason(place)) for place in CUSTOM_PLACES)

    @property
    def busy(self) -> bool:
        """Whether a list of fields is open."""
        return any(box.view().isVisible() for box in self._boxes.values())

    def show_maps(self, opened: OpenedMaps) -> None:
        """Fill the choices anew; what isn't saved stays."""
        unsaved = {} if self._forget else dict(self.edits().fields)
        self._forget = False
        self._spec = opened.spec
        self._saved = {place: opened.maps.fields.get(place, "") for place in CUSTOM_PLACES}
        for place, box in self._boxes.items():
            saved = self._saved[place]
            box.offer(opened.fields, unsaved.get(place, saved), saved=saved)
        self._refresh()

    def forget_edits(self) -> None:
        """Let the next `show_maps` show just what is saved."""
        self._forget = True

    def edits(self) -> MapEdits:
        """What differs from what is saved."""
        return MapEdits(
            fields={
                place: key for place, saved in self._saved.items() if (key := self._boxes[place].key()) != saved
            }
        )

    def take(self, edits: MapEdits) -> None:
        """Choose these fields as if by hand."""
        for place, key in edits.fields.items():
            if place in self._boxes:
                self._boxes[place].choose(key)

    def show_problem(self, problem: MapProblem) -> bool:
        """Go to the row and say why it isn't allowed."""
        if problem.kind is not self.kind or not self.go_to(problem.row):
            return False
        self.problem.say(shown(problem.reason), Tone.ERROR)
        return True

    def go_to(self, word: str) -> bool:
        """Go to the row with this number."""
        place = next((place for place in CUSTOM_PLACES if str(place) == word.strip()), None)
        if place is not None:
            self._boxes[place].setFocus()
        return place is not None

    def current_key(self) -> str:
        """The number of the row that one was on last."""
        return str(self._place)

    def reset_current(self) -> None:
        """Bring the row back to the field that the channel declares."""
        if self._spec is not None:
            maps = StoreMaps(fields={self._place: self._boxes[self._place].key()})
            self.take(default_edits(self._spec, maps, kinds=(self.kind,), keys=(self._place,)))

    def _reason(self, place: int) -> str:
        if self._spec is None:
            return ""
        found = problems(self._spec, MapEdits(fields={place: self._boxes[place].key()}))
        return shown(found[0].reason) if found else ""

    def _state(self, place: int) -> str:
        if self._spec is None:
            return ""
        if self._reason(place):
            return f"{WARNING_SIGN} {self.tr('Not possible')}"
        key = self._boxes[place].key()
        if key != self._saved.get(place, ""):
            return self.tr("Not saved yet")
        maps = StoreMaps(fields={place: key})
        by_default = is_default(self._spec, maps, self.kind, place)
        return self.tr("Default") if by_default else self.tr("Changed")

    def _chosen(self, place: int) -> None:
        self._place = place
        self._refresh()
        self.edited.emit()

    def _entered(self, place: int) -> None:
        self._place = place
        self._say_problem()

    def _reset(self, place: int) -> None:
        self._place = place
        self.reset_current()

    def _refresh(self) -> None:
        for place, label in self._states.items():
            label.setText(self._state(place))
            self._boxes[place].setAccessibleDescription(label.text())
            self._boxes[place].setToolTip(tooltip(self._boxes[place].currentText()))
        self._say_problem()

    def _say_problem(self) -> None:
        self.problem.say(self._reason(self._place), Tone.ERROR)

    def _new_box(self, place: int) -> FieldBox:
        title = self.tr("Custom field {place}").format(place=place)
        box = named(FieldBox(self), f"custom_field_{place}", title)
        box.currentIndexChanged.connect(lambda _index: self._chosen(place))
        box.entered.connect(lambda: self._entered(place))
        box.reset_wanted.connect(lambda: self._reset(place))
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (place, box) in enumerate(self._boxes.items()):
            label = QLabel(self.tr("Custom field &{place}").format(place=place), self)
            label.setBuddy(box)
            state = self._states[place]
            state.setObjectName(f"custom_field_{place}_state")
            state.setTextFormat(Qt.TextFormat.PlainText)
            state.setMinimumWidth(state.fontMetrics().averageCharWidth() * len(self.tr("Not saved yet")))
            for place_in_row, widget in enumerate((label, box, state)):
                grid.addWidget(widget, row, place_in_row)
        purpose = self.tr(
            "Which of the shop's fields stand in custom fields 1 to 3 of the list, the details, exports and the "
            "find box. Nothing of an order is changed by this."
        )
        intro = wrapped_label(purpose, self)
        intro.setObjectName("fields_intro")
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addStretch(1)
