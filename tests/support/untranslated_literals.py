"""Finds literal text for people in the sources of the window that doesn't go through a translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

# Method: which of its arguments people read.
_METHODS = {
    "setText": (0,),
    "setPlainText": (0,),
    "setHtml": (0,),
    "setWindowTitle": (0,),
    "setTitle": (0,),
    "setSubTitle": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setWhatsThis": (0,),
    "setPlaceholderText": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setInformativeText": (0,),
    "setDetailedText": (0,),
    "setPrefix": (0,),
    "setSuffix": (0,),
    "setSpecialValueText": (0,),
    "setLabelText": (0,),
    "setButtonText": (0, 1),
    "setTabText": (1,),
    "setTabToolTip": (1,),
    "setHeaderLabels": (0,),
    "setHorizontalHeaderLabels": (0,),
    "addItem": (0,),
    "addItems": (0,),
    "addAction": (0,),
    "addMenu": (0,),
    "addButton": (0,),
    "addTab": (1,),
    "addRow": (0,),
    "showMessage": (0,),
    "say": (0,),
}
_WIDGETS = {
    **dict.fromkeys(("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox"), (0,)),
    **dict.fromkeys(("QAction", "QMenu", "QDockWidget", "QTreeWidgetItem", "QListWidgetItem"), (0,)),
    **dict.fromkeys(("QTableWidgetItem", "ElidedLabel", "WrappedText", "wrapped_label"), (0,)),
    "QMessageBox": (1, 2),
    "named": (2,),
}
# Names that are written alike in every language, and marks that only measure.
_SAME = {"ordersync", "UTC", "GMT"}
_WORD = re.compile(r"[^\W\d_]{2,}")
# Tags, also those that a gap interrupts; gaps; keys before a plus sign.
_NO_WORDS = re.compile(r"</?[a-z][^>]*>?|\{[^{}]*\}|\b(?:Ctrl|Alt|Shift)\+")


def literals(source: str, *, file: str = "") -> Iterator[str]:
    """Every place in a module's source where people are given literal text, with the text."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            for given in _read_by_people(node):
                for text in _texts(given):
                    if _has_words(text):
                        yield f"{file}:{node.lineno}: {text!r}"


def _read_by_people(call: ast.Call) -> Iterator[ast.expr]:
    match call.func:
        case ast.Name(id=name):
            places = _WIDGETS.get(name, ())
        case ast.Attribute(attr=name):
            places = _METHODS.get(name, ())
        case _:
            places = ()
    yield from (call.args[place] for place in places if place < len(call.args))


def _texts(given: ast.expr) -> Iterator[str]:
    """The literals that such an argument is put together from; what a call gives is the call's matter."""
    match given:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                if isinstance(part, ast.Constant):
                    yield str(part.value)
        case ast.BinOp(left=left, right=right):
            yield from _texts(left)
            yield from _texts(right)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body)
            yield from _texts(orelse)
        case ast.BoolOp(values=several) | ast.List(elts=several) | ast.Tuple(elts=several):
            for one in several:
                yield from _texts(one)
        case ast.Call(func=ast.Attribute(value=inner, attr="format" | "join")):
            yield from _texts(inner)


def _has_words(text: str) -> bool:
    return any(word not in _SAME for word in _WORD.findall(_NO_WORDS.sub(" ", text)))
