# Two commands are enough: `make run` starts the program, `make test` checks everything.
# Needed beforehand: Python 3.11 or newer, make, and a network for the first installation.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# An environment that forbids bytecode makes every start two to three times slower.
unexport PYTHONDONTWRITEBYTECODE
export PIP_DISABLE_PIP_VERSION_CHECK := 1

VENV ?= .venv
BIN := $(VENV)/bin
SETTINGS := afterword.config.settings
MANAGE := $(BIN)/python -m django
# Whoever has nothing left takes from the other: the searches and the kills are long, and stand together.
SUITE := $(BIN)/python -m pytest -n $(or $(JOBS),2) --dist worksteal

# --no-deps: the lock names everything. --no-build-isolation: what builds our package is in it too.
INSTALL_LOCKED = $(BIN)/python -m pip install --quiet --require-hashes -r
INSTALL_OURS = $(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
LOCK = $(BIN)/uv pip compile --quiet pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	$(if $(UPGRADE),--upgrade)

.PHONY: help run test check format guide simulate bench lock clean
.PHONY: check-format check-lint check-types check-layers check-migrations check-docs

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: $(VENV)/.run ## Install what is needed, bring the database up to date, start Afterword
	$(MANAGE) migrate --settings=$(SETTINGS) --no-input --verbosity=0
	$(BIN)/afterword run

test: check ## Check the code, then run all tests on SQLite and the database's also on PostgreSQL
	env -u DATABASE_URL $(SUITE) --ignore=tests/docs
	$(BIN)/python -m tests.postgres -- $(SUITE) --ignore=tests/docs -m "database and not browser"

check: check-format check-lint check-types check-layers check-migrations check-docs ## Format, lint, types, layers, migrations, documents

format: $(VENV)/.dev ## Lay out the code and apply the safe repairs
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .

guide: $(VENV)/.run ## Write the guide as PDF and EPUB into build/guide
	$(BIN)/afterword guide --pdf build/guide/after-the-interview.pdf --epub build/guide/after-the-interview.epub

simulate: $(VENV)/.dev ## Run simulated searches (SEARCHES=300 SEED=1 DAYS=180)
	$(BIN)/afterword simulate --quiet --seed $(or $(SEED),1) --searches $(or $(SEARCHES),300) --days $(or $(DAYS),180)

bench: $(VENV)/.dev ## Measure how fast it is on this machine
	$(BIN)/python -m tests.bench

lock: $(VENV)/.dev ## Pin every dependency anew (UPGRADE=1 takes the newest)
	$(LOCK) --group build --output-file requirements/run.txt
	$(LOCK) --extra postgres --group dev --constraint requirements/run.txt --output-file requirements/dev.txt

clean: ## Remove what these commands made; your data stays
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

check-format: $(VENV)/.dev
	$(BIN)/ruff format --check --quiet .

check-lint: $(VENV)/.dev
	$(BIN)/ruff check --quiet .

check-types: $(VENV)/.dev
	$(BIN)/mypy

check-layers: $(VENV)/.dev
	$(BIN)/lint-imports

check-migrations: $(VENV)/.dev
	$(MANAGE) makemigrations --check --dry-run --settings=$(SETTINGS) --verbosity=1

check-docs: $(VENV)/.dev
	$(BIN)/python -m pytest tests/docs

$(VENV)/bin/python:
	@python=; for each in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11 python); do \
		if "$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python="$$each"; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
		echo "Afterword needs Python 3.11 or newer; install it, or name it: make run PYTHON=/path/to/python" >&2; exit 1; \
	fi; \
	"$$python" -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Python could not make an environment; on Debian and Ubuntu install python3-venv first." >&2; exit 1; }

# The stamps say what was installed last; a changed lock or pyproject.toml installs again.
$(VENV)/.run: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	$(INSTALL_LOCKED) requirements/run.txt
	$(INSTALL_OURS)
	$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.dev: requirements/dev.txt pyproject.toml | $(VENV)/bin/python
	$(INSTALL_LOCKED) requirements/dev.txt
	$(INSTALL_OURS)
	$(BIN)/python -m compileall -q src
	@touch $@ $(VENV)/.run
