"""Pictures of every screen, in all languages and both themes, in build/pictures; --docs renews docs/pictures.

Nothing in them is real: the desk behind them is stocked from practice shops, in a folder that goes at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ordersync_gui.ui.languages import LANGUAGES
from scripts.pictures.documentation import renew, wanted_by_documents
from scripts.pictures.index import write_index

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "pictures"
_SCREEN = {"width": 1280, "height": 720}  # the smallest that the desk is made for


def main() -> int:
    """Take them, a process for each language; the exit code tells whether all came up."""
    arguments = _arguments()
    keys = tuple(arguments.only)
    if arguments.docs and not keys:
        keys = tuple(sorted({one.key for one in wanted_by_documents(ROOT)}))
    began = time.monotonic()
    with ThreadPoolExecutor(arguments.jobs) as pool:
        codes = list(pool.map(lambda language: _take(language, keys, arguments.scale), arguments.languages))
    write_index(OUT)
    count = sum(1 for _ in OUT.glob("*/*/*.png"))
    sys.stdout.write(f"{count} pictures in {OUT.relative_to(ROOT)}, {time.monotonic() - began:.0f} s\n")
    if arguments.docs:
        sys.stdout.writelines(f"{line}\n" for line in renew(ROOT, OUT))
    return max(codes)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts.pictures", description=__doc__)
    parser.add_argument("--languages", nargs="+", choices=tuple(LANGUAGES), default=tuple(LANGUAGES))
    parser.add_argument("--only", nargs="+", default=(), metavar="KEY", help="these screens of the gallery")
    parser.add_argument("--scale", type=float, default=1.0, help="2 for pictures of a sharp screen")
    parser.add_argument("--jobs", type=int, default=min(len(LANGUAGES), os.cpu_count() or 1))
    parser.add_argument("--docs", action="store_true", help="take what the documents show, and put it there")
    return parser.parse_args()


def _take(language: str, keys: Sequence[str], scale: float) -> int:
    command = [sys.executable, "-m", "scripts.pictures.one_language", "--language", language]
    command += ["--out", str(OUT / language), *(["--only", *keys] if keys else [])]
    return subprocess.run(command, cwd=ROOT, env=os.environ | dict(_surroundings(scale)), check=False).returncode  # noqa: S603 - our own program


def _surroundings(scale: float) -> Iterator[tuple[str, str]]:
    """Qt draws into memory, on a small screen, and takes nothing from this PC's own settings."""
    OUT.mkdir(parents=True, exist_ok=True)
    size = {edge: round(length * scale) for edge, length in _SCREEN.items()}
    screen = {"name": "bench", "x": 0, "y": 0, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (OUT / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
    yield "QT_QPA_PLATFORM", f"offscreen:configfile={OUT / 'screen.json'}"
    yield "QT_SCALE_FACTOR", str(scale)
    yield "LC_ALL", "C.UTF-8"
    yield "TZ", "UTC"


if __name__ == "__main__":
    sys.exit(main())
