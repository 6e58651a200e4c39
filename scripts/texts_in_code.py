"""Finds the texts for people in the sources: what `tr`, `translate` and `say` are given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SOURCES = ("ordersync_gui",)
# Under this context the window looks up what the core says (ui/text.py).
CORE = "core"
# The gaps of what the core says that tell how many it is about (domain/wording.py).
COUNTING = {"n", "count"}
_GAP = re.compile(r"(?<!\{)\{(\w+)[^{}]*\}(?!\})")


class Unclear(Exception):
    """A text that can't be found by reading the sources; `str()` names every such place."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate.

    context: the class or name under which it is looked up. counted: it has a form for one and one for many.
    one: what English says of one, where the code tells.
    """

    context: str
    source: str
    comment: str = ""
    counted: bool = False
    file: str = field(default="", compare=False)
    one: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is looked up by."""
        return (self.context, self.source, self.comment)

    @property
    def gaps(self) -> frozenset[str]:
        """Its named gaps, with braces."""
        return frozenset(f"{{{name}}}" for name in _GAP.findall(self.source))


def texts_in_code(root: Path, folders: Iterable[str]) -> list[Text]:
    """Every text once, sorted. Raises Unclear."""
    found: dict[tuple[str, str, str], Text] = {}
    unclear: list[str] = []
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            reader = _Reader(path.relative_to(root).as_posix())
            reader.visit(ast.parse(path.read_text("utf-8")))
            unclear += reader.unclear
            for text in reader.found:
                before = found.setdefault(text.key, text)
                if text.counted and not before.counted:
                    unclear.append(f"{text.file}: {text.source!r} is said with and without a count")
    if unclear:
        raise Unclear("\n".join(unclear))
    return sorted(found.values(), key=lambda text: text.key)


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Text] = []
        self.unclear: list[str] = []
        self._classes: list[str] = []
        self._contexts: dict[str, str] = {}  # of functions like `_tr` that stand for one context
        self._constants: dict[str, ast.expr] = {}

    def visit_Module(self, node: ast.Module) -> None:
        for part in node.body:
            if isinstance(part, ast.FunctionDef) and part.name == "_tr":
                self._contexts[part.name] = _context_of(part)
            elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
                self._constants[part.targets[0].id] = part.value
            elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name) and part.value:
                self._constants[part.target.id] = part.value
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "_tr":
            self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Name(id="say"):
                self._said(node)
            case ast.Attribute(attr="warn"):  # of an order that is being read; logging's is called `warning`
                self._said(node)
            case ast.Name(id="_tr"):
                self._add(node, self._contexts.get("_tr", ""), _with_comment(node.args))
            case ast.Name(id="tr") | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                self._translated(node)
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr="tr"):
                self._add(node, self._classes[-1] if self._classes else "", node.args)
            case ast.Attribute(attr="tr"):
                self._unclear(node, "tr of something else than self")

    def _said(self, node: ast.Call) -> None:
        first = node.args[0] if node.args else None
        named = first.value if isinstance(first, ast.Subscript) else first
        one = next((word.value for word in node.keywords if word.arg == "for_one"), None)
        if one is not None:
            self._said_with_count(node, first, one)
        elif isinstance(named, ast.Name) and named.id in self._constants:
            for text in _strings(self._constants[named.id]):
                self.found.append(Text(CORE, text, file=self.file))
        elif isinstance(first, ast.Constant) and isinstance(first.value, str):
            self.found.append(Text(CORE, first.value, file=self.file))
        else:
            self._unclear(node, "say() its sentences where they are written, and fill their gaps here")

    def _said_with_count(self, node: ast.Call, many: ast.expr | None, one: ast.expr) -> None:
        both = [
            each.value for each in (many, one) if isinstance(each, ast.Constant) and isinstance(each.value, str)
        ]
        if len(both) == 2 and COUNTING & set(_GAP.findall(both[0])):  # noqa: PLR2004 - for one and for many
            self.found.append(Text(CORE, both[0], counted=True, file=self.file, one=both[1]))
        else:
            self._unclear(node, "a sentence for one and one for many have to be written out, with {n} or {count}")

    def _translated(self, node: ast.Call) -> None:
        context = node.args[0]
        if isinstance(context, ast.Constant) and isinstance(context.value, str):
            if context.value == CORE:
                return  # what the core said, by its own words
            self._add(node, context.value, node.args[1:])
        else:
            self._unclear(node, "the context has to be written out")

    def _add(self, node: ast.Call, context: str, given: list[ast.expr]) -> None:
        first = given[0] if given else None
        if not context or not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            self._unclear(node, "the text has to be written out")
            return
        comment = given[1].value if len(given) > 1 and isinstance(given[1], ast.Constant) else ""
        counted = len(given) > 2 or any(word.arg == "n" for word in node.keywords)  # noqa: PLR2004 - text, comment, n
        self.found.append(Text(context, first.value, str(comment or ""), counted=counted, file=self.file))

    def _unclear(self, node: ast.Call, why: str) -> None:
        self.unclear.append(f"{self.file}:{node.lineno}: {ast.unparse(node)[:80]}: {why}")


def _with_comment(given: list[ast.expr]) -> list[ast.expr]:
    """What `_tr(text)` or `_tr(text, count)` is given, as `translate` takes it: with a comment in between."""
    return [*given[:1], ast.Constant(""), *given[1:]] if len(given) > 1 else given


def _context_of(function: ast.FunctionDef) -> str:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
            return str(node.args[0].value)
    return ""


def _strings(value: ast.expr) -> Iterator[str]:
    """The sentences in a constant; keys of a mapping are no sentences."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Dict(values=several) | ast.Tuple(elts=several) | ast.List(elts=several):
            for one in several:
                yield from _strings(one)
        case ast.Call(args=[first, *_]):
            yield from _strings(first)
