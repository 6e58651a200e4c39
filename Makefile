# Every target does its own set-up first (scripts/set-up); the second time that takes a fraction of a second.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run tour test soak bench bench-shared check docs manual pictures app-icon texts package package-check lock clean

# Qt and shops' texts need UTF-8; a minimal machine has no locale set at all.
ifneq ($(shell locale charmap 2>/dev/null),UTF-8)
export LC_ALL := C.UTF-8
endif
# Two more at once than there are processors: many tests wait for another process.
PARALLEL = --numprocesses=$$(($$(nproc) + 2)) --maxprocesses=8 --dist=worksteal
# Tests draw into memory, so that no window flashes up; QT_QPA_PLATFORM=xcb shows them.
# Compiled modules are kept also where that is switched off: hundreds of tests start the program anew.
TEST_ENVIRONMENT = PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} scripts/with-secret-service --private-home

ON_SERVERS = tests/storage tests/sync tests/cli tests/app/test_shared_opening.py tests/ui/shared_desk

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 14

run: ## the desk with practice shops at hand; without a display a guided tour with pictures in build/tour
	@scripts/run

tour: ## the guided tour on a virtual display, also where there is a real one
	@scripts/run --tour

# Exit code 5: ARGS selected nothing that is about databases.
test: ## all tests but the long ones, on all processors, those of storage and sync on PostgreSQL too; ARGS="-k word" selects
	@scripts/set-up test
	@$(TEST_ENVIRONMENT) .venv/bin/python -m pytest $(PARALLEL) $(ARGS)
	@echo "storage and sync again, on PostgreSQL"; ORDERSYNC_TEST_ON=postgres scripts/with-postgres --if-possible \
	env $(TEST_ENVIRONMENT) .venv/bin/python -m pytest $(PARALLEL) -o testpaths="$(ON_SERVERS)" $(ARGS) \
	|| [ $$? -eq 5 ]

soak: ## the long tests: many kills, fuzzing, big data; ORDERSYNC_SEED=n repeats a run
	@scripts/set-up test
	@export ORDERSYNC_SOAK=1 ORDERSYNC_SEED=$${ORDERSYNC_SEED:-$$((RANDOM * 32768 + RANDOM))}; \
	echo "ORDERSYNC_SEED=$$ORDERSYNC_SEED"; \
	$(TEST_ENVIRONMENT) .venv/bin/python -m pytest -m soak --timeout=3600 $(ARGS)

bench: ## lists of 10,000, 100,000 and 1,000,000 orders, and imports, timed; ARGS="--orders 10000", ARGS=--imports
	@scripts/set-up test
	@$(TEST_ENVIRONMENT) .venv/bin/python -m scripts.bench $(ARGS)

bench-shared: ## several PCs at a PostgreSQL beside them: acts, imports, lists; ARGS="acts --seconds 60", ARGS="lists --orders 1000000"
	@scripts/set-up test
	@scripts/with-postgres --durable env $(TEST_ENVIRONMENT) .venv/bin/python -m scripts.bench.shared_desk $(ARGS)

CHECKS = check-types check-tests check-lint check-layers check-texts check-manual
.PHONY: $(CHECKS)

check: ## format, lint, types, layers, catalogues, the manual's links, side by side; all that fails is told
	@scripts/set-up test
	@$(MAKE) --no-print-directory --keep-going --jobs=$$(nproc) --output-sync=target $(CHECKS)

check-types:
	.venv/bin/mypy

# Compiles all tests, too: the processes of `make test` would otherwise each do that while they wait for one another.
check-tests:
	@echo "pytest --collect-only"; \
	found=$$(PYTHONDONTWRITEBYTECODE= .venv/bin/python -m pytest --collect-only -qq 2>&1) || { echo "$$found"; exit 1; }

check-lint:
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .

check-layers:
	.venv/bin/lint-imports

check-texts:
	.venv/bin/python -m scripts.catalogue --check

check-manual:
	.venv/bin/mkdocs build --clean --site-dir build/manual

docs: ## renew the tables in docs/channels and docs/database.md from what they describe
	@scripts/set-up test
	@.venv/bin/python scripts/channel_docs.py
	@.venv/bin/python -m scripts.database_docs

manual: ## the manual from docs/ into build/manual, to be read in a browser; a link that leads nowhere fails
	@scripts/set-up test
	@.venv/bin/mkdocs build --clean --site-dir build/manual

pictures: ## every screen in all languages, light and dark, in build/pictures; ARGS=--docs renews docs/pictures
	@scripts/set-up test
	@scripts/with-secret-service --private-home .venv/bin/python -m scripts.pictures $(ARGS)

app-icon: ## renew the app's icon in all its sizes from the drawings in resources/icons
	@scripts/set-up test
	@.venv/bin/python scripts/app_icon.py

texts: ## renew the catalogues in resources/translations from the texts in the code
	@scripts/set-up test
	@.venv/bin/python -m scripts.catalogue

package: ## wheel, source archive, dist/ordersync with its own Python, and the .deb
	@scripts/set-up test
	@scripts/system-packages package
	@packaging/build --deb

package-check: ## make package, then run all of it: practice tour, password safe, clean Debian; ARGS=--whole-tour
	@scripts/set-up test
	@scripts/system-packages package
	@packaging/check $(ARGS)

lock: ## renew the requirements*.lock from pyproject.toml (ARGS=--upgrade for newer releases)
	@scripts/lock $(ARGS)

clean: ## remove whatever the other targets made
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find ordersync_gui tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
