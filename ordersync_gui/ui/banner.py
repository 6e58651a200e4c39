"""A strip across the window that says what went wrong, until it is dismissed or mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ordersync_gui.ui.marked_frame import FrameTone, MarkedFrame
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN
from ordersync_gui.ui.wrapped_text import WrappedText


@dataclass(frozen=True, slots=True)
class Mending:
    """What a banner offers to do about its trouble: the button's words and what pressing it does."""

    label: str
    act: Callable[[], object]


class Banner(MarkedFrame):
    """One message, not modal, with a way to mend it where there is one; on_dismiss when a person puts it away."""

    tone = FrameTone.WARNING

    def __init__(
        self,
        key: str,
        text: str,
        parent: QWidget,
        mending: Mending | None = None,
        *,
        on_dismiss: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._on_dismiss = on_dismiss
        self.setObjectName("banner")
        self._text = WrappedText("", self)
        self._text.setObjectName("bannerText")
        self.reword(text)
        close = named(QPushButton(self.tr("Dismiss"), self), "bannerDismiss", self.tr("Dismiss this message"))
        close.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.addWidget(self._text, 1)
        if mending is not None:
            mend = named(QPushButton(mending.label, self), "bannerMend", mending.label.replace("&", ""))
            mend.clicked.connect(lambda _checked: mending.act())
            row.addWidget(mend, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def reword(self, text: str) -> None:
        """Say the same as it stands now; the buttons stay, and who is on one of them."""
        signed = f"{WARNING_SIGN} {text}"
        if signed != self.text():
            self._text.setText(signed)
            self.setAccessibleName(text)

    def _dismiss(self) -> None:
        self.hide()
        self.deleteLater()
        if self._on_dismiss is not None:
            self._on_dismiss()


class Banners(QWidget):
    """At most one banner per key, such as a store's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banners")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hushed: frozenset[str] = frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(4)

    def show_message(
        self,
        key: str,
        text: str,
        mending: Mending | None = None,
        *,
        on_dismiss: Callable[[], object] | None = None,
    ) -> None:
        """Show the message in place of an older one of the same key, unless that key is hushed."""
        if key in self._hushed:
            return
        self.clear(key)
        banner = Banner(key, text, self, mending, on_dismiss=on_dismiss)
        self._column.addWidget(banner)
        banner.show()  # a layout would show it only later, and until then it counts as dismissed

    def reword(self, key: str, text: str) -> None:
        """Bring the key's message up to date, if it can be seen."""
        for banner in self.banners():
            if banner.key == key:
                banner.reword(text)

    def hush(self, keys: frozenset[str]) -> None:
        """From now on show no new messages of just these keys."""
        self._hushed = keys

    def clear(self, key: str) -> None:
        """Take the key's message away."""
        for banner in self.banners():
            if banner.key == key:
                banner.hide()
                banner.deleteLater()

    def shows(self, key: str) -> bool:
        """Whether a message of the key can be seen."""
        return any(banner.key == key for banner in self.banners())

    def banners(self) -> tuple[Banner, ...]:
        """The banners that can be seen."""
        found = self.findChildren(Banner)
        return tuple(banner for banner in found if not banner.isHidden())
