"""The frozen program holds what it needs, and nothing that the system brings or nobody uses."""

from __future__ import annotations

import pytest

from scripts.packing.frozen_contents import LINK, Entry, kept, plugin_name

LIBRARY, MODULE = "BINARY", "EXTENSION"
NEEDS = {
    "/qt/libqxcb.so": ["libQt6Gui.so.6", "libxcb.so.1", "libxcb-cursor.so.0"],
    "/qt/libQt6Gui.so.6": ["libQt6Core.so.6", "libc.so.6"],
    "/sys/libxcb-cursor.so.0": ["libxcb-render.so.0"],
    "/py/_ssl.so": ["libssl.so.3"],
    "/sys/libssl.so.3": ["libcrypto.so.3"],
    "/py/libpython3.11.so.1.0": ["libexpat.so.1"],
}


def names(*entries: Entry) -> list[str]:
    return [name for name, _, _ in kept(entries, lambda file: NEEDS.get(file, []))]


def test_what_is_loaded_by_name_stays_with_the_libraries_it_needs() -> None:
    found = names(
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qt/libqxcb.so", LIBRARY),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/qt/libQt6Gui.so.6", LIBRARY),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/qt/libQt6Core.so.6", LIBRARY),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/qt/libQt6Quick.so.6", LIBRARY),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", LINK),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", LINK),
        ("python3.11/lib-dynload/_ssl.so", "/py/_ssl.so", MODULE),
        ("libssl.so.3", "/sys/libssl.so.3", LIBRARY),
        ("libcrypto.so.3", "/sys/libcrypto.so.3", LIBRARY),
    )
    assert [name.rpartition("/")[2] for name in found] == [
        "libqxcb.so", "libQt6Gui.so.6", "libQt6Core.so.6", "libQt6Core.so.6", "_ssl.so", "libssl.so.3",
        "libcrypto.so.3",
    ]  # fmt: skip


def test_python_stays_although_nothing_names_it() -> None:
    expat = ("libexpat.so.1", "/sys/libexpat.so.1", LIBRARY)
    assert len(names(("libpython3.11.so.1.0", "/py/libpython3.11.so.1.0", LIBRARY), expat)) == 2


def test_the_desktops_own_libraries_are_left_to_it_and_rare_ones_are_brought() -> None:
    found = names(
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qt/libqxcb.so", LIBRARY),
        ("libxcb.so.1", "/sys/libxcb.so.1", LIBRARY),
        ("libxcb-cursor.so.0", "/sys/libxcb-cursor.so.0", LIBRARY),
        ("libxcb-render.so.0", "/sys/libxcb-render.so.0", LIBRARY),
    )
    assert found == ["PySide6/Qt/plugins/platforms/libqxcb.so", "libxcb-cursor.so.0"]


@pytest.mark.parametrize(
    ("path", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ko.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("ordersync_gui/resources/translations/ordersync_de.qm", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/es_419.dat", True),
        ("babel/locale-data/ko.dat", False),
    ],
)
def test_plugins_and_catalogues_that_nobody_uses_stay_out(path: str, stays: bool) -> None:  # noqa: FBT001 - a parameter
    assert bool(names((path, "/x", "DATA"))) is stays


@pytest.mark.parametrize("file", ["libqxcb.so", "qxcb.dll", "libqxcb.dylib"])
def test_a_plugin_has_one_name_on_every_system(file: str) -> None:
    assert plugin_name(file) == "qxcb"
