"""Texts for people: all of them are found in the sources, in every catalogue, and none goes past them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from untranslated_literals import literals

from ordersync_gui.ui.languages import LANGUAGES as SPOKEN
from scripts import catalogue
from scripts.catalogue import LANGUAGES, ROOT, faults, fitting, missing, read, take, write
from scripts.texts_in_code import SOURCES, Text, Unclear, texts_in_code


def _found(tmp_path: Path, source: str) -> list[Text]:
    folder = tmp_path / "code"
    folder.mkdir(exist_ok=True)
    (folder / "module.py").write_text(source, "utf-8")
    return texts_in_code(tmp_path, ["code"])


@pytest.mark.parametrize(
    ("source", "context", "counted"),
    [
        ("class Panel:\n    def f(self): return self.tr('Hi {n}')", "Panel", False),
        ("class Panel:\n    def f(self, n): return self.tr('Hi {n}', '', n)", "Panel", True),
        ("QCoreApplication.translate('ctx', 'Hi {n}')", "ctx", False),
        ("QCoreApplication.translate('ctx', 'Hi {n}', None, count)", "ctx", True),
        ("tr = QCoreApplication.translate\ntr('ctx', 'Hi {n}', None, n=count)", "ctx", True),
        ("say('Hi {n}', n=3)", "core", False),
        ("say('Hi {n}', for_one='Hi', n=3)", "core", True),
        ("reading.warn('Hi {n}', n=3)", "core", False),
        ("_HI = {1: 'Hi {n}'}\nsay(_HI[1])", "core", False),
        ("_HI = ('Hi {n}',)\nsay(_HI[0])", "core", False),
        ("_HI: str = 'Hi {n}'\nsay(_HI)", "core", False),
    ],
    ids=str,
)
def test_a_text_is_found_with_its_context_and_count(
    tmp_path: Path,
    source: str,
    context: str,
    counted: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert _found(tmp_path, source) == [
        Text(context, "Hi {n}", counted=counted, one="Hi" if "for_one" in source else "")
    ]


def test_a_modules_own_function_stands_for_its_context_and_may_take_a_count(tmp_path: Path) -> None:
    own = "def _tr(text, n=-1):\n    return QCoreApplication.translate('ctx', text, None, n)\n"
    found = _found(tmp_path, f"{own}_tr('Plain')\n_tr('{{n}} rows', count)")
    assert found == [Text("ctx", "Plain"), Text("ctx", "{n} rows", counted=True)]


@pytest.mark.parametrize(
    "source",
    [
        "say(text)",
        "say('a' + name)",
        "say(f'Hi {name}')",
        "say('Hi {n}', for_one=one, n=1)",
        "say('Hi', for_one='Hi', n=1)",
        "QCoreApplication.translate(context, 'Hi')",
        "QCoreApplication.translate('ctx', text)",
        "class Panel:\n    def f(self, text): return self.tr(text)",
        "def f(dialog): return dialog.tr('Hi')",
        "self.tr('outside of a class')",
        "_tr('without a function of that name')",
        "class P:\n    def f(self): return (self.tr('{n} a'), self.tr('{n} a', '', 3))",
    ],
    ids=str,
)
def test_a_text_that_reading_cant_find_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises(Unclear, match=r"module\.py"):
        _found(tmp_path, source)


def test_what_the_core_said_is_looked_up_by_its_own_words(tmp_path: Path) -> None:
    assert not _found(tmp_path, "QCoreApplication.translate('core', message.template)")


def test_every_catalogue_has_every_text_with_its_gaps_and_forms() -> None:
    assert not list(faults(texts_in_code(ROOT, SOURCES)))


def test_the_window_offers_exactly_the_languages_that_have_a_catalogue() -> None:
    assert set(SPOKEN) == set(LANGUAGES)
    assert sorted(catalogue.FOLDER.glob("*.ts")) == sorted(map(catalogue.catalogue, LANGUAGES))


@pytest.mark.parametrize(
    ("text", "forms", "fits"),
    [
        (Text("c", "Hi {name}"), ("Hallo {name}",), True),
        (Text("c", "Hi {name}"), ("Hallo",), False),
        (Text("c", "Hi"), ("Hallo {name}",), False),
        (Text("c", "Hi"), ("",), False),
        (Text("c", "Hi"), ("Hallo", "Hallo"), False),
        (Text("c", "{n} orders", counted=True), ("Ein Auftrag", "{n} Aufträge"), True),
        (Text("c", "{count} orders", counted=True), ("Ein Auftrag", "{count} Aufträge"), True),
        (Text("c", "{n} orders", counted=True), ("{n} Aufträge",), False),
        (Text("c", "{n} orders", counted=True), ("Ein Auftrag", "Aufträge"), False),
        (Text("c", "{n} of {store}", counted=True), ("Einer", "{n} von {store}"), False),
    ],
    ids=str,
)
def test_a_translation_fits_with_all_forms_and_gaps(
    text: Text,
    forms: tuple[str, ...],
    fits: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert fitting(text, forms) is fits


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    monkeypatch.setattr(catalogue, "ROOT", tmp_path)
    return tmp_path


_TEXTS = [Text("core", "{n} rows", counted=True, one="1 row"), Text("Panel", "Close", comment="a verb")]


def test_renewing_keeps_what_fits_drops_what_is_gone_and_asks_for_the_rest(catalogues: Path) -> None:
    gone = Text("Panel", "Gone")
    write("de", [gone, _TEXTS[1]], {gone.key: ("Weg",), _TEXTS[1].key: ("Schließen",)})
    catalogue.renew(_TEXTS)
    assert read(catalogues / "ordersync_de.ts") == {_TEXTS[1].key: ("Schließen",)}
    assert [one["source"] for one in missing("de", _TEXTS)] == ["{n} rows"]
    assert read(catalogues / "ordersync_en.ts") == {_TEXTS[0].key: ("1 row", "{n} rows")}, (
        "English comes by itself"
    )


def test_faults_name_what_is_missing_what_differs_and_what_is_gone(catalogues: Path) -> None:
    catalogue.renew(_TEXTS)
    gone = Text("Panel", "Gone")
    write("de", [*_TEXTS, gone], {_TEXTS[0].key: ("eine", "alle"), gone.key: ("Weg",)})
    told = [fault for fault in faults(_TEXTS) if fault.startswith("de:")]
    assert [fault.split(":")[1].strip() for fault in told] == [
        "gaps or forms differ",
        "not translated",
        "no longer in the code",
    ]
    assert catalogues.exists()


def test_taking_translations_refuses_those_that_dont_fit(
    catalogues: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue.renew(_TEXTS)
    file = catalogues / "given.json"
    given = [{"source": "{n} rows", "to": ["Eine Zeile", "Zeilen"]}, {"source": "Close", "to": "Schließen"}]
    file.write_text(json.dumps(given), "utf-8")
    assert take("de", _TEXTS, file) == 1
    assert read(catalogues / "ordersync_de.ts") == {_TEXTS[1].key: ("Schließen",)}
    assert "gaps or forms differ" in capsys.readouterr().err


@pytest.mark.parametrize("folder", ["ui", "app"])
def test_nothing_that_people_read_goes_past_the_translations(folder: str) -> None:
    files = sorted((ROOT / "ordersync_gui" / folder).rglob("*.py"))
    found = [
        each for path in files for each in literals(path.read_text("utf-8"), file=str(path.relative_to(ROOT)))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        "label.setText('Close it')",
        "label.setText(f'Order {number}')",
        "QPushButton('Close', self)",
        "named(QLabel(self), 'key', 'Close it')",
        "box.addItem('None' if x else self.tr('Some'))",
        "table.setHorizontalHeaderLabels(['Name', self.tr('b')])",
        "label.setText('{n} orders'.format(n=3))",
        "label.setText(self.tr('a') + ' and more')",
    ],
    ids=str,
)
def test_a_literal_that_people_read_is_found(source: str) -> None:
    assert list(literals(source))


@pytest.mark.parametrize(
    "source",
    [
        "label.setText(self.tr('Close it'))",
        "label.setText(f'{sign} {self.tr(text)}')",
        "label.setObjectName('closeIt')",
        "label.setText('- 1')",
        "label.setWindowTitle('ordersync')",
        "label.setText(f'<b>{name}</b>')",
        "settings.setValue('Close it')",
    ],
    ids=str,
)
def test_translated_texts_names_and_figures_are_let_through(source: str) -> None:
    assert not list(literals(source))
