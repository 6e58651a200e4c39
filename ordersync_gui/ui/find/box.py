"""The find box: what is typed is asked for shortly after, shown as chips, and mistakes in it are named."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.find.chips import ChipRow
from ordersync_gui.ui.find.known_values import known_values
from ordersync_gui.ui.find.line import FindLine
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.tab_order import laid_out
from ordersync_gui.ui.text import WARNING_SIGN, shown

if TYPE_CHECKING:
    from ordersync_gui.domain.order_query_completion import KnownValues
    from ordersync_gui.domain.order_query_text import ParsedQuery, QueryPart

DEBOUNCE_MS = 150
_NAMING_MS = 800  # a mistake where one still types is named when one seems to have stopped
_MOST_LINES = 3

ReadNames = Callable[[Desk], "KnownValues"]


class FindBox(QWidget):
    """A line (object name filterBox), chips for its terms, and its mistakes.

    read_names reads, off the Qt thread, what names can be proposed. Signals: asked(ParsedQuery) when one has
    stopped typing, and at Enter; left() when the person goes back to the grid by Esc.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, *, read_names: ReadNames = known_values
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findBox")
        self._desk, self._read_names = desk, read_names
        self._reading = LatestJob(jobs)
        self._query: ParsedQuery | None = None
        self.line = named(FindLine(self), "filterBox", self.tr("Filter the orders"))
        self.chips = ChipRow(self.line, self)
        self._problems = named(QLabel(self), "filterProblem", self.tr("Mistakes in the search"))
        self._typing = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._naming = QTimer(self, singleShot=True, interval=_NAMING_MS)
        self._beside = QHBoxLayout()
        self._lay_out()
        self._connect()

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def mistake(self) -> str:
        """The first mistake in what was asked for last; empty where there is none."""
        found = () if self._query is None else self._query.problems
        return shown(found[0].message) if found else ""

    def setText(self, text: str) -> None:  # noqa: N802 - as a line's
        """Type something else, and ask for it at once."""
        self.line.setText(text)
        self.ask()

    def clear(self) -> None:
        """Ask for everything."""
        self.setText("")

    def add_beside(self, widget: QWidget) -> None:
        """Put something to the right of the line."""
        self._beside.addWidget(widget)

    def tab_parts(self) -> tuple[QWidget, ...]:
        """Tab comes from the line to its chips, which stand below, and then to what stands beside the line."""
        line, *beside = laid_out(self._beside, self)
        return (line, self.chips, *beside)

    def start_typing(self) -> None:
        """Put the keyboard into the line, its text selected."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def ask(self) -> None:
        """Ask for what is typed without waiting, and name every mistake."""
        self._read_text()
        self._name_problems(everywhere=True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The size of the text is known by now."""
        super().showEvent(event)
        self._problems.setMaximumHeight(_MOST_LINES * self._problems.fontMetrics().lineSpacing())

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(self.tr("Find: number, buyer, SKU, tracking... or status:shipped (Ctrl+F)"))
        self.line.setClearButtonEnabled(True)
        self._problems.setTextFormat(Qt.TextFormat.PlainText)
        self._problems.setWordWrap(True)
        self._problems.hide()
        self._beside.setContentsMargins(0, 0, 6, 0)
        self._beside.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._beside)
        column.addWidget(self.chips)
        column.addWidget(self._problems)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self.ask)
        self.line.focused.connect(self._read_known)
        self.line.left.connect(self.left)
        self.chips.removed.connect(self._remove)
        self._typing.timeout.connect(self._stopped_typing)
        self._naming.timeout.connect(lambda: self._name_problems(everywhere=True))

    def _on_typed(self) -> None:
        self._typing.start()
        self._naming.start()

    def _stopped_typing(self) -> None:
        self._read_text()
        self._name_problems(everywhere=False)

    def _read_text(self) -> None:
        self._typing.stop()
        from ordersync_gui.domain.order_query_text import parse_query  # noqa: PLC0415 - not for the first paint

        self._query = parse_query(self.line.text())
        self.chips.show_parts([part for part in self._query.parts if part.terms])
        self.asked.emit(self._query)

    def _name_problems(self, *, everywhere: bool) -> None:
        """Say each mistake; not where one types or is proposed what to type, unless everywhere is asked for."""
        if everywhere:
            self._naming.stop()
        place, proposing = self.line.place, self.line.proposals.isVisible()
        typing = self.line.hasFocus() and (proposing or not everywhere)
        found = [
            shown(problem.message)
            for problem in (() if self._query is None else self._query.problems)
            if not (typing and problem.start <= place <= problem.end)
        ]
        text = "\n".join(f"{WARNING_SIGN} {sentence}" for sentence in found)
        self._problems.setText(text)
        self._problems.setToolTip(text)
        self._problems.setVisible(bool(found))
        self.line.setAccessibleDescription(" ".join(found))

    def _remove(self, part: QueryPart) -> None:
        from ordersync_gui.domain.order_query_text import without_part  # noqa: PLC0415 - not for the first paint

        in_chips = any(chip.hasFocus() for chip in self.chips.chips)
        self.setText(without_part(self.line.text(), part))
        if in_chips and not self.chips.chips:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_known(self) -> None:
        if not self._reading.running:
            self._reading.start(
                "names",
                lambda _: self._desk.workers.read(self._read_names, self._desk),
                on_done=self._take_known,
                on_error=lambda _: None,  # nothing is proposed then; the list itself says what is wrong
                quiet=True,
            )

    def _take_known(self, known: KnownValues) -> None:
        self.line.known = known
