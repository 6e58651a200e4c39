"""What windows there are in the code, and what an audit of all of them found, in one process for all tests."""

from __future__ import annotations

import ast
import fcntl
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import ordersync_gui

PACKAGE = Path(ordersync_gui.__file__).parent
_WITHIN_S = 400
_SCREEN = {"x": 0, "y": 0, "width": 1280, "height": 680, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_QT_WINDOWS = {"QDialog", "QWizard", "QWizardPage", "QMainWindow", "QDockWidget", "QMessageBox", "QSplashScreen"}


def audited(kept: Path) -> dict[str, Any]:
    """The findings of the audit on a screen of 1280 x 720 with a task bar; made once per file."""
    with kept.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # another worker may be at it
        file.seek(0)
        text = file.read()
        if not text:
            text = _audit()
            file.write(text)
    told: dict[str, Any] = json.loads(text)
    return told


def _audit() -> str:
    with tempfile.TemporaryDirectory(prefix="ordersync-screen-") as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(json.dumps({"screens": [{"name": "bench", **_SCREEN}]}), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("audit_process.py"))],
            env=os.environ
            | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "PYTHONPATH": str(PACKAGE.parent)},
            capture_output=True,
            text=True,
            timeout=_WITHIN_S,
            check=False,
        )
    if done.returncode:
        said = "\n".join(line for line in done.stderr.splitlines() if "This plugin does not" not in line)
        raise AssertionError(f"the audit broke off with {done.returncode}:\n{said[-3000:]}")
    return done.stdout


def window_classes() -> set[str]:
    """Every class of ui and app that is a window, dialog, page or dock, but those that others derive from."""
    bases = {name: found for _, tree in _modules() for name, found in _classes(tree)}
    return {name for name in bases if _is_window(name, bases) and name not in derived_from()}


def titled_widgets() -> set[str]:
    """Plain widgets that give themselves a window's title."""
    return {
        node.name
        for _, tree in _modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any(_calls(node, "self", "setWindowTitle"))
    }


@cache
def derived_from() -> set[str]:
    """Every class of ui and app from which another one there derives."""
    return {base for _, tree in _modules() for _, bases in _classes(tree) for base in bases}


def named_boxes() -> set[str]:
    """The object names of message boxes and of dialogs for files, from where each is made."""
    found: set[str] = set()
    for _, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                found |= _box_names(node) | _file_dialog_names(node)
    return found


def asking_functions() -> set[str]:
    """Every function that asks a question, as "module.function"."""
    found: set[str] = set()
    for module, tree in _modules():
        asks = any(
            isinstance(node, ast.ImportFrom) and node.module == "ordersync_gui.ui.confirm"
            for node in ast.walk(tree)
        )
        if asks:
            found |= {f"{module}.{name}" for name, node in _functions(tree) if any(_calls_plain(node, "ask"))}
    return found


@cache
def _modules() -> tuple[tuple[str, ast.Module], ...]:
    files = sorted(file for part in ("ui", "app") for file in (PACKAGE / part).rglob("*.py"))
    return tuple(
        (".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts), ast.parse(file.read_text("utf-8")))
        for file in files
    )


def _classes(tree: ast.Module) -> Iterator[tuple[str, tuple[str, ...]]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name, tuple(base.id for base in node.bases if isinstance(base, ast.Name))


def _is_window(name: str, bases: dict[str, tuple[str, ...]]) -> bool:
    return any(base in _QT_WINDOWS or _is_window(base, bases) for base in bases.get(name, ()))


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.{one.name}", one) for one in node.body if isinstance(one, ast.FunctionDef))


def _calls(node: ast.AST, owner: str, name: str) -> Iterator[ast.Call]:
    for one in ast.walk(node):
        called = one.func if isinstance(one, ast.Call) else None
        of = called.value if isinstance(called, ast.Attribute) and called.attr == name else None
        if isinstance(of, ast.Name) and of.id == owner and isinstance(one, ast.Call):
            yield one


def _calls_plain(node: ast.AST, name: str) -> Iterator[ast.Call]:
    for one in ast.walk(node):
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == name:
            yield one


def _box_names(node: ast.FunctionDef) -> set[str]:
    if not any(_calls_plain(node, "QMessageBox")):
        return set()
    return {_text(call.args[0]) for call in _calls(node, "box", "setObjectName")}


def _file_dialog_names(node: ast.FunctionDef) -> set[str]:
    calls = [*_calls_plain(node, "ask_where_to_save"), *_calls_plain(node, "ask_for_existing")]
    return {_text(keyword.value) for call in calls for keyword in call.keywords if keyword.arg == "name"}


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise AssertionError(f"line {node.lineno}: the name of a box has to be a literal")
