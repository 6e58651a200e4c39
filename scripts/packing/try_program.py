"""Runs a packaged program as its users would, and says what went well; exits 1 at the first thing that didn't.

python -m scripts.packing.try_program dist/ordersync/ordersync [--whole-tour] [--pictures DIR]
Wants a display, a Secret Service and a HOME of its own: scripts/with-display, scripts/with-secret-service.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ordersync_gui import __version__

DOCS = Path(__file__).parents[2] / "docs"
LANGUAGES = ("de", "en", "es", "fr")
SAFE = "ordersync_gui.secret_service"
ORDERS = 60
_PATIENCE_S = 120
_TOUR_PATIENCE_S = 600
# Nothing of the Python that built it, of its user's settings or of a developer's must be needed.
_KEPT = ("HOME", "DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM", "LC_ALL", "TMPDIR")


class Wrong(Exception):
    """The program didn't do what it has to; the text says what."""


@dataclass(frozen=True)
class Trial:
    """What is tried with one program, in a folder for its data."""

    program: Path
    folder: Path
    packaged: bool = True

    @property
    def environment(self) -> dict[str, str]:
        """Only what a desktop gives every program."""
        kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith("XDG_")}
        return {**kept, "PATH": "/usr/bin:/bin"}

    def run(self, *words: str, stdin: str = "", patience_s: float = _PATIENCE_S) -> str:
        """What it prints. Raises Wrong where it fails or complains."""
        done = subprocess.run(  # noqa: S603 - the program that was just built
            [self.program, *words], input=stdin, capture_output=True, text=True, timeout=patience_s,
            check=False, env=self.environment, cwd=self.folder,
        )  # fmt: skip
        if done.returncode != 0 or "Traceback" in done.stderr:
            raise Wrong(f"{' '.join(words)}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def answer(self, *words: str, stdin: str = "") -> Any:  # noqa: ANN401 - whatever JSON holds
        """What a command answers on a profile of its own."""
        return json.loads(self.run("--data-dir", str(self.folder / "profile"), "--json", *words, stdin=stdin))

    @contextmanager
    def shop(self) -> Iterator[dict[str, Any]]:
        """A practice shop that the program itself serves; gives its announcement."""
        words = ("practice", "--until-stdin-ends", "--orders", str(ORDERS))
        with subprocess.Popen(  # noqa: S603 - as above
            [self.program, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment
        ) as serving:
            if serving.stdin is None or serving.stdout is None:
                raise Wrong("the practice shop has no pipes")
            try:
                yield json.loads(serving.stdout.readline())
            finally:
                serving.stdin.close()
                serving.wait(_PATIENCE_S)

    def version(self) -> str:
        """It starts at all."""
        said = self.run("--version").strip()
        _expect(said == f"ordersync {__version__}", said)
        return said

    def whole(self) -> str:
        """Nothing is missing in it, and each language is spoken."""
        menus = {}
        for language in LANGUAGES:
            found = json.loads(self.run("self-check", "--language", language))
            _expect(found["packaged"] is self.packaged and not found["lacks"], f"self-check: {found}")
            _expect(found["language"] == language, f"speaks {found['language']}, not {language}")
            _expect(found["password_safe"] == SAFE, f"password safe: {found['password_safe']!r}")
            menus[language] = found["menus"]
        _expect(menus["de"][0] == "Datei", f"German menus: {menus['de']}")
        _expect(len({tuple(one) for one in menus.values()}) == len(LANGUAGES), f"menus that are alike: {menus}")
        return ", ".join(f"{language}: {one[0]}" for language, one in menus.items())

    def imported(self) -> str:
        """A store is connected; its secret is in the password safe, for later processes, too, and nowhere else."""
        with self.shop() as said:
            login = said["login"]
            values = [word for key, value in login["set"].items() for word in ("--set", f"{key}={value}")]
            secrets = json.dumps(login["secrets"])
            self.answer("connect", said["channel"], "--name", "Tried", *values, "--secrets-stdin", stdin=secrets)
            self.answer("import", "--store", "Tried")
        stores, orders = self.answer("stores"), self.answer("orders")
        _expect("Tried" in json.dumps(stores), f"stores: {stores}")
        found = len(orders["orders"] if isinstance(orders, dict) else orders)
        _expect(found == ORDERS, f"{found} orders, not {ORDERS}")
        self._kept_nowhere_else(login["secrets"].values())
        self.answer("export", str(self.folder / "orders.xlsx"))
        _expect((self.folder / "orders.xlsx").read_bytes().startswith(b"PK"), "the export is no spreadsheet")
        self.answer("delete", "Tried", "--yes")
        return f"{found} orders; the secret came from the password safe and is in none of its files"

    def _kept_nowhere_else(self, secrets: Sequence[str]) -> None:
        for file in (self.folder / "profile").rglob("*"):
            content = file.read_bytes() if file.is_file() else b""
            for secret in secrets:
                _expect(secret.encode() not in content, f"a secret is in {file.name}")

    def read(self, pictures: Path) -> str:
        """Who does what the manual's quick start says ships an order, and the shop is told; in each language."""
        for language in LANGUAGES:
            page, kept = DOCS / f"quick-start.{language}.md", pictures / f"quick-start-{language}"
            words = ("--quick-start", str(page), "--language", language, "--out", str(kept))
            self.run("practice-tour", *words)
        return f"leads to a shipped order in {', '.join(LANGUAGES)}"

    def toured(self, pictures: Path, *words: str) -> str:
        """The practice tour goes through its main job, in German."""
        told = self.run("practice-tour", "--out", str(pictures), *words, patience_s=_TOUR_PATIENCE_S)
        return told.splitlines()[-1]


def _expect(holds: object, otherwise: str) -> None:
    """Raises Wrong unless it holds."""
    if not holds:
        raise Wrong(otherwise)


def main(argv: Sequence[str] | None = None) -> int:
    """Try one thing after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument(
        "--whole-tour", action="store_true", help="the main job with every channel, in each language"
    )
    parser.add_argument(
        "--pictures", type=Path, default=Path("build/package/tour"), help="where the tour leaves its own"
    )
    parser.add_argument("--installed", action="store_true", help="it was installed by pip: no tour")
    wanted = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="ordersync-trial-") as folder:
        trial = Trial(wanted.program.absolute(), Path(folder), packaged=not wanted.installed)
        pictures = wanted.pictures.absolute()
        tours = [] if wanted.installed else _tours(trial, pictures, whole=wanted.whole_tour)
        try:
            for name, step in (
                ("starts", trial.version),
                ("is whole", trial.whole),
                ("imports", trial.imported),
                *tours,
            ):
                _take(name, step)
        except Wrong as wrong:
            sys.stdout.write(f"package-check: FAILED: {wrong}\n")
            return 1
    return 0


def _tours(trial: Trial, pictures: Path, *, whole: bool) -> list[tuple[str, Callable[[], str]]]:
    """The short form takes the main job with one shop, in the language with the longest words."""
    read = ("quick start", partial(trial.read, pictures))
    if not whole:
        return [read, ("tour, de", partial(trial.toured, pictures / "de", "--language", "de", "--channels"))]
    return [
        read,
        *(
            (f"tour, {language}", partial(trial.toured, pictures / language, "--language", language))
            for language in LANGUAGES
        ),
    ]


def _take(name: str, step: Callable[[], str]) -> None:
    started = time.monotonic()
    outcome = step()
    sys.stdout.write(f"package-check: {name}: {outcome} ({time.monotonic() - started:.1f} s)\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
