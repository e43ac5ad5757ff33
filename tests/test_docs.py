"""Every command of the documentation runs, and prints what the page shows."""

from __future__ import annotations

import os
import re
import shutil
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


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of the checkout, with the environment that runs the tests as its own."""
    copy = tmp_path_factory.mktemp("docs") / "openfisca-oqtf"
    ignored = shutil.ignore_patterns(".git", ".venv", ".*_cache", "__pycache__", "build", "dist")
    shutil.copytree(ROOT, copy, ignore=ignored)
    environment = Path(sys.prefix)
    (copy / ".venv").symlink_to(environment)
    if not (environment / "installed").is_file():
        pytest.skip("not run by make: the environment is not the one that make would set up")
    return copy


@pytest.mark.parametrize("block", blocks("console"))
def test_the_commands_run_and_print_what_is_shown(checkout, block):
    commands = commands_of(block)
    if not commands:
        assert "$ " in block
        return
    script = "\n".join(f"echo '{MARK}'; {command}" for command, _ in commands)
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    process = subprocess.Popen(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        cwd=checkout,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(checkout)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        # A server started in the background keeps the pipes open: wait for the script alone.
        status = process.wait(timeout=240)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
    printed, errors = process.communicate(timeout=30)
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


def test_the_picture_of_the_readme_is_what_the_program_draws(checkout):
    command = re.search(r"<!-- drawn by: (.+?) -->", (ROOT / "README.md").read_text("utf-8"))
    assert command
    drawn = checkout / "drawn.svg"
    words = re.sub(r"--svg \S+", f"--svg {drawn}", command[1])
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    subprocess.run(words, shell=True, check=True, cwd=checkout, env={**os.environ, "PATH": path})
    picture = re.search(r"--svg (\S+)", command[1])
    assert picture
    assert drawn.read_text("utf-8") == (ROOT / picture[1]).read_text("utf-8")
