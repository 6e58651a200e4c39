"""The core runs where no Qt is installed."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
    "contracts"
]
WITHOUT_QT = next(one for one in CONTRACTS if one["name"] == "The core knows no Qt")

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
blocked, core = (words.split(",") for words in sys.argv[1:3])
sys.modules.update(dict.fromkeys(blocked))  # None there makes an import fail
for name in core:
    top = importlib.import_module(name)
    print(name)
    for module in pkgutil.walk_packages(getattr(top, "__path__", ()), name + "."):
        importlib.import_module(module.name)
        print(module.name)
"""


def test_every_module_of_the_core_imports_with_qt_blocked() -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-c", IMPORT_EVERYTHING),
            *(",".join(WITHOUT_QT["forbidden_modules"]), ",".join(WITHOUT_QT["source_modules"])),
        ],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    imported = set(done.stdout.split())
    assert {"ordersync_gui.domain.order", "ordersync_gui.credentials", *WITHOUT_QT["source_modules"]} <= imported


def test_the_block_is_a_real_one() -> None:
    blocked = "import sys; sys.modules['PySide6'] = None; import PySide6.QtCore"
    assert subprocess.run([sys.executable, "-c", blocked], capture_output=True, check=False).returncode == 1


def test_only_what_shows_windows_may_use_qt() -> None:
    with_qt = {"app", "tour", "ui", "__main__"}
    modules = {path.stem for path in (ROOT / "ordersync_gui").iterdir() if not path.name.startswith("__")}
    core = {name.removeprefix("ordersync_gui.") for name in WITHOUT_QT["source_modules"]}
    assert modules - with_qt == core
