"""What a built package holds besides its modules: catalogues as Qt reads them, icons, and the like."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
RESOURCES = ROOT / "resources"
MANUAL = ROOT / "packaging" / "manual"  # where packaging/build has it while it builds
CATALOGUE = ".ts"


class BuildWithResources(build_py):
    """Puts the folder `resources` into the package; a catalogue is compiled, its source stays out."""

    def run(self) -> None:
        """Copy the modules, then the resources; a clone that is run in place has them beside it already."""
        super().run()
        if not self.editable_mode:
            for source, target in self._resources():
                target.parent.mkdir(parents=True, exist_ok=True)
                if source.suffix == CATALOGUE:
                    compile_catalogue(source, target)
                else:
                    shutil.copyfile(source, target)

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:  # noqa: FBT001, FBT002 - the base class's
        """Every file that a build makes, for the list of what is installed."""
        made: list[str] = super().get_outputs(include_bytecode)
        if self.editable_mode:
            return made
        return [*made, *(str(target) for _, target in self._resources())]

    def _resources(self) -> list[tuple[Path, Path]]:
        """Each file of the folder and where it goes."""
        within = Path(self.build_lib) / "ordersync_gui" / "resources"
        resources = [path for path in _files(RESOURCES) if path.suffix != ".qm"]
        return [
            *((path, within / _name_built(path.relative_to(RESOURCES))) for path in resources),
            *((path, within / "manual" / path.relative_to(MANUAL)) for path in _files(MANUAL)),
        ]


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _name_built(name: Path) -> Path:
    return name.with_suffix(".qm") if name.suffix == CATALOGUE else name


def compile_catalogue(source: Path, target: Path) -> None:
    """Make what Qt reads from a catalogue's source, with the tool that comes with PySide6-Essentials."""
    import PySide6  # noqa: PLC0415 - needed for a build only, not for asking what a build would need

    folder = Path(PySide6.__file__).parent
    tool = next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)  # noqa: S603 - Qt's own tool


setup(cmdclass={"build_py": BuildWithResources})
