"""How a shop's status words and what they mean are said in a table and in its choices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.domain.status_rules import why_not
from ordersync_gui.ui.text import WARNING_SIGN, shown, status_label, status_text

_UNMAPPED = OrderStatus.UNMAPPED


class StatusWording:
    """Words for one channel's rules; spec None knows no rules."""

    def __init__(self, spec: ChannelSpec | None) -> None:
        self._spec = spec

    def is_by_flags(self, word: str) -> bool:
        """Whether orders without a word get their status otherwise, so that nothing needs to be mapped."""
        return not word and self._spec is not None and self._spec.flags_imply_status

    def is_waiting(self, word: StatusWord, status: OrderStatus) -> bool:
        """Whether orders have the word now and nobody said what it means."""
        return status is _UNMAPPED and word.count > 0 and not self.is_by_flags(word.word)

    def default(self, word: str) -> OrderStatus:
        """What the channel's declaration lets the word mean."""
        return _UNMAPPED if self._spec is None else self._spec.default_status_map.get(word, _UNMAPPED)

    def reason(self, word: str, status: OrderStatus) -> str:
        """Why the word can't mean this status, "" when it can."""
        reason = None if self._spec is None else why_not(self._spec, word, status)
        return "" if reason is None else shown(reason)

    def choices(self, word: StatusWord) -> list[tuple[OrderStatus, str]]:
        """What can be chosen for a word, in words; what it meant before there was a rule stays visible."""
        possible = [
            (status, status_text(status) if not self.reason(word.word, status) else _not_possible(status))
            for status in MAPPABLE
            if not self.reason(word.word, status) or status is word.status
        ]
        return [(_UNMAPPED, self._without_meaning(word)), *possible]

    def meaning(self, word: StatusWord, status: OrderStatus) -> str:
        """What a word means, for its cell."""
        if status is not _UNMAPPED:
            return _not_possible(status) if self.reason(word.word, status) else status_text(status)
        if self.is_by_flags(word.word):
            return _tr("By the shop's marks")
        return (
            _tr("{sign} Not mapped").format(sign=WARNING_SIGN)
            if self.is_waiting(word, status)
            else _tr("Not mapped")
        )

    def marked(self, word: StatusWord, status: OrderStatus) -> str:
        """The word, with a sign where it needs a person."""
        title = self.title(word)
        alarming = self.is_waiting(word, status) or bool(self.reason(word.word, status))
        return f"{WARNING_SIGN} {title}" if alarming else title

    def title(self, word: StatusWord) -> str:
        """The word, and what the shop itself calls it."""
        if not word.label or word.label == word.word:
            return word.word or _tr("(no word)")
        return _tr("{word} ({label})").format(word=word.word, label=word.label)

    def state(self, word: StatusWord, status: OrderStatus, *, saved: bool) -> str:
        """How a row stands to the channel's declaration, and whether it is saved."""
        if not saved:
            return _tr("Not saved yet")
        default = self.default(word.word)
        if status is default:
            return _tr("Default") if default is not _UNMAPPED else "-"
        return _tr("Added") if default is _UNMAPPED else _tr("Changed")

    def default_hint(self, word: StatusWord) -> str:
        """What the channel's declaration says of the word."""
        default = self.default(word.word)
        if default is _UNMAPPED:
            return _tr("The channel declares nothing for this word.")
        return _tr("The channel's default: {status}").format(status=status_label(default))

    def reasons(self, word: str) -> str:
        """Why some statuses aren't offered for the word, each reason once."""
        by_reason: dict[str, list[str]] = {}
        for status in MAPPABLE:
            if reason := self.reason(word, status):
                by_reason.setdefault(reason, []).append(status_label(status))
        text = _tr("Not offered: {statuses}. {reason}")
        return "\n".join(
            text.format(statuses=", ".join(labels), reason=reason) for reason, labels in by_reason.items()
        )

    def rules(self) -> str:
        """The channel's rules, a line each; "" where it has none."""
        if self._spec is None:
            return ""
        fixed, unsupported = _tr('{status} is always "{word}": {reason}'), _tr("{status} isn't offered: {reason}")
        lines = [
            fixed.format(status=status_label(status), word=rule.word, reason=shown(rule.reason))
            for status, rule in self._spec.fixed_words.items()
        ]
        lines += [
            unsupported.format(status=status_label(status), reason=shown(reason))
            for status, reason in self._spec.unsupported_statuses.items()
        ]
        return "\n".join(lines)

    def _without_meaning(self, word: StatusWord) -> str:
        if self.is_by_flags(word.word):
            return _tr("By the shop's marks: paid, shipped")
        return _tr("{sign} Not mapped: orders can't be shipped").format(sign=WARNING_SIGN)


def _not_possible(status: OrderStatus) -> str:
    return _tr("{sign} {status} (not possible here)").format(sign=WARNING_SIGN, status=status_label(status))


def _tr(text: str) -> str:
    return QCoreApplication.translate("status_words", text)
