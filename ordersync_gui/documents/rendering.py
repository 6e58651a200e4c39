"""Makes a document's text from a template and facts, so that neither can do more than be text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import TracebackType
from typing import Any

from jinja2 import Template, TemplateSyntaxError, UndefinedError

from ordersync_gui.documents.clean_text import clean_facts
from ordersync_gui.documents.limits import TEMPLATE_LENGTH, Budget, TooMuch, budget
from ordersync_gui.documents.sandbox import NAME, NotForTemplates, Sandbox, Unknown
from ordersync_gui.documents.text_direction import direction
from ordersync_gui.domain.paper import DocumentKind, TemplateFault
from ordersync_gui.domain.wording import say


def render(kind: DocumentKind, template: str, facts: Mapping[str, Any]) -> str:
    """The document's text; what facts hold is never more than text in it. Raises TemplateFault.

    A mail's subject is one line, whatever the template and the facts hold.
    """
    compiled = compiled_template(kind, template)
    token = budget.set(Budget())
    try:
        text = _written(compiled, clean_facts(facts))
    finally:
        budget.reset(token)
    return " ".join(text.split()) if kind is DocumentKind.MAIL_SUBJECT else text


def compiled_template(kind: DocumentKind, template: str) -> Template:
    """The template ready for use; raises TemplateFault for one that isn't written as templates are."""
    if len(template) > TEMPLATE_LENGTH:
        raise TemplateFault(
            say("This template is too long."), remedy=say("It can have {n} letters at most.", n=TEMPLATE_LENGTH)
        )
    return _compiled(kind, template)


@lru_cache(maxsize=64)
def _compiled(kind: DocumentKind, template: str) -> Template:
    try:
        return _sandbox(kind).from_string(template)
    except TemplateSyntaxError as error:
        raise TemplateFault(
            say(
                "Line {line} of the template can't be read: {reason}",
                line=error.lineno,
                reason=error.message or "",
            ),
            line=error.lineno,
            remedy=say("Look for a bracket or an end that is missing."),
        ) from error
    except NotForTemplates as error:
        raise _forbidden(str(error), error.line) from error
    except (SyntaxError, RecursionError, MemoryError, ValueError, OverflowError) as error:
        raise TemplateFault(
            say("This template is nested too deeply, or holds a number that is too long.")
        ) from error


@cache
def _sandbox(kind: DocumentKind) -> Sandbox:
    return Sandbox({"dir": direction}, html=kind.is_html, finalize=_shown)


def _shown(value: object) -> object:
    """What stands in the text for a value: nothing for None; what is no value can't be shown."""
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Unknown):
        return str(value)  # raises, with the name
    if value is None:
        return ""
    raise NotForTemplates(type(value).__name__)


def _written(template: Template, facts: dict[str, Any]) -> str:
    written: list[str] = []
    try:
        for piece in template.root_render_func(template.new_context(facts)):
            budget.get().write(len(piece))
            written.append(piece)
    except Exception as error:
        raise _fault(error, _line(template, error.__traceback__)) from error
    return "".join(written)


def _fault(error: Exception, line: int | None) -> TemplateFault:
    match error:
        case UndefinedError():
            return TemplateFault(
                say(
                    'Line {line} of the template: there is nothing called "{name}".',
                    line=line or 0,
                    name=str(error),
                ),
                line=line,
                remedy=say("Look at the list of names that templates can use."),
            )
        case NotForTemplates():
            return _forbidden(str(error), line)
        case TooMuch():
            return TemplateFault(
                say("Line {line} of the template goes on for too long or makes too much text.", line=line)
                if line
                else say("This template makes too much text."),
                line=line,
                remedy=say("Take out the loop, or let it go over less."),
            )
        case _:
            return TemplateFault(
                say(
                    "Line {line} of the template can't be carried out: {reason}", line=line or 0, reason=str(error)
                ),
                line=line,
            )


def _forbidden(what: str, line: int | None) -> TemplateFault:
    return TemplateFault(
        say(
            'Line {line} of the template uses "{what}", which templates can\'t do here.', line=line or 0, what=what
        ),
        line=line,
        remedy=say("Templates show values, with conditions and loops; they can't do anything else."),
    )


def _line(template: Template, traceback: TracebackType | None) -> int | None:
    """The template's line in which it happened, by the innermost of its frames."""
    found = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == NAME:
            found = template.get_corresponding_lineno(traceback.tb_lineno)
        traceback = traceback.tb_next
    return found
