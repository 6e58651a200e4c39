"""A page that shows all pictures beside each other: a row for each screen, light and dark in each language."""

from __future__ import annotations

from html import escape
from pathlib import Path

from ordersync_gui.tour.gallery import SCREENS
from ordersync_gui.ui.languages import LANGUAGES

_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>ordersync: every screen</title>
<style>
body { font: 14px sans-serif; margin: 16px; }
section { margin-bottom: 24px; }
img { width: 300px; border: 1px solid #afb8c1; vertical-align: top; }
</style>
"""


def write_index(folder: Path) -> None:
    """Write index.html into the folder with <language>/<theme>/<key>.png."""
    sections = (_section(folder, screen.key, screen.title) for screen in SCREENS)
    (folder / "index.html").write_text(_HEAD + "".join(sections), "utf-8")


def _section(folder: Path, key: str, title: str) -> str:
    names = (f"{language}/{theme}/{key}.png" for language in LANGUAGES for theme in ("light", "dark"))
    pictures = "".join(
        f'<a href="{name}"><img loading="lazy" src="{name}" alt="{escape(title)}, {name.rsplit("/", 1)[0]}"></a>\n'
        for name in names
        if (folder / name).exists()
    )
    return f"<section>\n<h2>{escape(title)}</h2>\n{pictures}</section>\n" if pictures else ""
