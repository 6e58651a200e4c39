"""Hears the scanner in what comes from the keyboard, wherever the cursor is, and keeps it out of every field."""

from __future__ import annotations

from math import inf

import shiboken6
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ordersync_gui.domain.scan_burst import BurstDetector, KeyKind, KeyPress
from ordersync_gui.domain.scan_settings import ScanSettings

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Mode_switch,
    }
)
# Start and end of text, end of transmission, and the separators of GS1 and ISO/IEC 15434 data.
_SCANNER_CONTROLS = "\x02\x03\x04\x1c\x1d\x1e\x1f"
_SEPARATORS: dict[int, str] = {
    Qt.Key.Key_Backslash: "\x1c",
    Qt.Key.Key_BracketRight: "\x1d",
    Qt.Key.Key_AsciiCircum: "\x1e",
    Qt.Key.Key_Underscore: "\x1f",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows tells it
# Lists of tracking numbers have their own way with scans: each goes into the line where the cursor is.
# A scan that begins so soon after the keyboard moved began before, and so long after a scan it is a scanner's.
_CUT_MS, _LATE_MS, _SCANNING_MS = 120, 500, 2_000
_FAR_MS = 10_000  # no key waits that long to be heard: the clock of the keys was set anew
_TAKE_SCANS_THEMSELVES = frozenset({"ship_many_orders", "ship_many_number", "correct_tracking"})


class ScannerKeyboard(QObject):
    """Emits scanned(text as it arrived), and cut_off when keys of a scan were lost.

    It stands before the windows, not before the whole application, so that painting and scrolling cost nothing.
    Letters are kept for as long as a scanner's next key may take, then they go where they were going: a scan never
    touches a field's text, selection, cursor or history.

    Qt drops keys for a window that another one blocks, until the keyboard has moved there. A scan that comes while
    a scan before it opens a window may so have lost its beginning: what is left of it goes nowhere.
    """

    scanned = Signal(str)
    cut_off = Signal()

    def __init__(self, settings: ScanSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._detector = BurstDetector(settings)
        self._kept: list[tuple[QWindow, QKeyEvent]] = []
        self._up: dict[int, QKeyEvent] = {}  # keys that were let go of while their press is kept
        self._down: set[int] = set()  # keys whose press is kept or was part of a scan
        self._replaying = self._cut = False
        self._moved, self._scanned = QElapsedTimer(), QElapsedTimer()  # since the keyboard moved, since a scan
        self._clock, self._lag = QElapsedTimer(), inf  # lag: from the clock of the keys to this one
        self._clock.start()
        self._last_at = 0.0
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        # What came meanwhile is heard before a pause counts: this program may have been busy.
        self._timer.timeout.connect(lambda: QTimer.singleShot(0, self, self._paused))
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._keyboard_moved)
            self.watch(app.focusWindow())

    def use(self, settings: ScanSettings) -> None:
        """Hear a scanner of these settings from now on."""
        self._give_back()
        self._detector = BurstDetector(settings)

    def watch(self, window: QWindow | None) -> None:
        """Hear what is typed into a window, too; windows that get the keyboard are watched by themselves."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _keyboard_moved(self, window: QWindow | None) -> None:
        self._moved.start()
        self._cut = bool(self._kept) and self._is_scanning()
        self.watch(window)

    def _is_scanning(self) -> bool:
        return self._scanned.isValid() and self._scanned.elapsed() < _SCANNING_MS

    def _may_be_cut(self, press: KeyPress) -> bool:
        """Whether a scan made the keyboard move just before this key: no person types again that soon."""
        ago = self._clock.elapsed() - self._pressed_at(press)
        if not self._moved.isValid() or self._moved.elapsed() > _LATE_MS:
            return False
        after_scan = self._is_scanning() and self._scanned.elapsed() >= self._moved.elapsed()
        return after_scan and self._moved.elapsed() - ago < _CUT_MS

    def _pressed_at(self, press: KeyPress) -> float:
        """When it was pressed by this object's clock, even where this program was too busy to hear it then."""
        lag = self._clock.elapsed() - press.at
        self._lag = lag if abs(lag - self._lag) > _FAR_MS else min(lag, self._lag)
        return press.at + self._lag

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep what may be a scan."""
        if self._replaying or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride:
                return self._is_no_shortcut(event)
            case QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            case QEvent.Type.KeyRelease:
                return self._let_go(event)
        return False

    def _is_no_shortcut(self, event: QKeyEvent) -> bool:
        """Whether the key goes to the window first: no letter of a scan, nor its end, is anybody's shortcut."""
        if event.key() in _MODIFIERS or _takes_scans_itself():
            return False
        press = _key_press(event)
        could = press.kind is KeyKind.LETTER and not press.text.isspace()
        if could or (self._kept and press.kind in (KeyKind.LETTER, KeyKind.CONTROL)) or self._would_end(press):
            event.accept()
            return True
        return False

    def _would_end(self, press: KeyPress) -> bool:
        return press.kind in (KeyKind.ENTER, KeyKind.TAB) and self._detector.would_take_end(press)

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if _takes_scans_itself():
            self._give_back()
            return False
        press = _key_press(event)
        may_be_cut = self._may_be_cut(press)
        self._cut = self._cut if self._kept else may_be_cut
        heard = self._detector.press(press)
        if self._cut and press.kind in (KeyKind.ENTER, KeyKind.TAB) and (heard.release or not heard.taken):
            self._tell_cut_off()
            self._down.add(event.key())
            return True
        if heard.release:
            self._replay()
        if heard.scan is not None:
            self._kept.clear()
            self._tell(heard.scan)
        if heard.taken:
            self._down.add(event.key())
        if self._detector.waits_until is None:
            self._timer.stop()
        elif heard.taken:
            self._kept.append((window, _copy(event)))
            self._wait(press)
        return heard.taken

    def _let_go(self, event: QKeyEvent) -> bool:
        if event.key() not in self._down:
            return False
        if not event.isAutoRepeat():
            self._down.discard(event.key())
            self._up[event.key()] = _copy(event)
        return True

    def _wait(self, press: KeyPress) -> None:
        self._last_at = press.at
        self._since.restart()
        until = self._detector.waits_until or press.at
        self._timer.start(int(until - press.at) + 2)

    def _paused(self) -> None:
        if self._timer.isActive():
            return  # a key came after all
        heard = self._detector.pause(self._last_at + self._since.elapsed())
        if heard.release and self._cut and len(self._kept) > 1:
            self._tell_cut_off()
        elif heard.release:
            self._replay()
        if heard.scan is not None:
            self._kept.clear()
            self._tell(heard.scan)
        elif self._detector.waits_until is not None:
            self._timer.start(1)

    def _tell(self, scan: str) -> None:
        """Outside of the event at hand: what follows may open windows."""
        if self._cut:
            self._tell_cut_off()
            return
        self._up.clear()
        self._scanned.start()
        QTimer.singleShot(0, self, lambda: self.scanned.emit(scan))

    def _tell_cut_off(self) -> None:
        self._timer.stop()
        self._kept.clear()
        self._up.clear()
        self._cut = False
        self._scanned.start()
        QTimer.singleShot(0, self, self.cut_off.emit)

    def _give_back(self) -> None:
        self._timer.stop()
        if self._detector.give_back():
            self._replay()

    def _replay(self) -> None:
        """It was typed by hand: let it go where it was going."""
        kept, self._kept = self._kept, []
        self._replaying = True
        try:
            for window, event in kept:
                up = self._up.pop(event.key(), None)
                self._down.discard(event.key())
                for one in (event, up):
                    if one is not None and shiboken6.isValid(window):
                        QCoreApplication.sendEvent(window, one)
        finally:
            self._replaying = False


def _key_press(event: QKeyEvent) -> KeyPress:
    return KeyPress(_text(event), float(event.timestamp()), _kind(event), repeated=event.isAutoRepeat())


def _text(event: QKeyEvent) -> str:
    """What the key types; some platforms give no text for the keys of control characters."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not event.text().isprintable():
        return event.text()
    with_control = (event.modifiers() & _NO_TEXT) == Qt.KeyboardModifier.ControlModifier
    return _SEPARATORS.get(event.key(), event.text()) if with_control else event.text()


def _kind(event: QKeyEvent) -> KeyKind:
    held = event.modifiers() & _NO_TEXT
    plain = held in (Qt.KeyboardModifier.NoModifier, _ALT_GR)
    if event.key() in _ENTER:
        return KeyKind.ENTER if not held else KeyKind.OTHER
    if event.key() in _TAB:
        return KeyKind.TAB if not held else KeyKind.OTHER
    if plain and event.text() and event.text().isprintable():
        return KeyKind.LETTER
    text = _text(event)
    if held & Qt.KeyboardModifier.ControlModifier and text and text in _SCANNER_CONTROLS:
        return KeyKind.CONTROL
    return KeyKind.OTHER


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def _takes_scans_itself() -> bool:
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        if widget.objectName() in _TAKE_SCANS_THEMSELVES:
            return True
        widget = widget.parentWidget()
    return False
