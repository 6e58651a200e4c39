"""Language, colours and size of text: each counts as soon as it is chosen, the language from the next start on."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.languages import LANGUAGES, chosen_language, spoken
from ordersync_gui.ui.line_edits import SteadyComboBox, SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.style import apply_text_size, apply_theme
from ordersync_gui.ui.window_settings import SYSTEM, TEXT_PERCENT, USUAL_PERCENT, Theme, WindowSettings

_STEP = 10
_APPLY_AFTER_MS = 300  # so that holding an arrow doesn't lay the window out for each number that it passes


class GeneralPage(QWidget):
    """Nothing has to be saved, so closing the window loses nothing. Signal: restart_wanted()."""

    restart_wanted = Signal()

    def __init__(self, settings: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language = named(SteadyComboBox(self), "settings_language", self.tr("Language"))
        self._theme = named(SteadyComboBox(self), "settings_theme", self.tr("Colours"))
        self._percent = named(SteadySpinBox(self), "settings_text_percent", self.tr("Size of text in percent"))
        self._reset = named(
            QPushButton(self.tr("&Reset to defaults"), self), "settings_reset", self.tr("Reset to defaults")
        )
        self._offer = self._new_offer()
        self._soon = QTimer(self, singleShot=True, interval=_APPLY_AFTER_MS)
        self._fill()
        self._lay_out()
        self._connect()
        self._show_offer()

    def stop(self) -> None:
        """Apply what was typed a moment ago."""
        self._percent.interpretText()
        if self._soon.isActive():
            self._apply_size()

    def reset(self) -> None:
        """Language, colours and size as the system has them."""
        self._language.setCurrentIndex(self._language.findData(SYSTEM))
        self._theme.setCurrentIndex(self._theme.findData(Theme.SYSTEM.value))
        self._percent.setValue(USUAL_PERCENT)

    def _fill(self) -> None:
        settings = self._settings
        of_system = LANGUAGES[chosen_language(SYSTEM)]
        self._language.addItem(self.tr("as the system ({language})").format(language=of_system), SYSTEM)
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        wished = settings.language if settings.language in LANGUAGES else SYSTEM
        self._language.setCurrentIndex(self._language.findData(wished))
        for theme, text in (
            (Theme.SYSTEM, self.tr("as the system")),
            (Theme.LIGHT, self.tr("light")),
            (Theme.DARK, self.tr("dark")),
        ):
            self._theme.addItem(text, theme.value)
        self._theme.setCurrentIndex(self._theme.findData(settings.theme.value))
        self._percent.setRange(TEXT_PERCENT.start, TEXT_PERCENT.stop - 1)
        self._percent.setSingleStep(_STEP)
        self._percent.setSuffix(f" {QLocale().percent()}")
        self._percent.setKeyboardTracking(False)  # typing 125 doesn't pass through 1 and 12
        self._percent.setValue(settings.text_percent)

    def _connect(self) -> None:
        self._language.currentIndexChanged.connect(lambda _index: self._take_language())
        self._theme.currentIndexChanged.connect(lambda _index: self._take_theme())
        self._percent.valueChanged.connect(lambda _percent: self._soon.start())
        self._soon.timeout.connect(self._apply_size)
        self._reset.clicked.connect(lambda _checked: self.reset())

    def _take_language(self) -> None:
        self._settings.language = self._language.currentData()
        self._show_offer()

    def _take_theme(self) -> None:
        theme = self._settings.theme = Theme(self._theme.currentData())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)

    def _apply_size(self) -> None:
        self._soon.stop()
        percent = self._settings.text_percent = self._percent.value()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_text_size(application, percent)

    def _show_offer(self) -> None:
        """Offer to start again where another language was chosen than the one that the window speaks."""
        wished = chosen_language(self._settings.language)
        self._offer.setVisible(wished != spoken(QApplication.instance()))

    def _new_offer(self) -> QWidget:
        offer = QWidget(self)
        offer.setObjectName("settings_restart_offer")
        now = named(QPushButton(self.tr("Restart &now"), offer), "settings_restart", self.tr("Restart now"))
        later = named(QPushButton(self.tr("&Later"), offer), "settings_later", self.tr("Later"))
        now.clicked.connect(lambda _checked: self.restart_wanted.emit())
        later.clicked.connect(lambda _checked: self._put_off())
        text = self.tr(
            "The language changes when ordersync starts again. Running imports are stopped for that, and go on "
            "after it; no notice is lost or sent twice."
        )
        column, row = QVBoxLayout(offer), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(wrapped_label(text, offer))
        row.addWidget(now)
        row.addWidget(later)
        row.addStretch(1)
        column.addLayout(row)
        return offer

    def _put_off(self) -> None:
        self._language.setFocus()
        self._offer.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for text, field in (
            (self.tr("&Language"), self._language),
            (self.tr("&Colours"), self._theme),
            (self.tr("Size of &text"), self._percent),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            form.addRow(label, field)
        row = QHBoxLayout()
        row.addWidget(self._reset)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._offer)
        column.addWidget(
            wrapped_label(self.tr("Everything counts at once, and is kept for this profile on this PC."), self)
        )
        column.addLayout(row)
        column.addStretch(1)
        self._reset.setAutoDefault(False)
