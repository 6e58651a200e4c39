"""The look: Fusion in our light or dark colours, after the system or as it was set, and the size of text.

There is no style sheet for the whole application: with one, each control takes two to three times as long to make,
and an order's details are a hundred controls. What Fusion doesn't offer paints itself (`marked_frame`), or has
a small sheet of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ordersync_gui.ui.colours import DARK, EDGED, LIGHT, edged, palette_of
from ordersync_gui.ui.focus_marks import mark_focus
from ordersync_gui.ui.window_settings import USUAL_PERCENT, Theme, WindowSettings

__all__ = ["Theme", "apply_style", "apply_text_size", "apply_theme"]

_SYSTEM_POINTS = "systemPoints"  # the application's property with the size that the system gave its text
_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}
_ALIKE_POINTS = 0.05


def apply_style(application: QApplication, settings: WindowSettings | None = None) -> None:
    """Set style, colours and size of text for the whole application; without settings as the system has them."""
    application.setStyle("Fusion")
    mark_focus(application)
    application.setDesktopFileName("ordersync")  # by it desktops find the icon
    apply_theme(application, Theme.SYSTEM if settings is None else settings.theme)
    apply_text_size(application, USUAL_PERCENT if settings is None else settings.text_percent)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Show these colours at once, in every window; SYSTEM follows the system from now on."""
    follower = application.findChild(_Follower) or _Follower(application)
    follower.theme = theme
    # Title bars and the system's own dialogs go along where the platform can do it.
    application.styleHints().setColorScheme(_SCHEMES[theme])
    follower.renew()


def apply_text_size(application: QApplication, percent: int) -> None:
    """Show all text in this size at once, in percent of the size that the system gave it."""
    font = application.font()
    if application.property(_SYSTEM_POINTS) is None:
        application.setProperty(_SYSTEM_POINTS, font.pointSizeF())
    points = float(application.property(_SYSTEM_POINTS)) * percent / USUAL_PERCENT
    times = points / font.pointSizeF()
    if abs(times - 1) < 1 / USUAL_PERCENT / 2:
        return
    wanted = _own_sizes(application, times)
    font.setPointSizeF(points)
    application.setFont(font)
    for widget, size in wanted:
        _give(widget, size)


class _Follower(QObject):
    """Changes the colours when the system changes its own. theme: what is wished for."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName("themeFollower")
        self.theme = Theme.SYSTEM
        self._application = application
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.renew)
        hints.accessibility().contrastPreferenceChanged.connect(self.renew)

    def renew(self) -> None:
        """Show what is wished for, as the system is now."""
        hints = self._application.styleHints()
        contrasts = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if contrasts and self.theme is Theme.SYSTEM:
            _show(self._application, QPalette())  # who set the system to strong contrasts needs its very colours
            return
        dark = self.theme is Theme.DARK or (
            self.theme is Theme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        _show(self._application, palette_of(DARK if dark else LIGHT))


def _show(application: QApplication, palette: QPalette) -> None:
    # One that sets nothing is the system's, though it compares equal to what was set before.
    if not palette.resolveMask() or palette != application.palette():
        application.setPalette(palette)
        for kind in EDGED:
            application.setPalette(edged(palette), kind)  # type: ignore[arg-type]  # PySide refuses the bytes that its stubs ask for
        QToolTip.setPalette(palette)  # tooltips go by a palette of their own


def _own_sizes(application: QApplication, times: float) -> list[tuple[QWidget, float]]:
    """Widgets with a font of their own, such as headings, and the size in points that each shall have."""
    return [
        (widget, widget.font().pointSizeF() * times)
        for widget in application.allWidgets()
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pointSizeF() > 0
    ]


def _give(widget: QWidget, points: float) -> None:
    """Set a size that the widget hasn't got already from the application or from what it stands in."""
    font = widget.font()
    if abs(font.pointSizeF() - points) > _ALIKE_POINTS:
        font.setPointSizeF(points)
        widget.setFont(font)
