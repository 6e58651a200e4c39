"""What stands beside the program in its packages fits it: menu entry, metadata, recipe, dependencies."""

from __future__ import annotations

import os
import re
import subprocess
from configparser import ConfigParser
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from ordersync_gui.credentials import _SAFE
from ordersync_gui.ui.languages import LANGUAGES
from scripts.packing.frozen_contents import FROM_SYSTEM
from scripts.packing.frozen_contents import LANGUAGES as CATALOGUES_KEPT

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
RECIPE = (PACKAGING / "ordersync.spec").read_text("utf-8")
SCRIPTS = ("build", "check", "clean-root", "measure", "deb/build", "macos/make-image")


def translated(name: str, section: str) -> set[str]:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign] # upper case counts
    entry.read(PACKAGING / "linux" / "ordersync.desktop", "utf-8")
    return {key for key in entry[section] if key.startswith(name)}


@pytest.mark.parametrize(
    ("name", "section"),
    [
        ("GenericName", "Desktop Entry"),
        ("Comment", "Desktop Entry"),
        ("Keywords", "Desktop Entry"),
        ("Name", "Desktop Action practise"),
    ],
)
def test_the_menu_entry_is_in_every_language(name: str, section: str) -> None:
    assert translated(name, section) == {name} | {f"{name}[{code}]" for code in LANGUAGES if code != "en"}


def test_the_metadata_is_in_every_language_and_names_the_menu_entry() -> None:
    root = ET.parse(PACKAGING / "linux" / "app.ordersync.desk.metainfo.xml").getroot()  # noqa: S314 - our own file
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for element in ("summary", "description/p"):
        assert {one.get(language, "en") for one in root.iterfind(element)} == set(LANGUAGES)
    assert root.findtext("launchable") == "ordersync.desktop"
    assert root.findtext("project_license") == "MIT"
    assert f"{root.findtext('id')}.metainfo.xml" == "app.ordersync.desk.metainfo.xml"


def test_the_recipe_names_every_safe_back_end_of_keyring() -> None:
    named = set(re.findall(r'"(keyring\.backends\.\w+)"', RECIPE))
    assert {module for module, _ in _SAFE if module.startswith("keyring.")} <= named
    assert [module for module in named if find_spec(module) is None] == []


def test_qts_own_words_are_kept_for_every_language() -> None:
    assert set(CATALOGUES_KEPT) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libstdc++.so.6", "libstdc++6"),
    ],
)
def test_what_the_system_brings_is_depended_on(library: str, package: str) -> None:
    control = (PACKAGING / "deb" / "control").read_text("utf-8")
    depends = control.partition("Depends:")[2].partition("Recommends:")[0]
    assert FROM_SYSTEM.fullmatch(library)
    assert package in re.split(r"[\s,|]+", depends)


@pytest.mark.parametrize(
    "library", ["libssl.so.3", "libpython3.11.so.1.0", "libxcb-cursor.so.0", "libQt6Core.so.6"]
)
def test_what_a_desktop_may_lack_is_brought(library: str) -> None:
    assert not FROM_SYSTEM.fullmatch(library)


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_scripts_are_runnable_bash(script: str) -> None:
    path = PACKAGING / script
    assert path.stat().st_mode & 0o111
    assert path.read_text("utf-8").startswith("#!/usr/bin/env bash\n")
    assert subprocess.run(["/bin/bash", "-n", path], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("script", "options"),
    [("build", ["--only-wheel", "--from-wheel", "--deb"]), ("check", ["--whole-tour", "--measure"])],
)
def test_a_wrong_option_is_answered_with_the_right_ones_before_anything_is_built(
    script: str, options: list[str]
) -> None:
    done = subprocess.run([PACKAGING / script, "--wrong"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert [option for option in options if option not in done.stderr] == []
    assert not re.search(r"^(#|set |cd )", done.stderr, re.MULTILINE)


def test_without_root_the_clean_system_is_skipped_and_says_so(tmp_path: Path) -> None:
    stand_in = tmp_path / "id"
    stand_in.write_text("#!/bin/sh\necho 1000\n", "ascii")
    stand_in.chmod(0o755)
    done = subprocess.run(
        [PACKAGING / "clean-root", stand_in],
        capture_output=True, text=True, check=False,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )  # fmt: skip
    assert done.returncode == 0
    assert "SKIPPED" in done.stdout


def test_what_was_not_run_says_so() -> None:
    for name in ("packaging/windows/ordersync.iss", "packaging/macos/make-image", ".github/workflows/build.yml"):
        assert re.search(r"NOT( BEEN)? RUN", (ROOT / name).read_text("utf-8")), name


def locked(lock: str) -> dict[str, str]:
    """Name -> version of everything in a lock."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE))


def test_packages_are_made_with_just_what_the_program_needs_and_what_packs_it() -> None:
    program, packing = locked("requirements.lock"), locked("requirements-package.lock")
    assert program.items() <= packing.items()
    assert packing.keys() - program.keys() == {
        "altgraph", "build", "pyinstaller", "pyinstaller-hooks-contrib", "pyproject-hooks",
    }  # fmt: skip
