"""Fills a template: sandboxed, with counted steps, and with facts that can only ever be text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError, Undefined, UndefinedError, nodes
from jinja2.runtime import LoopContext
from jinja2.sandbox import SandboxedEnvironment, SecurityError
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from ordersync_gui.documents.clean_text import cleaned_facts
from ordersync_gui.domain.paper import DocumentKind, TemplateFault
from ordersync_gui.domain.wording import Message, say

TEMPLATE_LENGTH = 100_000  # letters
MOST_STEPS = 200_000  # of all loops together
MOST_OUTPUT = 8_000_000  # letters
_MOST_TEXT = 1_000_000  # letters of one text that is put together
_LOOP_FACTS = frozenset({"index", "index0", "revindex", "first", "last", "length"})
_FILTERS = frozenset(
    {"default", "d", "upper", "lower", "title", "capitalize", "trim", "length", "count", "first", "last"}
    | {"e", "escape", "int", "round", "abs", "truncate"}
)
_NOT_ALLOWED = (nodes.Macro, nodes.CallBlock, nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
_TICK, _JOINED = "_tick_", "_joined_"


class _TooMuch(Exception):
    """The template loops for too long or writes too much."""


class _Meter:
    """Counts the steps of one run."""

    def __init__(self) -> None:
        self.steps = 0

    def tick(self) -> str:
        """One more turn of a loop."""
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise _TooMuch
        return ""


class _Counting(NodeTransformer):
    """Has every loop count its turns, and texts put together by ~ be measured."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - Jinja calls it by the node's name
        """Count the turns; a loop that calls itself isn't allowed."""
        if node.recursive:
            raise TemplateSyntaxError("recursive", node.lineno)
        self.generic_visit(node)
        call = nodes.Call(nodes.Name(_TICK, "load"), [], [], None, None, lineno=node.lineno)
        node.body.insert(0, nodes.Output([call], lineno=node.lineno))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Call:  # noqa: N802 - as above
        """A text put together."""
        self.generic_visit(node)
        return nodes.Call(nodes.Name(_JOINED, "load"), node.nodes, [], None, None, lineno=node.lineno)


