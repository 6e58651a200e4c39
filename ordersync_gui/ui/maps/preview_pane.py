"""What saving the maps would do, beside the maps: always there, and always true for what stands in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.map_preview import StatusMove
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.maps.preview_orders import PreviewOrders
from ordersync_gui.ui.maps.preview_words import PreviewLine
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scrolled_text import ScrolledText
from ordersync_gui.ui.text import number

_LEAST_WIDTH = 240
_LIST_PART = 3  # at most this part of the height goes to the lines
_LEAST_LIST = 4  # text lines
_TEXT_MARGIN, _TALLEST = 6, 10_000  # pixels


class PreviewPane(QFrame):
    """`line_chosen` carries the StatusMove whose orders are to be listed, `problem_wanted` asks for the row."""

    line_chosen = Signal(object)
    problem_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map_preview")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._lines: tuple[PreviewLine, ...] = ()
        self._column = QVBoxLayout(self)
        self.title = QLabel(self.tr("What saving does"), self)
        self.said = wrapped_label("", self)
        self._room_to_say = ScrolledText(self.said, self)
        self.trouble = InlineMessage("map_preview_trouble", self)
        text = self.tr("&Go to the row")
        self.go = named(QPushButton(text, self), "map_preview_go", text.replace("&", ""))
        self.list = named(QListWidget(self), "map_preview_lines", self.tr("What saving does"))
        self.of = wrapped_label("", self)
        self.orders = PreviewOrders(self)
        self._dress()
        self.show_nothing()

    @property
    def chosen(self) -> StatusMove | None:
        """The move of the chosen line."""
        row = self.list.currentRow()
        return self._lines[row].move if 0 <= row < len(self._lines) else None

    def show_nothing(self, last: str = "") -> None:
        """Nothing is changed; last: the change that was saved last, in words."""
        text = self.tr(
            "Nothing is changed.\n\nAs soon as you change something in a map, this says what saving it would do: "
            "which orders get another status, and which ones they are. Nothing happens before you save."
        )
        latest = self.tr("The last change that was saved:")
        self._say(f"{text}\n\n{latest}\n{last}" if last else text)
        self._show_parts(lines=False)

    def show_counting(self) -> None:
        """It is being counted; what was counted before stays, so that nothing jumps."""
        self._say(self.tr("Counting..."))

    def show_lines(self, head: str, lines: Sequence[PreviewLine]) -> None:
        """What would happen; the line that was chosen stays chosen where it is still there."""
        before = self.chosen
        self._lines = tuple(lines)
        self._say(head if lines else self.tr("Saving changes the maps and no order."))
        with QSignalBlocker(self.list):
            self.list.clear()
            for line in self._lines:
                self.list.addItem(self._item(line))
        self._show_parts(lines=bool(self._lines))
        self._choose_again(before)
        self._fit_list()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lines that wrap need another height."""
        super().resizeEvent(event)
        self._fit_list()

    def show_problem(self, text: str, *, more: int) -> None:
        """A row isn't allowed, so nothing can be saved."""
        rest = (
            "\n" + self.tr("Rows besides that can't be saved either: {n}").format(n=number(more)) if more else ""
        )
        self._say(self.tr("This can't be saved yet."))
        self.trouble.say(text + rest, Tone.WARNING)
        self._show_parts(lines=False)
        self.go.show()

    def show_error(self, text: str) -> None:
        """It couldn't be counted."""
        self._say(self.tr("It couldn't be counted what saving would do."))
        self.trouble.say(text, Tone.ERROR)
        self._show_parts(lines=False)

    def show_orders(self, move: StatusMove, orders: Sequence[OrderRow]) -> None:
        """The orders of the chosen line, the newest ones."""
        self.orders.orders.take(orders)
        self.orders.show()
        more = move.orders - len(orders)
        text = self.tr("The newest {n} of them, and {more} more:") if more > 0 else self.tr("These orders:")
        self.of.setText(text.format(n=number(len(orders)), more=number(more)))
        self.of.show()

    def hide_orders(self) -> None:
        """The chosen line has no list of orders."""
        self.orders.orders.take(())
        self.orders.hide()
        self.of.hide()

    def _say(self, text: str) -> None:
        self.trouble.clear()
        self.go.hide()
        self.said.setText(text)
        self._room_to_say.updateGeometry()
        self.setAccessibleDescription(text)

    def _show_parts(self, *, lines: bool) -> None:
        self.list.setVisible(lines)
        if not lines:
            self._lines = ()
            self.hide_orders()

    def _choose_again(self, before: StatusMove | None) -> None:
        moves = [line.move for line in self._lines]
        same = [
            row
            for row, move in enumerate(moves)
            if move is not None
            and before is not None
            and (move.before, move.after) == (before.before, before.after)
        ]
        first = [row for row, move in enumerate(moves) if move is not None]
        with QSignalBlocker(self.list):
            self.list.setCurrentRow((same or first or [0])[0])
        self._row_changed()

    def _row_changed(self) -> None:
        move = self.chosen
        if move is None:
            self.hide_orders()
        else:
            self.line_chosen.emit(move)

    def _fit_list(self) -> None:
        """Each line is as high as its text, the list as its lines; it scrolls where they are many."""
        around = 2 * (self.list.frameWidth() + self.list.spacing() + _TEXT_MARGIN)
        room = self.contentsRect().width() - 2 * self._column.contentsMargins().left() - around
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        heights = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            text = self.fontMetrics().boundingRect(QRect(0, 0, max(room, 1), _TALLEST), flags, item.text())
            heights.append(text.height() + _TEXT_MARGIN)
            item.setSizeHint(QSize(1, heights[-1]))
        rows = sum(heights) + 2 * self.list.spacing() * len(heights) + 2 * self.list.frameWidth() + 2
        most = max(self.height() // _LIST_PART, _LEAST_LIST * self.fontMetrics().height())
        self.list.setFixedHeight(min(rows, most))

    def _item(self, line: PreviewLine) -> QListWidgetItem:
        item = QListWidgetItem(line.text)
        item.setToolTip("" if line.move is None else self.tr("Choose it to see the orders"))
        return item

    def _dress(self) -> None:
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.said.setObjectName("map_preview_said")
        self.said.setAccessibleName(self.tr("What saving does"))
        named(self._room_to_say, "map_preview_text", self.tr("What saving does"))
        self.of.setObjectName("map_preview_of")
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self.problem_wanted)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setAlternatingRowColors(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _row: self._row_changed())
        column = self._column
        for widget in (self.title, self._room_to_say, self.trouble):
            column.addWidget(widget)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        column.addWidget(self.of)
        column.addWidget(self.orders, 1)
        column.addStretch(0)
