"""Puts the papers into a frozen program: licences of all that is in it, and its bill of materials (CycloneDX).

python -m scripts.packing.papers build/package/frozen/ordersync
"""

from __future__ import annotations

import json
import shutil
import sys
import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from scripts.packing.bundled_libraries import bundled_libraries
from scripts.packing.ingredients import (
    Ingredient,
    collected,
    foundations,
    icon_font,
    locked_names,
    python_packages,
    system_libraries,
    unlisted,
)

ROOT = Path(__file__).resolve().parents[2]
LISTS = ROOT / "build" / "package" / "work" / "ordersync"
LISTING, MODULES = LISTS / "COLLECT-00.toc", LISTS / "PYZ-00.toc"
TEXTS = ROOT / "packaging" / "licences"
LICENCES, BILL = "THIRD-PARTY-LICENSES.txt", "ordersync.cdx.json"
_RULE = "=" * 100
_WITH_TEXTS = ("pkg:deb", "pkg:generic")
_OPENING = """\
ordersync contains the work of others, listed here with their licences.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie as separate shared
libraries in _internal/PySide6 and _internal/shiboken6: you may put your own build of them in their place. Their
sources: https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/
psycopg is used under the same license, and lies in the same way in _internal/psycopg_binary and
_internal/psycopg_binary.libs. Its sources: https://github.com/psycopg/psycopg
The starter of the program comes from PyInstaller (GPL-2.0-or-later with an exception that allows programs of any
licence to be started by it).
"""


def ingredients(lock: Path, listing: Path) -> list[Ingredient]:
    """Everything that others made and that is in the program."""
    entries = collected(listing) if listing.exists() else []
    return [
        *foundations(TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt"),
        icon_font(TEXTS / "Apache-2.0.txt"),
        *python_packages(locked_names(lock)),
        *bundled_libraries(entries),
        *system_libraries(entries),
    ]


def licences(parts: Iterable[Ingredient]) -> str:
    """The file with everybody's licence."""
    pieces = [_OPENING]
    for part in parts:
        pieces.append(f"{_RULE}\n{part.name} {part.version}\n{part.licence or 'licence: see its text'}\n{_RULE}\n")
        pieces += [text.read_text("utf-8", errors="replace").strip() + "\n" for text in part.texts]
    return "\n".join(pieces)


def bill(parts: Iterable[Ingredient], *, own_version: str, made: datetime, serial: uuid.UUID) -> dict[str, object]:
    """The bill of materials, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/) wants it."""
    own = f"pkg:generic/ordersync@{own_version}"
    about = {"type": "application", "bom-ref": own, "name": "ordersync", "version": own_version, "purl": own}
    components = [_component(part) for part in parts]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial.urn,
        "version": 1,
        "metadata": {"timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": about},
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [one["bom-ref"] for one in components]}],
    }


def _component(part: Ingredient) -> dict[str, object]:
    told: dict[str, object] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
    }
    return {**told, "licenses": [{"expression": part.licence}]} if part.licence else told


def main(words: Sequence[str]) -> int:
    """Write both files into the program's folder, beside its own licence."""
    folder = Path(words[0])
    parts = ingredients(ROOT / "requirements.lock", LISTING)
    (folder / LICENCES).write_text(licences(parts), "utf-8")
    made = bill(parts, own_version=version("ordersync"), made=datetime.now(UTC), serial=uuid.uuid4())
    (folder / BILL).write_text(json.dumps(made, indent=1) + "\n", "utf-8")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
    slipped_in = unlisted(collected(MODULES), locked_names(ROOT / "requirements.lock"))
    without = [part.name for part in parts if not part.texts and part.purl.startswith(_WITH_TEXTS)]
    sys.stdout.write(f"{len(parts)} ingredients; without a licence text: {', '.join(without) or 'none'}; ")
    sys.stdout.write(f"modules that no lock names: {', '.join(slipped_in) or 'none'}\n")
    # The lock is Linux's: what only other systems need isn't in it.
    return 1 if (without or slipped_in) and sys.platform == "linux" else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
