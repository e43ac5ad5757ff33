# Each target installs what it needs by itself: `make run` and `make test` work
# from a fresh clone with Python 3.11 or newer, git and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed

# The environment is made again when pyproject.toml changes, when the checkout was moved, and
# when its interpreter no longer starts, as after an upgrade of the system.
STALE := $(shell test ! -e $(STAMP) || { test "$$(cat $(STAMP))" = "$(CURDIR)" && \
	$(BIN)/python -c '' 2>/dev/null; } || echo stale)
ifneq ($(STALE),)
.PHONY: $(STAMP)
endif

.DEFAULT_GOAL := help
.PHONY: help run test serve lint format bench build clean

help:
	@echo "make run    judge the published cases under the law of their day, of today and of five other years"
	@echo "make test   run every test"
	@echo "make serve  serve the web API on http://localhost:5000"
	@echo "make lint   check code, parameters and the law's registry"
	@echo "make format format the code"
	@echo "make bench  measure populations of 1,000,000"
	@echo "make build  build the wheel"
	@echo "make clean  remove what the other targets made"

$(STAMP): pyproject.toml
	@command -v $(PYTHON) >/dev/null || { \
		echo "error: $(PYTHON) was not found: install Python 3.11 or newer," \
			"or name one with make PYTHON=/path/to/python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "error: Python 3.11 or newer is needed, $$($(PYTHON) --version 2>&1) was found;" \
			"name another with make PYTHON=/path/to/python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "error: $(PYTHON) lacks its venv module;" \
			"on Debian and Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV), the private environment of this checkout (a minute, once)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]' || { \
		echo "error: the dependencies could not be installed: is the network there?" >&2; exit 1; }
	@echo "$(CURDIR)" > $@

run: $(STAMP)
	$(BIN)/openfisca-oqtf run tests/cases

test: $(STAMP)
	$(BIN)/python -m pytest

serve: $(STAMP)
	$(BIN)/openfisca serve --country-package openfisca_oqtf --port 5000

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/yamllint --strict .
	$(BIN)/openfisca-oqtf lint

format: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(STAMP)
	$(BIN)/python -m benchmarks.protection
	$(BIN)/python -m benchmarks.deadline

build: $(STAMP)
	$(BIN)/python -m build

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
