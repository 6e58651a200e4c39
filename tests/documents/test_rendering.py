"""Templates make text of facts, and can neither hang nor reach for anything else."""

from __future__ import annotations

from typing import Any

import pytest

from ordersync_gui.documents.limits import TEMPLATE_LENGTH
from ordersync_gui.documents.rendering import render
from ordersync_gui.documents.samples import sample_facts
from ordersync_gui.documents.templates import default_template
from ordersync_gui.domain.paper import DocumentKind, TemplateFault

SLIP = DocumentKind.PACKING_SLIP
NASTY = '<script>alert(1)</script><b>{{ 7*7 }}{% for i in range(9) %}</b>"><img src="file:///etc/passwd">&'
CONTROLS = "\x00\x07\x1b[31m\u202e\u2066\ufffc\ud800"


def fault(template: str, **facts: Any) -> TemplateFault:  # noqa: ANN401 - facts have many types
    with pytest.raises(TemplateFault) as caught:
        render(SLIP, template, facts)
    return caught.value


def spoilt(facts: Any, text: str) -> Any:  # noqa: ANN401 - whatever facts are
    """The same facts, every text in them replaced, but for pictures' names and directions, which are ours."""
    match facts:
        case dict():
            ours = {"words", "language", "dir", "picture"}
            return {key: value if key in ours else spoilt(value, text) for key, value in facts.items()}
        case list():
            return [spoilt(value, text) for value in facts]
        case str():
            return text
    return facts


def visible_text(html: str) -> str:
    from PySide6.QtGui import QTextDocument  # noqa: PLC0415 - for this look only

    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


PAPERS = [kind for kind in DocumentKind if kind is not DocumentKind.LABEL_ZPL]


@pytest.mark.parametrize("kind", PAPERS)
def test_each_template_that_comes_along_can_be_filled_in(kind: DocumentKind) -> None:
    text = render(kind, default_template(kind), sample_facts(kind))
    assert "{{" not in text
    assert "{%" not in text
    assert ("1001" in text) is True


@pytest.mark.parametrize("kind", PAPERS)
def test_code_of_any_kind_in_an_orders_fields_is_plain_text(kind: DocumentKind) -> None:
    text = render(kind, default_template(kind), spoilt(sample_facts(kind), NASTY))
    if not kind.is_html:
        assert NASTY in text
        return
    assert "<script" not in text
    assert "file:///" not in text.replace("&#34;&gt;&lt;img src=&#34;file:///etc/passwd&#34;&gt;&amp;", "")
    assert "{{ 7*7 }}" in text
    assert "49" not in text.replace("249", "")
    assert NASTY in visible_text(text)


@pytest.mark.parametrize("kind", PAPERS)
def test_control_characters_and_turned_directions_are_taken_out(kind: DocumentKind) -> None:
    text = render(kind, default_template(kind), spoilt(sample_facts(kind), f"a{CONTROLS}b"))
    assert not set(CONTROLS.replace("[31m", "")) & set(text)
    assert "a[31m?b" in text


def test_a_mails_subject_is_one_line() -> None:
    subject = render(DocumentKind.MAIL_SUBJECT, "{{ a }}\nX: y\n", {"a": "One\r\nBcc: all@example.test"})
    assert subject == "One Bcc: all@example.test X: y"


def test_marks_of_blocks_in_fields_part_nothing() -> None:
    assert "<!--block-->" not in render(SLIP, "{{ a }}", {"a": "<!--block-->"})


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("a\n{% for i in range(1000000000) %}{% endfor %}", 2),
        ("a\n{% for i in range(10**9) %}{% endfor %}", 2),
        (
            "{% for a in range(999) %}{% for b in range(999) %}\n{% for c in range(999) %}" + "{% endfor %}" * 3,
            2,
        ),
        ("{% set a = 'x' %}\n" + "{% set a = a ~ a %}" * 60 + "{{ a }}", 2),
        (
            "{% for a in range(999) %}{% for b in range(999) %}\n{% for c in range(999) if false %}"
            + "{% endfor %}" * 3,
            2,
        ),
        ("\n\n{{ 'a' * 1000000000 }}", 3),
        ("{{ '%1000000000d' % 1 }}", 1),
        ("\n{{ 'a'|center(1000000000) }}", 2),
        ("{{ 'a' ~ ['b']|join('c')|replace('b', 'd') }}\n{{ 1 // 0 }}", 2),
    ],
)
def test_what_goes_on_for_ever_or_grows_is_a_fault_with_its_line(template: str, line: int) -> None:
    assert fault(template).line == line


