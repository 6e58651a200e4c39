"""The channels' documentation is written from their declarations, and these say what the help pages say."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from ordersync_gui.channels.registry import PROVIDERS

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "scripts" / "channel_docs.py"
DOCUMENTED = (ROOT / "tests" / "fixtures" / "channels" / "documented_tables.md").read_text(encoding="utf-8")
# How the help pages call what the generated tables call otherwise.
OTHER_WORDS = {"Custom Store (any shop)": "Custom Store", "Custom Store (our defaults)": "Custom Store"}
Table = dict[tuple[str, str], str]


@pytest.fixture
def docs() -> ModuleType:
    spec = spec_from_file_location("channel_docs", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tables(text: str) -> list[Table]:
    """Each table of a page as (row's name, column's name) -> cell."""
    found = []
    for block in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
        head, _, *rows = [
            [cell.strip() for cell in line.strip("|").split("|")] for line in block.strip().splitlines()
        ]
        columns = [OTHER_WORDS.get(name, name) for name in head]
        found.append(
            {(row[0], column): cell for row in rows for column, cell in zip(columns[1:], row[1:], strict=True)}
        )
    return found


def words(cell: str) -> set[str]:
    """The words in a cell of a status table, {""} when the status isn't supported."""
    return {""} if "not supported" in cell else set(re.findall(r"`([^`]+)`", cell))


def test_the_generated_status_table_says_what_the_help_pages_say(docs: ModuleType) -> None:
    _, documented = tables(DOCUMENTED)
    (generated,) = tables(docs.status_table(docs.specs()))
    assert len(documented) == 25
    assert {place: words(generated[place]) for place in documented} == {
        place: words(cell) for place, cell in documented.items()
    }


def test_the_generated_notice_table_says_what_the_help_pages_say(docs: ModuleType) -> None:
    documented, _ = tables(DOCUMENTED)
    (generated,) = tables(docs.notice_table(docs.specs()))
    assert len(documented) == 35
    assert {place: generated[place] for place in documented} == {
        place: cell.strip("*") for place, cell in documented.items()
    }


def test_every_page_is_up_to_date() -> None:
    ended = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_every_channel_has_a_page_with_all_its_parts(docs: ModuleType) -> None:
    for provider in PROVIDERS:
        page = (ROOT / "docs" / "channels" / f"{provider.spec.key}.md").read_text(encoding="utf-8")
        marked = set(re.findall(r"<!-- from the declaration: ([a-z-]+) -->", page))
        assert marked == set(docs.PARTS), provider.spec.key
        assert page.count("<!-- end -->") == len(docs.PARTS)


def test_an_outdated_page_is_named(docs: ModuleType, tmp_path: Path) -> None:
    page = tmp_path / "custom_store.md"
    page.write_text(
        "# Shop\n\n<!-- from the declaration: summary -->\nOld words.\n<!-- end -->\n", encoding="utf-8"
    )
    renewed = docs.renewed(page, docs.specs())
    assert "Old words" not in renewed
    assert "WooCommerce" in renewed
