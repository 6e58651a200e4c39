"""The one table of colours: what the palette, marks, tones and statuses look like in light and in dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from ordersync_gui.domain.status import OrderStatus

# Controls with an edge that paint no ground of their own.
EDGED = ("QCheckBox", "QRadioButton", "QLineEdit", "QAbstractSpinBox")
_DARKENED = 140  # how much Fusion darkens the window's colour for an edge, in percent
_HALF = 128  # of 255: a ground below is dark
_LINEAR_BELOW, _LINEAR_SLOPE = 0.04045, 12.92  # sRGB's straight beginning


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of a theme as "#rrggbb"; text has at least 4.5:1 to every ground that it stands on.

    quiet is for what stands back, disabled for what can't be used. Tones are texts on the window, on lists and
    on their own grounds.
    """

    window: str
    base: str
    alternate: str
    button: str
    text: str
    quiet: str
    disabled: str
    light: str
    midlight: str
    mid: str
    dark: str
    shadow: str
    edge: str
    highlight: str
    on_highlight: str
    resting: str
    accent: str
    link: str
    visited: str
    tip: str
    danger: str
    warning: str
    good: str
    note: str
    danger_ground: str
    warning_ground: str
    good_ground: str
    note_ground: str
    stop: str
    on_stop: str
    stop_ground: str
    alarm: str

    def status(self, status: OrderStatus) -> str:
        """The colour of a status's sign and words, which say it without the colour, too."""
        return {
            OrderStatus.AWAITING_PAYMENT: self.quiet,
            OrderStatus.AWAITING_SHIPMENT: self.note,
            OrderStatus.SHIPPED: self.good,
            OrderStatus.CANCELLED: self.quiet,
            OrderStatus.ON_HOLD: self.warning,
            OrderStatus.UNMAPPED: self.danger,
        }[status]


LIGHT = Colours(
    window="#f3f4f6",
    base="#ffffff",
    alternate="#f6f8fa",
    button="#fafbfc",
    text="#1f2328",
    quiet="#57606a",
    disabled="#656d76",
    light="#ffffff",
    midlight="#d8dee4",
    mid="#afb8c1",
    dark="#8c959f",
    shadow="#57606a",
    edge="#7a828a",
    highlight="#0b5cad",
    on_highlight="#ffffff",
    resting="#c9dcf0",
    accent="#0b5cad",
    link="#0b5cad",
    visited="#6e40aa",
    tip="#ffffff",
    danger="#b42318",
    warning="#875000",
    good="#1a6b34",
    note="#0b5cad",
    danger_ground="#fdecea",
    warning_ground="#fff4dc",
    good_ground="#e8f5ea",
    note_ground="#eaf2fb",
    stop="#9b1c1c",
    on_stop="#ffffff",
    stop_ground="#f5d1d1",
    alarm="#ffd400",
)
DARK = Colours(
    window="#2a3038",
    base="#1b1f24",
    alternate="#22272e",
    button="#3a424c",
    text="#e6edf3",
    quiet="#b4bec8",
    disabled="#a5b0bb",
    light="#56606b",
    midlight="#454e59",
    mid="#6b7580",
    dark="#14181d",
    shadow="#0a0c0f",
    edge="#8f979f",
    highlight="#1a66d6",
    on_highlight="#ffffff",
    resting="#2c4a70",
    accent="#539bf5",
    link="#6cb6ff",
    visited="#c9a6ff",
    tip="#3a424c",
    danger="#ff938a",
    warning="#f0b64f",
    good="#74d08b",
    note="#7ab8ff",
    danger_ground="#3d1f22",
    warning_ground="#3a2e14",
    good_ground="#1a3324",
    note_ground="#1b2f47",
    stop="#9b1c1c",
    on_stop="#ffffff",
    stop_ground="#4a2226",
    alarm="#ffd400",
)


def colours_of(palette: QPalette) -> Colours:
    """The table that goes with a palette: the dark one where its lists are dark."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < _HALF else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """The palette for the whole application."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for kind, colour in _roles(colours).items():
        palette.setColor(kind, QColor(colour))
    for kind in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(group.Disabled, kind, QColor(colours.disabled))
    palette.setColor(group.Disabled, role.Base, QColor(colours.window))
    for resting in (group.Inactive, group.Disabled):
        palette.setColor(resting, role.Highlight, QColor(colours.resting))
        palette.setColor(resting, role.HighlightedText, QColor(colours.text))
    return palette


def edged(palette: QPalette) -> QPalette:
    """A palette of ours for the controls of EDGED, whose edges are seen on any ground; another one as it is.

    Fusion draws the edge of a field or box in the window's colour, darkened: in dark colours nobody sees that.
    """
    if not palette.resolveMask():
        return palette
    found = QPalette(palette)
    found.setResolveMask(0)
    found.setColor(QPalette.ColorRole.Window, QColor(colours_of(palette).edge).lighter(_DARKENED))
    return found


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21, as WCAG 2 counts it."""
    brighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.alternate,
        role.Text: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Button: colours.button,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.Light: colours.light,
        role.Midlight: colours.midlight,
        role.Mid: colours.mid,
        role.Dark: colours.dark,
        role.Shadow: colours.shadow,
        role.Highlight: colours.highlight,
        role.HighlightedText: colours.on_highlight,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.visited,
        role.ToolTipBase: colours.tip,
        role.ToolTipText: colours.text,
    }


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / _LINEAR_SLOPE if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4