def test_too_much_output_is_a_fault() -> None:
    long = "a" * 20_000
    template = "{% for a in range(1000) %}{% for b in range(1000) %}" + long + "{% endfor %}{% endfor %}"
    assert "too much text" in str(fault(template))


@pytest.mark.parametrize(
    "template",
    [
        "{{ a.__class__ }}",
        "{{ a['__class__'] }}",
        "{{ a.upper() }}",
        "{{ '{0.__class__}'.format(a) }}",
        "{{ ''.__class__.__mro__ }}",
        "{% set x = a.__class__ %}",
        "{{ a|attr('__class__') }}",
        "{{ self }}",
        "{{ range }}",
        "{{ _step(3) }}",
        "{{ cycler('a') }}",
        "{% include 'other' %}",
        "{% import 'other' as x %}",
        "{% extends 'other' %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% autoescape false %}{{ a }}{% endautoescape %}",
        "{{ a|safe }}",
        "{% for x in a recursive %}{{ loop(x) }}{% endfor %}",
        "{% call a() %}{% endcall %}",
        "{% filter upper %}{% endfilter %}",
        "{% block a %}{% endblock %}",
    ],
)
def test_nothing_but_values_conditions_and_loops_can_be_used(template: str) -> None:
    assert fault("\n" + template, a="text").line == 2


def test_an_unknown_name_is_said_with_its_line() -> None:
    error = fault("a\nb {{ order.nubmer }}", order={"number": "1"})
    assert error.line == 2
    assert 'nothing called "nubmer"' in str(error)
    assert fault("{% if nothing.at_all %}{% endif %}").line == 1
    assert "nothing" in str(fault("{{ nothing }}"))


@pytest.mark.parametrize("template", ["\n{{ (", "\n{% for %}", "\n{% if a %}", "\n{{ a b }}", "\n{% nonsense %}"])
def test_what_cant_be_read_is_said_with_its_line(template: str) -> None:
    assert fault(template, a="").line == 2


@pytest.mark.parametrize(
    "template",
    [
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "{% for a in x %}" * 40 + "{% endfor %}" * 40,
        "{{ " + "9" * 5000 + " }}",
        "a" * (TEMPLATE_LENGTH + 1),
    ],
)
def test_monstrous_templates_are_faults(template: str) -> None:
    assert str(fault(template, x=[1]))


def test_the_labels_template_can_be_tried_with_the_invented_order() -> None:
    kind = DocumentKind.LABEL_ZPL
    assert render(kind, default_template(kind), sample_facts(kind)).startswith("^XA")


def test_conditions_loops_and_filters_work() -> None:
    template = "{% for x in xs if x %}{{ loop.index }}{{ x|upper }}{% if not loop.last %}, {% endif %}{% endfor %}"
    assert render(SLIP, template, {"xs": ["a", "", "b"]}) == "1A, 2B"
    assert render(SLIP, "{{ a|default('none') }}{{ b|lines }}", {"a": "", "b": "x\n<y>"}) == "nonex<br/>&lt;y&gt;"
    assert render(SLIP, "{{ (3 * 2 + 1) % 4 }}{{ a ~ '-' ~ 1 }}{{ 'b' in a }}", {"a": "abc"}) == "3abc-1True"
    assert render(SLIP, "{{ a|shorten(4) }}{{ a|split_lines|length }}", {"a": "abcdefg"}) == "abc…1"
    assert render(SLIP, "{{ 'سلام'|dir }} {{ 'abc'|dir }} {{ '12'|dir }}", {}) == "rtl ltr ltr"


def test_a_list_of_five_thousand_goods_is_within_the_limits() -> None:
    facts = sample_facts(DocumentKind.PICK_LIST)
    facts["groups"][0]["rows"] *= 2500
    text = render(DocumentKind.PICK_LIST, default_template(DocumentKind.PICK_LIST), facts)
    assert text.count("<!--block-->") > 5000
