"""What of all that PyInstaller found goes into the frozen program, and what the system has to bring.

A lean program starts sooner, and what isn't in it needs no update when it is found to be unsafe.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath

# As PyInstaller lists files: where it goes, where it comes from (or what a link points to), its kind.
Entry = tuple[str, str, str]
LINK = "SYMLINK"

# Of Qt's plug-ins: windows on X11 and Wayland or nowhere, pictures that shops show, printing, typing accents,
# whether there is a network. Names without what each system puts before and behind them.
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "networkinformation": {"qglib", "qnetworkmanager", "qnetworklistmanager", "qscnetworkreachability"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
}
LANGUAGES = ("de", "en", "es", "fr")

# What belongs to the desktop, and so to the system: it is there wherever a window can be shown, has to fit the
# rest of that desktop, and gets its updates. The Debian package names the packages of these.
FROM_SYSTEM = re.compile(
    r"lib(c|m|dl|rt|pthread|util|resolv|gcc_s|stdc\+\+|z|zstd|EGL|GL|GLX|OpenGL|X11|X11-xcb|Xau|Xdmcp|Xext|xcb"
    r"|xcb-(shape|shm|sync|xfixes|randr|render|xkb)|xkbcommon|xkbcommon-x11|wayland-client|wayland-cursor"
    r"|glib-2\.0|gobject-2\.0|gio-2\.0|gthread-2\.0|gmodule-2\.0|dbus-1|fontconfig|freetype|cups|systemd"
    r"|gssapi_krb5|brotlicommon|brotlidec|uuid)\.so(\.\d+)*"
    r"|ld-linux.*"
)


def kept(found: Iterable[Entry], needed_by: Callable[[str], Iterable[str]] | None = None) -> list[Entry]:
    """The entries that go into the program, in their order.

    needed_by: gives the names of the libraries that a file needs; by default objdump is asked.
    """
    entries = [entry for entry in found if _is_wanted(PurePosixPath(entry[0].replace("\\", "/")))]
    names = _names_needed(entries, needed_by or libraries_of)
    return [entry for entry in entries if not _is_library(entry) or _name(entry) in names]


def libraries_of(file: str) -> list[str]:
    """The names of the libraries that a program or library (ELF) needs itself; raises CalledProcessError."""
    shown = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True)  # noqa: S603, S607 - binutils, as PyInstaller calls it
    return re.findall(r"^\s+NEEDED\s+(\S+)$", shown.stdout, re.MULTILINE)


def _is_wanted(path: PurePosixPath) -> bool:
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        return plugin_name(path.name) in PLUGINS.get(kind, set())
    if path.parent.name == "translations" and path.name.startswith("qt"):
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if path.parent.name == "locale-data":  # how papers write amounts and dates: 30 MB for all languages there are
        return re.split(r"[_.]", path.name)[0] in {*LANGUAGES, "root"}
    return True


def plugin_name(file: str) -> str:
    """A plug-in's name without what systems put around it: libqxcb.so and qwindows.dll are qxcb and qwindows."""
    return file.partition(".")[0].removeprefix("lib")


def _is_library(entry: Entry) -> bool:
    """Whether it is there only because others may need it."""
    path = PurePosixPath(entry[0])
    return (
        ".so" in path.name and path.name.startswith("lib") and (len(path.parts) == 1 or path.parent.name == "lib")
    )


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0]).name


def _names_needed(entries: list[Entry], needed_by: Callable[[str], Iterable[str]]) -> set[str]:
    """The libraries that what is kept needs, and what these need, but for those of the system."""
    sources = {_name(entry): entry[1] for entry in entries if _is_library(entry) and entry[2] != LINK}
    # The program itself loads Python by its name.
    names = {name for name in sources if name.startswith("libpython")}
    waiting = [*_programs(entries), *(sources[name] for name in names)]
    while waiting:
        for name in needed_by(waiting.pop()):
            if name in sources and name not in names and not FROM_SYSTEM.fullmatch(name):
                names.add(name)
                waiting.append(sources[name])
    return names


def _programs(entries: list[Entry]) -> Iterator[str]:
    """Plug-ins and Python's modules: what is loaded by name, and so is needed by itself."""
    for entry in entries:
        if ".so" in _name(entry) and not _is_library(entry) and entry[2] != LINK:
            yield entry[1]
