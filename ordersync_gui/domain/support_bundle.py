"""What is handed to whoever helps: a few texts, each with a name, to be read before they are given away."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FreeText:
    """A text that somebody else may have written something into: it is masked before it is shown to anybody."""

    text: str


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file of a bundle: its name without folders, and its whole text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class SupportBundle:
    """All files of a bundle, in the order in which they are read."""

    files: tuple[BundleFile, ...]

    def as_text(self) -> str:
        """All files one after another, each under its name."""
        return "\n".join(f"===== {file.name} =====\n{file.text.rstrip()}\n" for file in self.files)
