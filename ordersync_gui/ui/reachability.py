"""Whether this PC has a network, as far as the operating system tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation


class Reachability(QObject):
    """Knows nothing until it is started, and never more than the system does.

    Signals: changed(True, False, or None for not known); freed() when a sign-in page no longer stands before the
    network. Only a PC that is connected to nothing at all has no network: a shop may be in the same house.
    """

    changed = Signal(object)
    freed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: QNetworkInformation | None = None
        self._online: bool | None = None

    @property
    def online(self) -> bool | None:
        """What `changed` said last."""
        return self._online

    def start(self) -> None:
        """Ask the system from now on; what it says first is told, too."""
        if self._source is not None:
            return
        from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415 - 40 ms that the first paint doesn't need

        if not QNetworkInformation.loadDefaultBackend():
            return
        self._source = source = QNetworkInformation.instance()
        source.reachabilityChanged.connect(self._note)
        source.isBehindCaptivePortalChanged.connect(self._note_portal)
        self._note(source.reachability())

    def _note(self, now: QNetworkInformation.Reachability) -> None:
        name = now.name
        online = None if name == "Unknown" else name != "Disconnected"
        if online is not self._online:
            self._online = online
            self.changed.emit(online)

    def _note_portal(self, behind: bool) -> None:  # noqa: FBT001 - a slot
        if not behind:
            self.freed.emit()