class _Environment(SandboxedEnvironment):
    """Facts, loops, conditions and a few filters; no functions, no attributes, no way to other files."""

    intercepted_binops = frozenset({"+", "*", "%", "**", "//", "/", "-"})

    def __init__(self, kind: DocumentKind) -> None:
        super().__init__(
            autoescape=kind.is_html,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=_Missing,
            finalize=_shown,
        )
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.filters |= {"lines": _lines, "join": _join, "replace": _replace}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(_NOT_ALLOWED):
            raise TemplateSyntaxError("not allowed", node.lineno)
        for node in tree.find_all((nodes.Name,)):
            if node.name in {_TICK, _JOINED}:
                raise TemplateSyntaxError("not allowed", node.lineno)
        counting: nodes.Template = _Counting().visit(tree)
        return counting

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Only facts have parts."""
        if isinstance(obj, Mapping) and attribute in obj:
            return obj[attribute]
        if isinstance(obj, LoopContext) and attribute in _LOOP_FACTS:
            return super().getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - as above
        """A fact by its name, an item by its number."""
        if isinstance(obj, (Mapping, list, tuple)):
            try:
                return obj[argument]
            except (LookupError, TypeError):
                return self.undefined(obj=obj, name=str(argument))
        return self.undefined(obj=obj, name=str(argument))

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401 - as above
        """Nothing can be called but what counts."""
        return bool(getattr(obj, "counts_template_steps", False))

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - as above
        """Sums of numbers; texts are put together by ~."""
        if not all(isinstance(value, (int, float)) and abs(value) < 10**12 for value in (left, right)):
            raise SecurityError("only numbers")
        if operator == "**":
            raise SecurityError("no powers")
        return super().call_binop(context, operator, left, right)


class _Missing(Undefined):
    """A name that no fact has is a mistake in the template, except where it asks whether it is there."""

    def __str__(self) -> str:  # noqa: PLE0307 - it never returns
        self._fail_with_undefined_error()

    def __iter__(self) -> Iterator[Any]:
        self._fail_with_undefined_error()


def _shown(value: Any) -> Any:  # noqa: ANN401 - any fact
    return "" if value is None else value


def _lines(text: str) -> Markup:
    """A text of several lines for HTML."""
    return Markup("<br/>").join(escape(line) for line in str(text).splitlines())


def _join(values: Iterable[object], between: str = "") -> str:
    return _measured(str(between).join(str(value) for value in values))


def _replace(text: str, old: str, new: str) -> str:
    if (len(text) + 1) * max(len(new), 1) > _MOST_TEXT:
        raise _TooMuch
    return str(text).replace(str(old), str(new))


def _joined(*values: object) -> object:
    if any(isinstance(value, Markup) for value in values):
        return Markup(_measured("".join(str(escape(value)) for value in values)))  # noqa: S704 - escaped here
    return _measured("".join(str(value) for value in values))


def _measured(text: str) -> str:
    if len(text) > _MOST_TEXT:
        raise _TooMuch
    return text


_joined.counts_template_steps = True  # type: ignore[attr-defined]


@lru_cache(maxsize=32)
def _compiled(kind: DocumentKind, template: str) -> Any:  # noqa: ANN401 - Jinja's template
    return _Environment(kind).from_string(template)


def render(kind: DocumentKind, template: str, facts: Mapping[str, Any]) -> str:
    """The template with these facts in it: HTML, or plain text, by its kind.

    Facts are texts, numbers, lists and mappings; control characters are taken out of them, and in HTML they are
    escaped, so that none of them can be anything but text. Raises TemplateFault with the line where it is known.
    """
    if len(template) > TEMPLATE_LENGTH:
        raise TemplateFault(say("The template is longer than {n} letters.", n=TEMPLATE_LENGTH))
    meter = _Meter()

    def tick() -> str:
        return meter.tick()

    tick.counts_template_steps = True  # type: ignore[attr-defined]
    try:
        made = _compiled(kind, template)
        return _collected(made.generate({**cleaned_facts(facts), _TICK: tick, _JOINED: _joined}))
    except TemplateSyntaxError as error:
        raise TemplateFault(_syntax(error), line=error.lineno, remedy=_LOOK) from error
    except UndefinedError as error:
        raise TemplateFault(_unknown(error), line=_line_of(error), remedy=_NAMES) from error
    except (_TooMuch, RecursionError, MemoryError) as error:
        raise TemplateFault(_TOO_MUCH, line=_line_of(error), remedy=_LOOK) from error
    except SecurityError as error:
        raise TemplateFault(_NOT_HERE, line=_line_of(error), remedy=_LOOK) from error
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        raise TemplateFault(say("The template can't be filled in."), line=_line_of(error), remedy=_LOOK) from error


def _collected(parts: Iterable[str]) -> str:
    found, length = [], 0
    for part in parts:
        length += len(part)
        if length > MOST_OUTPUT:
            raise _TooMuch
        found.append(part)
    return "".join(found)


_LOOK = say("Mend the template, or go back to the original.")
_NAMES = say("The names that there are stand in the manual under Templates.")
_TOO_MUCH = say("The template repeats or writes more than any paper needs.")
_NOT_HERE = say("The template asks for something that templates can't do.")
_WORD = re.compile(r"'([^']{1,60})'")


def _syntax(error: TemplateSyntaxError) -> Message:
    if error.message in {"not allowed", "recursive"}:
        return _NOT_HERE
    found = _WORD.search(error.message or "")
    if found is None:
        return say("The template isn't complete or has a mistake.")
    return say('The template isn\'t complete or has a mistake near "{word}".', word=found[1])


def _unknown(error: UndefinedError) -> Message:
    found = _WORD.findall(error.message or "")
    return say('The template names "{name}", which there isn\'t.', name=found[-1] if found else "?")


def _line_of(error: BaseException) -> int | None:
    """The line of the template that the error came from, as Jinja rewrote the traceback."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
