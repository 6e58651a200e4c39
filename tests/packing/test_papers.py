"""The papers of a package name everything that others made, with its licence."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path

import pytest

from scripts.packing.bundled_libraries import bundled_libraries
from scripts.packing.ingredients import Ingredient, collected, locked_names
from scripts.packing.papers import ROOT, bill, ingredients, licences

PARTS = ingredients(ROOT / "requirements.lock", Path("there-is-none"))
NAMES = {part.name for part in PARTS}


def test_every_locked_package_is_named_with_a_licence_and_its_words() -> None:
    locked = locked_names(ROOT / "requirements.lock")
    assert len(locked) > 25
    assert set(locked) <= NAMES
    assert {part.name for part in PARTS if not part.licence} == set()
    # These wheels bring no text; Qt's, which is the same, stands in the file.
    assert {part.name for part in PARTS if not part.texts} == {"pyside6-essentials", "shiboken6"}


def test_what_comes_inside_of_others_is_named_too() -> None:
    assert {"CPython", "Qt", "Material Design Icons (Pictogrammers)"} <= NAMES


def test_the_libraries_of_psycopgs_wheel_are_named_each_maker_once() -> None:
    there = (Path(str(distribution("psycopg-binary").locate_file("psycopg_binary.libs")))).iterdir()
    entries = [(file.name, str(file), "BINARY") for file in there]
    makers = [part.name for part in bundled_libraries(entries)]
    assert {"libpq", "OpenSSL", "OpenLDAP", "MIT Kerberos"} <= set(makers)
    assert len(makers) == len(set(makers))
    with pytest.raises(ValueError, match="whose it is"):
        list(bundled_libraries([("x", "/x/psycopg_binary.libs/libnew-0a1b2c3d.so.1", "BINARY")]))


def test_the_file_says_how_qt_can_be_exchanged_and_has_its_licence() -> None:
    text = licences(PARTS)
    assert "put your own build of them in their place" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" in text


def test_licences_are_expressions_that_machines_read() -> None:
    word = r"[A-Za-z0-9.+-]+"
    for part in PARTS:
        assert re.fullmatch(rf"{word}( (OR|AND|WITH) {word})*", part.licence), part


def test_the_bill_names_each_part_once() -> None:
    made = bill(PARTS, own_version="1.2", made=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), serial=uuid.UUID(int=7))
    components = made["components"]
    assert isinstance(components, list)
    references = [one["bom-ref"] for one in components]
    assert len(set(references)) == len(references) == len(PARTS)
    assert made["dependencies"] == [{"ref": "pkg:generic/ordersync@1.2", "dependsOn": references}]
    assert made["serialNumber"] == "urn:uuid:00000000-0000-0000-0000-000000000007"


def test_a_part_whose_licence_is_only_told_by_its_text_claims_none() -> None:
    made = bill(
        [Ingredient("libx", "1", "pkg:deb/debian/libx@1", "")],
        own_version="1", made=datetime(2026, 1, 1, tzinfo=UTC), serial=uuid.UUID(int=1),
    )  # fmt: skip
    assert "licenses" not in str(made["components"])


def test_the_list_that_pyinstaller_leaves_is_read(tmp_path: Path) -> None:
    listing = tmp_path / "COLLECT-00.toc"
    listing.write_text(
        "(True, [('libx.so.1', '/usr/lib/libx.so.1', 'BINARY')], 'ordersync', [('a', 'b', 'DATA')])"
    )
    assert collected(listing) == [("libx.so.1", "/usr/lib/libx.so.1", "BINARY"), ("a", "b", "DATA")]
