"""Every command of the documentation runs, and prints what the page shows."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from openfisca_oqtf.cli import main

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MARK = "=== next command ==="
# Commands that a test cannot run from within: what stands for each of them.
ELSEWHERE = {
    "make test": "it is what runs this test",
    "make lint": "the checks on every change run it beside the tests",
    "git clone https://github.com/openfisca/openfisca-oqtf": "the repository is the one under test",
    "cd openfisca-oqtf": "the tests run in it",
}


def blocks(language: str) -> list[pytest.ParameterSet]:
    return [
        pytest.param(text, id=f"{page.name}-{number}")
        for page in PAGES
        for number, (found, text) in enumerate(FENCE.findall(page.read_text(encoding="utf-8")))
        if found == language
    ]


def commands_of(block: str) -> list[tuple[str, list[str]]]:
    """Each command of a block, without those that run elsewhere, and the lines shown after it."""
    commands: list[tuple[str, list[str]]] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            commands.append((line[2:], []))
        else:
            commands[-1][1].append(line)
    return [(command, shown) for command, shown in commands if command not in ELSEWHERE]


@pytest.mark.parametrize("block", blocks("console"))
def test_the_commands_run_and_print_what_is_shown(block, tmp_path):
    commands = commands_of(block)
    if not commands:
        assert "$ " in block
        return
    script = "\n".join(f"echo '{MARK}'; {command}" for command, _ in commands)
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    # As a person would run them, not as a part of the make that runs the tests.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    # A server started in the background would keep pipes open: files do not wait for it.
    with (tmp_path / "out").open("w") as out, (tmp_path / "err").open("w") as err:
        process = subprocess.Popen(
            ["bash", "-e", "-o", "pipefail", "-c", script],
            cwd=ROOT,
            env={**environment, "PATH": path},
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        try:
            status = process.wait(timeout=240)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
    printed, errors = ((tmp_path / name).read_text("utf-8") for name in ("out", "err"))
    assert status == 0, errors
    outputs = [text.strip("\n").splitlines() for text in printed.split(MARK)[1:]]
    for (command, shown), output in zip(commands, outputs, strict=True):
        assert_shown(command, shown, output)


def assert_shown(command: str, shown: list[str], output: list[str]) -> None:
    """The lines shown are printed, in order; « ... » stands for any lines."""
    position, free = 0, False
    for line in shown:
        if line.strip() == "...":
            free = True
            continue
        found = [n for n in range(position, len(output)) if output[n].rstrip() == line.rstrip()]
        assert found, f"{command}: not printed: {line!r}; printed: {output[position:]}"
        assert free or found[0] == position, f"{command}: something else before {line!r}"
        position, free = found[0] + 1, False
    assert not shown or free or position == len(output), f"{command}: more is printed"


@pytest.mark.parametrize("block", blocks("python"))
def test_the_python_examples_run(block):
    exec(compile(block, "example", "exec"), {"__name__": "example"})


@pytest.mark.parametrize("block", blocks("yaml"))
def test_the_cases_shown_are_read_and_agree(block, tmp_path, system, capsys):
    (tmp_path / "case.yaml").write_text(block, encoding="utf-8")
    assert main(["run", str(tmp_path / "case.yaml")]) == 0
    assert "1 of 1 cases" in capsys.readouterr().out


def test_every_link_within_the_repository_leads_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_picture_of_the_readme_is_what_the_program_draws(tmp_path):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    drawn = re.search(r"<!-- drawn by: openfisca-oqtf (.+?) --svg (\S+) -->", readme)
    assert drawn
    arguments = [*shlex.split(drawn[1]), "--svg", str(tmp_path / "drawn.svg")]
    assert main([arguments[0], str(ROOT / arguments[1]), *arguments[2:]]) == 0
    expected = (ROOT / drawn[2]).read_text(encoding="utf-8")
    assert (tmp_path / "drawn.svg").read_text(encoding="utf-8") == expected
