"""The part of Jinja that templates may use: values, conditions, loops, a few filters; no calls, no imports."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from ordersync_gui.documents.limits import NUMBER, RANGE_LENGTH, TEXT_LENGTH, TooMuch, checked_text, step

NAME = "<template>"  # what the code that a template becomes is called in tracebacks
_STEP, _JOINED, _COUNTED, _RANGE = "_step", "_joined", "_counted", "range"
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.For,
    nodes.If,
    nodes.Assign,
    nodes.CondExpr,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Mod,
    nodes.FloorDiv,
    nodes.Neg,
    nodes.Concat,
    nodes.Filter,
    nodes.Test,
    nodes.Call,
    nodes.List,
    nodes.Tuple,
)
_WRITTEN = {"scope": "autoescape", "pow": "**", "nsref": "set", "callblock": "call", "filterblock": "filter"}
_LOOP = frozenset({"index", "index0", "first", "last", "length", "revindex", "revindex0"})


class Unknown(StrictUndefined):
    """A name that there isn't; its error says just the name."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


class NotForTemplates(Exception):
    """Something of Jinja that templates here can't use; says what, and in which line."""

    def __init__(self, what: str, line: int | None = None) -> None:
        super().__init__(what)
        self.line = line


class Sandbox(ImmutableSandboxedEnvironment):
    """Compiles templates from the allowed parts alone, with steps counted."""

    intercepted_binops = frozenset({"+", "-", "*", "%", "//"})

    def __init__(
        self, filters: Mapping[str, Callable[..., Any]], *, html: bool, finalize: Callable[[Any], Any]
    ) -> None:
        super().__init__(
            autoescape=html,
            undefined=Unknown,
            finalize=finalize,
            optimized=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.globals.clear()
        self.globals.update({_STEP: step, _JOINED: _joined, _COUNTED: _counted, _RANGE: _short_range})
        self.filters.clear()
        self.filters.update({**FILTERS, **filters})
        self.tests = {name: self.tests[name] for name in ("defined", "undefined", "none", "odd", "even", "string")}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        line = 1
        for node in tree.find_all(nodes.Node):
            line = node.lineno or next((each.lineno for each in node.find_all(nodes.Node) if each.lineno), line)
            _check(node, line)
        for call in [*tree.find_all(nodes.Concat)]:
            call.nodes = [_call(_JOINED, call.nodes, call.lineno)]
        for loop in [*tree.find_all(nodes.For)]:
            loop.iter = _call(_COUNTED, [cast("nodes.Expr", loop.iter)], loop.lineno)
            weight = sum(1 for _ in loop.find_all(nodes.Node))
            loop.body.insert(
                0, nodes.Output([_call(_STEP, [nodes.Const(weight)], loop.lineno)], lineno=loop.lineno)
            )
        return tree.set_environment(self)  # type: ignore[return-value]

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - whatever facts hold
        """A fact's entry, or what a loop knows of itself; nothing else of any object."""
        if isinstance(obj, Mapping):
            return obj[attribute] if attribute in obj else self.undefined(name=attribute)
        if type(obj).__name__ == "LoopContext" and attribute in _LOOP:
            return getattr(obj, attribute)
        return self.undefined(name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - as above
        """A fact's entry or an item of a list."""
        try:
            return obj[argument] if isinstance(obj, Mapping | Sequence) else self.undefined(name=str(argument))
        except (TypeError, LookupError):
            return self.undefined(name=str(argument))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """Sums of small numbers, and nothing that makes long texts."""
        del context
        if not isinstance(left, int | float) or not isinstance(right, int | float):
            raise NotForTemplates(operator)
        result = _SUMS[operator](left, right)
        if not -NUMBER < result < NUMBER:
            raise TooMuch
        return result


_SUMS: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "%": operator.mod,
    "//": operator.floordiv,
}


def _check(node: nodes.Node, line: int) -> None:
    """Raise for what templates can't use."""
    if not isinstance(node, _ALLOWED):
        if isinstance(node, nodes.Keyword | nodes.Helper):
            return
        name = type(node).__name__.lower()
        raise NotForTemplates(_WRITTEN.get(name, name), line)
    if isinstance(node, nodes.Call) and not (isinstance(node.node, nodes.Name) and node.node.name == _RANGE):
        raise NotForTemplates("call", line)
    if isinstance(node, nodes.For) and node.recursive:
        raise NotForTemplates("recursive", line)
    if isinstance(node, nodes.Name) and node.name.startswith("_"):
        raise NotForTemplates(node.name, line)
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        raise NotForTemplates(node.attr, line)


def _call(name: str, values: list[nodes.Expr], line: int) -> nodes.Call:
    return nodes.Call(nodes.Name(name, "load", lineno=line), values, [], None, None, lineno=line)


def _joined(*parts: object) -> str:
    texts = [str(part) for part in parts]
    if sum(map(len, texts)) > TEXT_LENGTH:
        raise TooMuch
    return checked_text("".join(texts))


def _counted(values: Any) -> Any:  # noqa: ANN401 - what a loop goes over
    """What a loop goes over, each of it a step, also what its condition leaves out."""
    step(len(values))
    return values


def _short_range(*bounds: int) -> range:
    found = range(*bounds)
    if len(found) > RANGE_LENGTH:
        raise TooMuch
    return found


def _join(values: Sequence[object], between: str = "") -> str:
    texts = [str(value) for value in values]
    if sum(map(len, texts)) + len(between) * len(texts) > TEXT_LENGTH:
        raise TooMuch
    return checked_text(between.join(texts))


def _replace(text: str, old: str, new: str) -> str:
    text = str(text)
    if len(text) + text.count(old) * len(new) > TEXT_LENGTH:
        raise TooMuch
    return checked_text(text.replace(old, new))


def _shorten(text: str, most: int = 60) -> str:
    text = checked_text(str(text))
    return text if len(text) <= most else text[: max(most - 1, 0)].rstrip() + "…"


def _lines(text: str) -> Markup:
    """A text of several lines for HTML."""
    return Markup("<br/>").join(escape(line) for line in checked_text(str(text)).splitlines())


def _default(value: object, instead: object = "") -> object:
    return instead if isinstance(value, Unknown) or not value else value


FILTERS: Mapping[str, Callable[..., Any]] = {
    "upper": lambda text: checked_text(str(text)).upper(),
    "lower": lambda text: checked_text(str(text)).lower(),
    "trim": lambda text: checked_text(str(text)).strip(),
    "length": len,
    "count": len,
    "first": lambda values: values[0] if values else "",
    "last": lambda values: values[-1] if values else "",
    "join": _join,
    "replace": _replace,
    "shorten": _shorten,
    "default": _default,
    "int": int,
    "lines": _lines,
    "split_lines": lambda text: checked_text(str(text)).splitlines(),
}

__all__ = ["NAME", "NotForTemplates", "Sandbox", "Template", "TemplateSyntaxError", "Unknown"]
