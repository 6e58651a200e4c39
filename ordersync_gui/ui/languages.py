"""The window's languages: which there are, and putting one on the application before the first widget is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ordersync_gui.config import resources

# Each in its own words, as a person who reads no other one looks for it.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
SOURCE = "en"


def chosen_language(wished: str, system: QLocale | None = None) -> str:
    """The wished language where there is one, else the first of the system's that there is, else English."""
    if wished in LANGUAGES:
        return wished
    for name in (system or QLocale.system()).uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return SOURCE


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """How dates, numbers and money are written: as the system has it where that speaks this language."""
    found = system or QLocale.system()
    own = QLocale(language)
    return found if found.language() == own.language() else own


def speak(application: QCoreApplication, wished: str = "", folder: Path | None = None) -> str:
    """Put a language on the application; returns its code. Windows that are open keep the one they were made in.

    wished: a code of LANGUAGES, or "" for the system's. folder: where the compiled catalogues are.
    """
    language = chosen_language(wished)
    if wished or QLocale.system().language() is not QLocale.Language.C:
        QLocale.setDefault(locale_of(language))
    where = folder or resources() / "translations"
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{language}", of_qt), (f"ordersync_{language}", str(where))):
        _install(application, name, place)
    return language


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    """Load and install one catalogue in the place of the one that was there before."""
    kind = name.split("_", 1)[0]
    before = application.findChild(QTranslator, kind)
    if before is not None:
        application.removeTranslator(before)
        before.setParent(None)
        before.deleteLater()
    translator = QTranslator(application)
    translator.setObjectName(kind)
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        translator.setParent(None)
        translator.deleteLater()
