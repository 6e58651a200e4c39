"""Dialogs that ask for a file to read or write; an existing file is replaced only after a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ordersync_gui.ui.confirm import ask


def ask_for_existing(
    parent: QWidget, *, name: str, title: str, kinds: Sequence[str], chosen: Callable[[Path], object]
) -> QFileDialog:
    """Open a dialog for a file to read; kinds are its name filters."""
    dialog = _dialog(parent, name, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.open()
    return dialog


def ask_where_to_save(
    parent: QWidget,
    *,
    name: str,
    title: str,
    kinds: Sequence[str],
    suggested: str,
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Open a dialog for a file to write; suggested: its name, whose ending is the usual one.

    chosen hears of the file as it was chosen; `unless_it_exists` asks before one is replaced.
    """
    dialog = _dialog(parent, name, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggested).suffix.lstrip("."))
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.open()
    return dialog


def unless_it_exists(parent: QWidget, file: Path, write: Callable[[Path], object]) -> None:
    """Write the file; where it is there already, only after a question."""
    if not file.exists():
        write(file)
        return
    tr = QCoreApplication.translate
    ask(
        parent,
        title=tr("file_dialog", "Replace the file?"),
        text=tr("file_dialog", "{file} is there already. What stands in it is lost.").format(file=file),
        yes=tr("file_dialog", "Replace"),
        no=tr("file_dialog", "Keep it"),
        on_yes=lambda: write(file),
    )


def _dialog(parent: QWidget, name: str, title: str, kinds: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    # Not the system's own dialog: that one can hold up the event loop while it is open.
    dialog.setOptions(QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.DontConfirmOverwrite)
    dialog.setObjectName(name)
    dialog.setAccessibleName(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(list(kinds))
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setDirectory(documents or str(Path.home()))
    return dialog
