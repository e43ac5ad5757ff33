# Each target installs what it needs by itself: `make run` and `make test` work
# from a fresh clone with Python 3.11 or newer, git and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed

.DEFAULT_GOAL := help
.PHONY: help run test serve lint format bench build clean

help:
	@echo "make run    judge the example cases under the law of their day and under five others"
	@echo "make test   run every test"
	@echo "make serve  serve the web API on http://localhost:5000"
	@echo "make lint   check code, parameters and the law's registry"
	@echo "make format format the code"
	@echo "make bench  measure a population of 1,000,000"
	@echo "make build  build the wheel"
	@echo "make clean  remove what the other targets made"

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "error: Python 3.11 or newer is needed, $$($(PYTHON) --version 2>&1) was found;" \
			"name another with make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

run: $(STAMP)
	$(BIN)/openfisca-oqtf run examples/decisions.yaml

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

build: $(STAMP)
	$(BIN)/python -m build

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
