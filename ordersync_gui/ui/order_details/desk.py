"""What this desk itself keeps of an order: tags, who works on it, its hold, the work begun, a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import OrderDetails, WorkKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.find.flow_layout import FlowLayout
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.note_editor import NoteDrafts, NoteEditor
from ordersync_gui.ui.order_details.section import Section, pairs, value
from ordersync_gui.ui.text import WARNING_SIGN, when

_OVER = (OrderStatus.SHIPPED, OrderStatus.CANCELLED)


class DeskSection(Section):
    """Signals: wanted("hold", "release", "tags", "assign" or "take_over"), note_left() to save what is typed."""

    wanted = Signal(str)
    note_left = Signal()

    def __init__(self, details: OrderDetails, drafts: NoteDrafts, *, operator: str) -> None:
        super().__init__(self.tr("At this desk"), "detailsDesk")
        self._details, self._operator = details, operator
        self.body.addLayout(pairs(self._rows()))
        self.note = NoteEditor(details.id, details.note, drafts, self)
        self.note.left.connect(self.note_left)
        self.body.addWidget(self.note)
        if self.note.elsewhere:
            text = self.tr("{sign} Changed meanwhile. The stored note is: {note}")
            changed = value(text.format(sign=WARNING_SIGN, note=details.note or self.tr("(none)")))
            changed.setObjectName("deskNoteElsewhere")
            self.body.addWidget(changed)

    def _rows(self) -> list[tuple[str, str | QWidget]]:
        details = self._details
        return [
            (self.tr("On hold"), self._hold()),
            (self.tr("Tags"), self._tags()),
            (self.tr("Assigned to"), self._assigned()),
            (self.tr("Ship by"), "" if details.ship_by is None else when(details.ship_by)),
            (self.tr("Begun"), self._begun()),
        ]

    def _hold(self) -> str | QWidget:
        details = self._details
        if details.held:
            until = details.held_until
            text = self.tr("yes") if until is None else self.tr("until {time}").format(time=when(until))
            if details.status in _OVER:
                return self._row("deskHold", text, [self._button("release")])
            return self._row("deskHold", text, [self._button("release"), self._button("hold")])
        if details.status is OrderStatus.ON_HOLD:
            return self._row("deskHold", self.tr("by the shop: release it there"), [self._button("hold")])
        return "" if details.status in _OVER else self._row("deskHold", self.tr("no"), [self._button("hold")])

    def _tags(self) -> QWidget:
        row = QWidget(self)
        row.setObjectName("deskTags")
        _wrap(row)
        flow = FlowLayout(row)
        for name in self._details.tags:
            flow.addWidget(_chip(name))
        flow.addWidget(self._button("tags"))
        return row

    def _assigned(self) -> QWidget:
        name = self._details.assigned_to
        buttons = [self._button("assign")]
        if self._operator and name != self._operator:
            buttons.insert(0, self._button("take_over"))
        row = QWidget(self)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        lines = QVBoxLayout(row)  # beside each other they have no room in every language, nor with large text
        lines.setContentsMargins(0, 0, 0, 0)
        shown = QLabel(name or self.tr("nobody"), row)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setObjectName("deskAssigned")
        lines.addWidget(shown)
        below = QHBoxLayout()
        lines.addLayout(below)
        for button in buttons:
            button.setMinimumHeight(
                button.sizeHint().height()
            )  # a form that grows with its width squeezes it else
            below.addWidget(button)
        below.addStretch()
        shown.setMinimumHeight(shown.sizeHint().height())
        row.setMinimumHeight(lines.sizeHint().height())
        return row

    def _begun(self) -> str:
        work = self._details.work
        if work is None:
            return ""
        text = self.tr("printed {time}") if work.kind is WorkKind.PRINTED else self.tr("picked {time}")
        return text.format(time=when(work.at))

    def _row(self, name: str, text: str, buttons: list[QToolButton]) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        shown = value(text)
        shown.setObjectName(name)
        layout.addWidget(shown, 1)
        for button in buttons:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, what: str) -> QToolButton:
        label, name = self._words(what)
        button = named(QToolButton(self), f"desk_{what}", name)  # a push button takes twice the room
        button.setText(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked=False: self.wanted.emit(what))
        return button

    def _words(self, what: str) -> tuple[str, str]:
        return {
            "hold": (self.tr("Until..."), self.tr("Hold the order until a time")),
            "release": (self.tr("Release"), self.tr("Release the order")),
            "tags": (self.tr("Tags..."), self.tr("Change the tags")),
            "assign": (self.tr("Assign..."), self.tr("Assign the order to somebody")),
            "take_over": (self.tr("Take over"), self.tr("Assign the order to me")),
        }[what]


def _wrap(row: QWidget) -> None:
    """Let a row grow downwards where its parts don't stand beside each other."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)


def _chip(name: str) -> QLabel:
    chip = QLabel(name)
    chip.setTextFormat(Qt.TextFormat.PlainText)
    chip.setObjectName("deskTag")
    chip.setFrameShape(QFrame.Shape.StyledPanel)
    chip.setMargin(2)
    chip.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return chip
