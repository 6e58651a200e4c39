"""The manual says what the window says, shows pictures that exist, names every key and command, and builds."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from finding_widgets import destroy
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from ordersync_gui.cli.arguments import parser
from ordersync_gui.tour.gallery import SCREENS
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.languages import LANGUAGES
from ordersync_gui.ui.menu_actions import MenuAction, menu_actions
from ordersync_gui.ui.views.actions import ViewActions
from scripts.catalogue import catalogue, read

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PICTURES = DOCS / "pictures"
LARGEST_PICTURE, ALL_PICTURES = 150_000, 4_000_000  # bytes
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
# In these, bold type stresses something; in all others it is a text of the window, word for word.
STRESSING = {"export.md", "database.md", "reliability.md"}
OTHERS_WORDS = {f"quick-start.{code}.md" for code in TRANSLATED} | {"glossary.md"}
LABELLED = sorted(page.name for page in DOCS.glob("*.md") if page.name not in STRESSING | OTHERS_WORDS)
# Of Qt's own, which has its own catalogues: (context, source).
OF_QT = {"Next >": ("QWizard", "&Next >"), "< Back": ("QWizard", "< &Back")}
TOGGLES = {("Activity", "Ctrl+Shift+A")}  # made by the main window itself
_GAP = re.compile(r"\{\w+\}")
_SHORTEST_WITH_GAP = 5  # letters beside the gaps: "{a} of {b}" fits nearly everything


def text_of(page: str) -> str:
    """A page as it is written."""
    return (DOCS / page).read_text(encoding="utf-8")


def labels(text: str) -> list[str]:
    """What stands in bold type, in order."""
    return re.findall(r"\*\*([^*\n]+)\*\*", text)


def plain(text: str) -> str:
    """A label without the mark of its access key, the dots behind it, and special blanks."""
    without = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return re.sub(r"[\u00a0\u202f]", " ", without).rstrip(".").strip()


def parts(label: str) -> list[str]:
    """The labels in a path of menus, `Stores > Maps...`; a button such as `Next >` is one."""
    return [label] if label in OF_QT else [plain(part) for part in label.split(" > ")]


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A text as a label may show it: with something in each of its gaps."""
    return re.compile(".+".join(re.escape(part) for part in _GAP.split(text)))


def fits(text: str, label: str) -> bool:
    """Whether a label is this text."""
    return text == label or ("{" in text and pattern(text).fullmatch(label) is not None)


@cache
def sources() -> frozenset[str]:
    """All texts of the program, as its catalogues list them (`make check` holds them to the code)."""
    root = ET.parse(catalogue(TRANSLATED[0])).getroot()  # noqa: S314 - our own file
    return frozenset(plain(found.text or "") for found in root.iter("source"))


def in_window(label: str) -> set[str]:
    """The texts of the program that a label may be."""
    if label in sources():
        return {label}
    with_gaps = (source for source in sources() if len(_GAP.sub("", source)) >= _SHORTEST_WITH_GAP)
    return {source for source in with_gaps if fits(source, label)}


@cache
def translations(code: str) -> dict[str, frozenset[str]]:
    """What each text is called in a language, all its forms."""
    found: dict[str, set[str]] = {}
    for (_, source, _), forms in read(catalogue(code)).items():
        found.setdefault(plain(source), set()).update(plain(form) for form in forms)
    return {source: frozenset(forms) for source, forms in found.items()}


def called(label: str, code: str) -> set[str]:
    """What an English label may be called in a language, gaps left as they are."""
    if label in OF_QT:
        translator = QTranslator()
        assert translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return {plain(translator.translate(*OF_QT[label]) or "")}
    return {text for source in in_window(plain(label)) for text in translations(code).get(source, ())}


@pytest.mark.parametrize("page", LABELLED)
def test_what_stands_in_bold_type_stands_in_the_window(page: str) -> None:
    wanted = [part for label in labels(text_of(page)) for part in parts(label)]
    assert [label for label in wanted if label not in OF_QT and not in_window(label)] == []


def test_most_pages_name_labels() -> None:
    named = {page: len(labels(text_of(page))) for page in LABELLED}
    assert sum(named.values()) > 200
    assert named["troubleshooting.md"] > 20


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_quick_start_takes_the_same_steps_with_the_labels_of_its_language(code: str) -> None:
    english, there = labels(text_of("quick-start.en.md")), labels(text_of(f"quick-start.{code}.md"))
    assert len(english) > 25
    assert len(there) == len(english)
    wanted = [(called(label, code), other) for label, other in zip(english, there, strict=True)]
    assert [(texts, other) for texts, other in wanted if not any(fits(text, plain(other)) for text in texts)] == []


def test_the_glossary_has_the_words_of_each_language() -> None:
    rows = [labels(line) for line in text_of("glossary.md").splitlines() if line.startswith("| **")]
    assert len(rows) >= 20
    wrong = [
        (english, code, word)
        for english, *words in rows
        for code, word in zip(TRANSLATED, words, strict=True)
        if plain(word) not in called(english, code)
    ]
    assert wrong == []


def test_a_label_that_is_nowhere_in_the_window_is_noticed() -> None:
    assert in_window("Ship and notify") == {"Ship and notify"}
    assert in_window("Connect Practice shop") == {"Connect {store}"}
    assert in_window("Launch the parcels") == set()


