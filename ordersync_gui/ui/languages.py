"""The window's languages: which there are, and putting one on the application before the first widget is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ordersync_gui.config import resources

# Each in its own words, as a person who reads no other one looks for it.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
SOURCE = "en"
_SPOKEN = "ordersync_language"  # the application's property


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
    _install(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    load_texts(application, language, folder)
    application.setProperty(_SPOKEN, language)
    return language


def load_texts(application: QCoreApplication, language: str, folder: Path | None = None) -> None:
    """Put this language's texts on the application; how numbers and dates are written stays as it is."""
    _install(application, f"ordersync_{language}", str(folder or resources() / "translations"))


def spoken(application: QCoreApplication | None) -> str:
    """The language that was put on the application last; English before that."""
    found = None if application is None else application.property(_SPOKEN)
    return found if isinstance(found, str) else SOURCE


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
