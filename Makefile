# Every target does its own set-up first (scripts/set-up); the second time that takes a fraction of a second.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run tour test soak bench check docs texts lock clean

# Qt and shops' texts need UTF-8; a minimal machine has no locale set at all.
ifneq ($(shell locale charmap 2>/dev/null),UTF-8)
export LC_ALL := C.UTF-8
endif
# One more at once than there are processors: many tests wait for another process.
PARALLEL = --numprocesses=$$(($$(nproc) + 1)) --maxprocesses=8 --dist=worksteal
# Tests draw into memory, so that no window flashes up; QT_QPA_PLATFORM=xcb shows them.
# Compiled modules are kept also where that is switched off: hundreds of tests start the program anew.
TEST_ENVIRONMENT = PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} scripts/with-secret-service --private-home

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 14

run: ## the desk with practice shops at hand; without a display a guided tour with pictures in build/tour
	@scripts/run

tour: ## the guided tour on a virtual display, also where there is a real one
	@scripts/run --tour

test: ## all tests but the long ones, on all processors; ARGS="-k word" selects
	@scripts/set-up test
	@$(TEST_ENVIRONMENT) .venv/bin/python -m pytest $(PARALLEL) $(ARGS)

soak: ## the long tests: many kills, fuzzing, big data; ORDERSYNC_SEED=n repeats a run
	@scripts/set-up test
	@export ORDERSYNC_SOAK=1 ORDERSYNC_SEED=$${ORDERSYNC_SEED:-$$((RANDOM * 32768 + RANDOM))}; \
	echo "ORDERSYNC_SEED=$$ORDERSYNC_SEED"; \
	$(TEST_ENVIRONMENT) .venv/bin/python -m pytest -m soak --timeout=3600 $(ARGS)

bench: ## lists of 10,000, 100,000 and 1,000,000 orders, and imports, timed; ARGS="--orders 10000", ARGS=--imports
	@scripts/set-up test
	@$(TEST_ENVIRONMENT) .venv/bin/python -m scripts.bench $(ARGS)

check: ## format, lint, types, layers
	@scripts/set-up test
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/python -m scripts.catalogue --check

docs: ## renew the tables in docs/channels from the channels' declarations
	@scripts/set-up test
	@.venv/bin/python scripts/channel_docs.py

texts: ## renew the catalogues in resources/translations from the texts in the code
	@scripts/set-up test
	@.venv/bin/python -m scripts.catalogue

lock: ## renew requirements.lock and requirements-dev.lock from pyproject.toml (ARGS=--upgrade for newer releases)
	@scripts/lock $(ARGS)

clean: ## remove whatever the other targets made
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find ordersync_gui tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
