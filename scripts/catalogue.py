"""Keeps resources/translations/*.ts in step with the texts in the code, and compiles them for Qt.

catalogue                   bring every catalogue up to date: new texts come in empty, gone ones leave
catalogue.py --check         fail, and say what is missing, when a catalogue isn't up to date or whole
catalogue.py --compile       make the .qm files that the window reads (skipped where they are newer)
catalogue.py --missing de    print what isn't translated, as JSON for a translator
catalogue.py --take de FILE  take translations from such a JSON file
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from scripts.texts_in_code import COUNTING, SOURCES, Text, Unclear, texts_in_code

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "es", "fr")
# English is the language of the sources: its catalogue holds nothing but the forms for one and many.
SOURCE_LANGUAGE = "en"
FORMS = 2  # one and many, in all of these languages

_COUNTS = {f"{{{name}}}" for name in COUNTING}

Key = tuple[str, str, str]  # context, source, comment
Forms = tuple[str, ...]


def catalogue(language: str) -> Path:
    """Where this language's texts stand."""
    return FOLDER / f"ordersync_{language}.ts"


def read(path: Path) -> dict[Key, Forms]:
    """The translations in a catalogue; those that are empty aren't in it."""
    if not path.exists():
        return {}
    found: dict[Key, Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            forms = _forms(translation) if translation is not None else ()
            if forms and all(forms):
                found[key] = forms
    return found


def _forms(translation: ET.Element) -> Forms:
    several = translation.findall("numerusform")
    return tuple(form.text or "" for form in several) if several else (translation.text or "",)


def write(language: str, texts: Iterable[Text], known: Mapping[Key, Forms]) -> None:
    """The catalogue with exactly these texts, sorted, so that a change shows as a small difference."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, element = None, root
    for text in sorted(texts, key=lambda one: one.key):
        if text.context != context:
            context, element = text.context, ET.SubElement(root, "context")
            ET.SubElement(element, "name").text = context
        _add_message(element, text, known.get(text.key, ()))
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    FOLDER.mkdir(parents=True, exist_ok=True)
    catalogue(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _add_message(context: ET.Element, text: Text, forms: Forms) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
    ET.SubElement(message, "location", filename=f"../../{text.file}")
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if text.counted:
        for form in forms or ("",) * FORMS:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""


def wanted(language: str, texts: Iterable[Text]) -> list[Text]:
    """What this language's catalogue has to hold."""
    return [text for text in texts if text.counted or language != SOURCE_LANGUAGE]


def fitting(text: Text, forms: Forms) -> bool:
    """Whether a translation has as many forms as its text needs, and no gap is lost or invented."""
    if len(forms) != (FORMS if text.counted else 1) or not all(forms):
        return False
    one, *many = map(gaps_in, forms)
    if not text.counted:
        return one == text.gaps
    # "One order" may be said without its figure.
    return all(gaps == text.gaps for gaps in many) and one <= text.gaps and text.gaps - one <= _COUNTS


def gaps_in(sentence: str) -> frozenset[str]:
    """The named gaps in a sentence."""
    return Text("", sentence).gaps


def renew(texts: list[Text]) -> None:
    """Bring every catalogue up to date; what fits a text stays."""
    for language in LANGUAGES:
        found, needed = read(catalogue(language)), wanted(language, texts)
        kept = {
            text.key: found[text.key] for text in needed if text.key in found and fitting(text, found[text.key])
        }
        if language == SOURCE_LANGUAGE:
            kept |= {text.key: (text.one, text.source) for text in needed if text.one}
        write(language, needed, kept)
        _tell(f"{catalogue(language).relative_to(ROOT)}: {len(kept)} of {len(needed)} translated")


def faults(texts: list[Text]) -> Iterator[str]:
    """What keeps the catalogues from being whole."""
    for language in LANGUAGES:
        found, needed = read(catalogue(language)), wanted(language, texts)
        for text in needed:
            if text.key not in found:
                yield f"{language}: not translated: {text.source!r} ({text.file})"
            elif not fitting(text, found[text.key]):
                yield f"{language}: gaps or forms differ: {text.source!r} ({text.file})"
        for key in found.keys() - {text.key for text in needed}:
            yield f"{language}: no longer in the code: {key[1]!r} (run scripts/catalogue.py)"


def compile_all() -> None:
    """Make the .qm files with Qt's own tool."""
    for language in LANGUAGES:
        source, target = catalogue(language), catalogue(language).with_suffix(".qm")
        if source.exists() and not (target.exists() and target.stat().st_mtime >= source.stat().st_mtime):
            subprocess.run([lrelease(), "-silent", str(source), "-qm", str(target)], check=True)  # noqa: S603


def lrelease() -> str:
    """Qt's compiler of catalogues, which comes with PySide6-Essentials."""
    import PySide6  # noqa: PLC0415 - only here, and slow

    folder = Path(PySide6.__file__).parent
    return str(next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists()))


def missing(language: str, texts: list[Text]) -> list[dict[str, object]]:
    """What a translator has to do; a text that stands in several places is asked for once."""
    found = read(catalogue(language))
    asked: dict[tuple[str, bool], dict[str, object]] = {}
    for text in wanted(language, texts):
        if text.key not in found:
            entry = asked.setdefault((text.source, text.counted), {"source": text.source, "in": []})
            entry["in"] = [*entry["in"], text.context]  # type: ignore[misc] # a list, made above
            entry["to"] = ["", ""] if text.counted else ""
    return list(asked.values())


def take(language: str, texts: list[Text], file: Path) -> int:
    """Take over translations from JSON as `--missing` prints it; returns how many were unusable."""
    known, unusable = read(catalogue(language)), 0
    given = {(one["source"], isinstance(one["to"], list)): one for one in json.loads(file.read_text("utf-8"))}
    for text in wanted(language, texts):
        one = given.get((text.source, text.counted))
        if one is None or not one["to"] or text.context not in one.get("in", [text.context]):
            continue
        forms = tuple(one["to"]) if isinstance(one["to"], list) else (one["to"],)
        if fitting(text, forms):
            known[text.key] = forms
        else:
            unusable += 1
            _complain(f"gaps or forms differ: {text.source!r} -> {forms!r}")
    needed = wanted(language, texts)
    write(language, needed, {text.key: known[text.key] for text in needed if text.key in known})
    return unusable


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _complain(text: str) -> None:
    sys.stderr.write(f"{text}\n" if text else "")


def main(argv: list[str] | None = None) -> int:
    """0 when all is well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--missing", metavar="LANGUAGE", choices=LANGUAGES)
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    given = parser.parse_args(argv)
    if given.compile:
        compile_all()
        return 0
    try:
        texts = texts_in_code(ROOT, SOURCES)
    except Unclear as error:
        _complain(str(error))
        return 1
    if given.check:
        found = list(faults(texts))
        _complain("\n".join(found))
        return 1 if found else 0
    if given.missing:
        _tell(json.dumps(missing(given.missing, texts), ensure_ascii=False, indent=1))
        return 0
    if given.take:
        return 1 if take(given.take[0], texts, Path(given.take[1])) else 0
    renew(texts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
