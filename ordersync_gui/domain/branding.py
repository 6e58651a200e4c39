"""What a store's papers and mails say of the company: name, return address, contact, closing words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

COMPANY_LENGTH = 100
LINES = 8
LINE_LENGTH = 100
FOOTER_LENGTH = 600


@dataclass(frozen=True, slots=True)
class Branding:
    """return_address and contact (telephone, e-mail, web) are lines of text; company "" is the store's name."""

    company: str = ""
    return_address: str = ""
    contact: str = ""
    footer: str = ""


def checked_branding(branding: Branding) -> Branding:
    """The same without blanks at the ends and empty lines; raises UsageError naming the field at fault."""
    company = " ".join(branding.company.split())
    if len(company) > COMPANY_LENGTH:
        raise UsageError(
            say("The company's name can have {n} letters at most.", n=COMPANY_LENGTH), field="branding.company"
        )
    return Branding(
        company=company,
        return_address=_lines(branding.return_address, "branding.return_address"),
        contact=_lines(branding.contact, "branding.contact"),
        footer=_footer(branding.footer),
    )


def _lines(text: str, field: str) -> str:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    kept = [line for line in lines if line]
    if len(kept) > LINES or any(len(line) > LINE_LENGTH for line in kept):
        raise UsageError(
            say(
                "{n} lines of at most {letters} letters have room on paper. Make the text shorter.",
                n=LINES,
                letters=LINE_LENGTH,
            ),
            field=field,
        )
    return "\n".join(kept)


def _footer(text: str) -> str:
    footer = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if len(footer) > FOOTER_LENGTH:
        raise UsageError(
            say("The closing words can have {n} letters at most.", n=FOOTER_LENGTH), field="branding.footer"
        )
    return footer


def branding_from_data(data: Mapping[str, Any]) -> Branding:
    """The branding that was kept; what an older version didn't keep is empty."""
    return Branding(**{name: str(data[name]) for name in Branding.__dataclass_fields__ if name in data})
