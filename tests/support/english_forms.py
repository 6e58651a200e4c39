"""The English forms for one and many on the application of the tests, as every start of the program loads them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ordersync_gui.ui.languages import SOURCE, load_texts
from scripts.catalogue import catalogue, lrelease


def speak_english(application: QCoreApplication, folder: Path) -> None:
    """Compile the catalogue as it is now into this folder, and load it; numbers and dates stay as they are."""
    source = catalogue(SOURCE)
    compiled = folder / source.with_suffix(".qm").name
    subprocess.run([lrelease(), "-silent", str(source), "-qm", str(compiled)], check=True)
    load_texts(application, SOURCE, folder)
