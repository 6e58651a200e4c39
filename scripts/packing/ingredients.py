"""What the frozen program is made of: Python packages, Qt, Python itself, and the system's libraries in it."""

from __future__ import annotations

import ast
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

from scripts.packing.frozen_contents import LINK, Entry

# Packages that say their licence in words only; read in their licence files.
_SAID_IN_WORDS = {
    "jinja2": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "peewee": "MIT",
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
}
# The first builds; the others are needed by QtAwesome's modules, of which nothing but a font is in the program.
_NOT_IN_IT = {"setuptools", "qtpy", "packaging"}
ICON_FONT = re.compile(r"materialdesignicons6-webfont-[0-9.]+\.ttf")
_LICENCE_FILES = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ingredient:
    """Something that others made and that is in the program.

    purl: its name for machines (package URL). licence: an SPDX expression, or "" where only its text says it.
    texts: the files with the licence's words.
    """

    name: str
    version: str
    purl: str
    licence: str
    texts: tuple[Path, ...] = ()


def locked_names(lock: Path) -> list[str]:
    """The packages in a lock, as it writes them, without what only builds."""
    names = re.findall(r"^([a-z0-9-]+)==", lock.read_text("utf-8"), re.MULTILINE)
    return [name for name in names if name not in _NOT_IN_IT]


def python_packages(names: Iterable[str]) -> Iterator[Ingredient]:
    """What is known of installed packages from their metadata.

    Raises PackageNotFoundError; elsewhere than on Linux, for which the lock is made, those not there are left out.
    """
    for name in names:
        try:
            found = distribution(name)
        except PackageNotFoundError:
            if sys.platform == "linux":
                raise
            continue
        purl = f"pkg:pypi/{name}@{found.version}"
        yield Ingredient(name, found.version, purl, _licence(name, found), tuple(_texts(found)))


def _licence(name: str, found: Distribution) -> str:
    about = found.metadata.json
    told = str(about.get("license_expression") or about.get("license") or "")
    return told if told and "\n" not in told else _SAID_IN_WORDS.get(name, "")


def _texts(found: Distribution) -> Iterator[Path]:
    for file in found.files or ():
        if ".dist-info" in str(file.parent) and _LICENCE_FILES.search(file.name):
            yield Path(str(found.locate_file(file)))


def foundations(lgpl: Path, gpl: Path) -> Iterator[Ingredient]:
    """Python, and Qt, which comes within the package PySide6-Essentials under the LGPL."""
    python, qt = platform.python_version(), distribution("PySide6-Essentials").version
    yield Ingredient("CPython", python, f"pkg:generic/python@{python}", "PSF-2.0", tuple(_pythons_text()))
    yield Ingredient("Qt", qt, f"pkg:generic/qt@{qt}", "LGPL-3.0-only", (lgpl, gpl))


def icon_font(apache: Path) -> Ingredient:
    """The font that icons are drawn from: the one thing of QtAwesome that is in the program."""
    name = next(str(file.name) for file in distribution("QtAwesome").files or () if ICON_FONT.fullmatch(file.name))
    version = re.sub(r"^.*-|\.ttf$", "", name)
    purl = f"pkg:generic/material-design-icons@{version}"
    return Ingredient("Material Design Icons (Pictogrammers)", version, purl, "Apache-2.0", (apache,))


def _pythons_text() -> Iterator[Path]:
    import sysconfig  # noqa: PLC0415 - only here

    for folder in (sysconfig.get_path("stdlib"), f"/usr/share/doc/python{sysconfig.get_python_version()}"):
        for name in ("LICENSE.txt", "copyright"):
            if (file := Path(folder) / name).exists():
                yield file
                return


def collected(listing: Path) -> list[Entry]:
    """What PyInstaller put into the folder or among the modules, from a list that it leaves (*-00.toc)."""
    whole = ast.literal_eval(listing.read_text("utf-8"))
    entries = (entry for part in whole if isinstance(part, list) for entry in part)
    return [(str(entry[0]), str(entry[1]), str(entry[2])) for entry in entries]


def unlisted(modules: Iterable[Entry], names: Iterable[str]) -> list[str]:
    """Modules that came from installed packages which aren't among these: nothing may slip in unseen."""
    brought_by = packages_distributions()
    listed = {*names, "ordersync"}
    installed = ((name, Path(source).parts) for name, source, _ in modules)
    # PyInstaller puts a module of its own in.
    tops = {
        name.partition(".")[0]
        for name, parts in installed
        if "site-packages" in parts and "PyInstaller" not in parts
    }
    return sorted(top for top in tops if not listed & {_normal(one) for one in brought_by.get(top, ())})


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def system_libraries(entries: Iterable[Entry]) -> Iterator[Ingredient]:
    """The Debian packages whose libraries are in the program, each once; nothing where there is no dpkg."""
    if shutil.which("dpkg-query") is None:
        return
    sources = {source for _, source, kind in entries if kind != LINK and source.startswith(("/lib/", "/usr/lib/"))}
    packages = {package for source in sources if (package := _package_of(source))}
    for package in sorted(packages):
        version = _asked("dpkg-query", "--show", "--showformat=${Version}", package)
        name = package.partition(":")[0]
        text = Path("/usr/share/doc") / name / "copyright"
        purl = f"pkg:deb/debian/{name}@{version}"
        yield Ingredient(name, version, purl, "", (text,) if text.exists() else ())


def _package_of(source: str) -> str:
    """The package that brought a file; Debian's /lib is a link to /usr/lib, and dpkg knows one of the names."""
    real = str(Path(source).resolve())
    for name in (real, real.removeprefix("/usr"), source):
        if found := _asked("dpkg-query", "--search", name):
            return found.splitlines()[0].partition(": ")[0].split(",")[0]
    return ""


def _asked(*command: str) -> str:
    """What a command prints; "" when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - dpkg's own tools
    return done.stdout.strip() if done.returncode == 0 else ""
