"""The plain words of an answer: what a person would see of it, and whether they tell of a no or of a crash."""

from __future__ import annotations

import html
import re

LOOKED_AT = 64 * 1024
# None of these may look far ahead: an answer may be made to keep us busy.
_UNSEEN = (
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<\?"), re.compile(r"\?>")),
    (
        re.compile(r"<(?:script|style|head)\b", re.IGNORECASE),
        re.compile(r"</(?:script|style|head)\s*>", re.IGNORECASE),
    ),
)
_TAG = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*>")
# PHP writes these and goes on; a fatal error is none of them.
_PHP_REMARK = re.compile(
    r"(?:<br\s*/?>\s*)?(?:<b>)?(?:PHP )?\b(?:Warning|Notice|Deprecated|Strict Standards)(?:</b>)?:\s"
    r".{0,300}?\bon line (?:<b>)?\d{1,7}(?:</b>)?(?:\s*<br\s*/?>)?",
    re.IGNORECASE | re.DOTALL,
)
_ERROR_LINE = re.compile(
    r"\W{0,3}(?:error|err|fatal error|exception|fault|fail(?:ed|ure)?|nok|ko|erreur|fehler)\b", re.IGNORECASE
)
_BARE_NO = frozenset({"false", "no", "0", "-1"})
_BEFORE = 60  # characters shown before the word that says no
_FLAG = re.compile(
    r"\b(?:success(?:ful)?|ok|result|status)\"?\s*[=:]\s*\"?(?:false|no|nok|ko|fail\w*|error)\b|\bsuccess\"?\s*[=:]\s*0\b",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"\b(?:errors?|fail(?:ed|ure)?|not found|invalid|denied|\w{0,60}exception|unknown|no such|rejected|refused"
    r"|(?:does|do|did) ?n[o']t exist|unable to|could ?n[o']t|cannot|can['\u2019]t|not allowed|forbidden|expired"
    r"|(?:is|are) (?:missing|required)|maintenance|unavailable|try again|too many"
    r"|have (?:no )?permission|not permitted|sorry|exceeded|locked|blocked|login required|log in"
    r"|erreur|introuvable|inconnue?|fehler|nicht gefunden|unbekannt\w{0,2}|erforderlich"
    r"|no encontrad[oa]|denegad[oa]|non trovat[oa])\b",
    re.IGNORECASE,
)
_NO_ERRORS = re.compile(
    r"\b(?:no|without|0|zero) (?:errors?|failures?|failed|exceptions?)\b"
    r"|\b(?:errors?|failures?|failed|error_?code)\s*[=:]\s*(?:0|none|no|false|null)\b",
    re.IGNORECASE,
)
# A program that died, or a gateway that lost the answer: as little is known then as after an HTTP 500.
_CRASH = re.compile(
    r"\b(?:fatal error|parse error|uncaught|unhandled exception|stack ?trace|traceback|internal server error"
    r"|server error in|runtime error|critical error on this website|bad gateway|gateway time-?out"
    r"|object reference not set|\w{1,60}exception\b|allowed memory size|erreur interne|interner serverfehler"
    r"|maximum execution time|(?:application|unexpected) error (?:has )?occurred|an error has occurred"
    r"|something went wrong)\b",
    re.IGNORECASE,
)
_SERVER_FAULT = re.compile(r"\b[\w-]{1,20}:(?:Server|Receiver)\b")


def visible(text: str) -> str:
    """The text without markup and what a browser doesn't show, blanks folded."""
    seen = text[:LOOKED_AT]
    for opener, closer in _UNSEEN:
        head, *rest = opener.split(seen)
        seen = head + " ".join([*closer.split(part, maxsplit=1), ""][1] for part in rest)
    return " ".join(html.unescape(_TAG.sub(" ", seen)).split())


def without_remarks(text: str) -> str:
    """The text without PHP's warnings and notices, which say nothing about what became of a request."""
    return _PHP_REMARK.sub("", text).strip()


def opens_with_error(words: str) -> bool:
    """Whether the first word is "error" or one like it, or there is only a bare no (WordPress: 0, -1)."""
    return _ERROR_LINE.match(words) is not None or words.strip("\"' .").casefold() in _BARE_NO


def say_no(words: str) -> bool:
    """Whether the words tell of a failure."""
    plain = _NO_ERRORS.sub("", words)
    return _SAYS_NO.search(plain) is not None or _FLAG.search(plain) is not None


def telling_part(words: str, longest: int) -> str:
    """The words; of long ones the part where they say no."""
    plain = _NO_ERRORS.sub("", words)
    found = _SAYS_NO.search(plain) or _FLAG.search(plain)
    if found is None or found.end() <= longest:
        return words
    return "… " + plain[max(0, found.start() - _BEFORE) :]


def tell_of_crash(words: str) -> bool:
    """Whether the words are those of a program that died on the way, or of a gateway in front of it."""
    return _CRASH.search(words) is not None


def soap_server_fault(words: str) -> bool:
    """Whether they are SOAP's for a fault on the server's side."""
    return _SERVER_FAULT.search(words) is not None