def test_no_list_and_no_table_hangs_on_a_paragraph_and_is_run_into_it() -> None:
    hanging = re.compile(r"^(?![-|#<>]|\d+\. |\s).+\n(?:- |\d+\. |\|).*", re.MULTILINE)
    blocks = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
    pages = {page.name: blocks.sub("", page.read_text(encoding="utf-8")) for page in DOCS.rglob("*.md")}
    assert {name: found for name, text in pages.items() if (found := hanging.findall(text))} == {}


def pictures() -> Iterator[tuple[str, Path]]:
    """Each page with each picture that it shows."""
    for page in sorted(DOCS.rglob("*.md")):
        for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
            yield page.name, (page.parent / name).resolve()


def test_every_picture_exists_is_small_and_shows_a_screen_of_the_program() -> None:
    shown = {path: page for page, path in pictures()}
    keys = {screen.key for screen in SCREENS}
    assert len(shown) >= 20
    screens = {path: page for path, page in shown.items() if path.parent.name != "papers"}  # those are printed
    assert {page for path, page in screens.items() if path.stem.removesuffix("-dark") not in keys} == set()
    assert [f"{page}: {path.name}" for path, page in shown.items() if not path.is_file()] == []
    sizes = {path.name: path.stat().st_size for path in shown}
    assert {name: size for name, size in sizes.items() if size > LARGEST_PICTURE} == {}
    assert sum(path.stat().st_size for path in PICTURES.rglob("*.png")) < ALL_PICTURES


@pytest.fixture
def commands(qapp: QApplication) -> Iterator[tuple[MenuAction, ...]]:
    """Every command of the main window's menus, but those that a part of the window makes itself."""
    assert qapp is not None
    window = QMainWindow()
    made = Commands(window)
    made.fill_menus([made.all_columns])
    ViewActions(window).fill(window.menuBar(), made.view_menu, sort=QMenu(window))
    yield menu_actions(window.menuBar())
    destroy(window)


def test_the_page_of_keys_has_every_command_with_its_key(commands: tuple[MenuAction, ...]) -> None:
    grouped = groupby(commands, key=lambda one: one.menus[0])
    expected = {menu: {(one.title, one.keys) for one in found if one.keys} for menu, found in grouped}
    expected["View"] |= TOGGLES
    table = r"^## (.+)\n\n\| Command \| Key \|\n\|---\|---\|\n((?:\|.*\n)+)"
    page = re.findall(table, text_of("keys.md"), re.MULTILINE)
    written = {
        menu: {(plain(name), key) for name, key in re.findall(r"\| \*\*(.+)\*\* \| (.+) \|", rows)}
        for menu, rows in page
    }
    assert written == expected


def test_every_path_of_menus_leads_to_a_command(commands: tuple[MenuAction, ...]) -> None:
    paths = {f"{one.path} > {one.title}" for one in commands}
    named = {
        (page, " > ".join(parts(label)))
        for page in LABELLED
        for label in labels(text_of(page))
        if " > " in label and label not in OF_QT
    }
    assert len(named) > 40
    assert {(page, path) for page, path in named if path not in paths} == set()


def test_every_key_behind_a_command_is_its_own(commands: tuple[MenuAction, ...]) -> None:
    keys = {one.title: {key.toString() for key in one.action.shortcuts()} for one in commands}
    behind = re.compile(r"\*\*([^*\n]+)\*\* \(((?:Ctrl|Shift|Alt|F\d)[^) ]*)\)")
    named = {
        (page, title, key)
        for page in LABELLED
        for label, key in behind.findall(text_of(page))
        if (title := parts(label)[-1]) in keys
    }
    assert len(named) > 50
    assert {(page, title, key) for page, title, key in named if key not in keys[title]} == set()


def test_the_page_of_commands_has_each_with_its_options() -> None:
    page = text_of("command-line.md")
    groups = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    commands = {name for group in groups for name in group.choices}
    assert len(commands) > 40
    assert {name for name in commands if not re.search(rf"ordersync {name}\b", page)} == set()
    own = {"practice-tour", "self-check"}
    assert set(re.findall(r"^ordersync ([a-z][a-z-]+)", page, re.MULTILINE)) - commands - own == set()


def test_the_manual_builds_without_a_link_that_leads_nowhere_or_to_the_network(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--clean", "--site-dir", str(tmp_path / "manual")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    pages = list((tmp_path / "manual").rglob("*.html"))
    assert len(pages) > len(list(DOCS.glob("*.md")))
    loaded = r"""(?:<script[^>]+src|<link[^>]+href|<img[^>]+src)=["'](https?:|//)"""
    assert [page.name for page in pages if re.search(loaded, page.read_text(encoding="utf-8"))] == []


def test_a_link_that_leads_nowhere_fails_the_build(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "scripts" / "manual_theme", tmp_path / "scripts" / "manual_theme")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Manual\n\n[Gone](gone.md)\n", encoding="utf-8")
    without_nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[0]
    (tmp_path / "mkdocs.yml").write_text(without_nav, encoding="utf-8")
    made = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(tmp_path / "manual")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode != 0
    assert "gone.md" in made.stdout + made.stderr
