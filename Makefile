# The two commands of a fresh machine are `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# Programs that the suite starts by the hundred compile each module once.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: env demo explorer test test-long test-adapters lint bench lock clean

env: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	touch $(STAMP)

demo: env
	$(BIN)/python -m workbench.experiment reasoning_gap

# On the run folders in RUNS; answers this machine only.
RUNS ?= runs
explorer: env
	WORKBENCH_RUNS="$(RUNS)" $(BIN)/python -m streamlit run app/Home.py

test: env
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

test-long: env
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m long

# The tools that ProcBench items are exported to go into an environment of their own.
test-adapters: env
	$(PYTHON) -m venv .venv-adapters
	.venv-adapters/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[adapters]" pytest hypothesis
	.venv-adapters/bin/python -m pytest tests/procbench/test_adapters.py

lint: env
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

# The peers of the benchmarks (PyTorch, pgmpy) go into an environment of their own.
bench: env
	$(PYTHON) -m venv .venv-bench
	sed -n 's/^\([A-Za-z0-9._-]*==[^\\]*\).*/\1/p' requirements.lock > .venv-bench/constraints.txt
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check torch==2.13.0
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --constraint .venv-bench/constraints.txt --editable ".[bench]"
	.venv-bench/bin/python -m benchmarks.run --out benchmarks/results.json

lock:
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --extra dev pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) .venv-bench .venv-adapters build dist .pytest_cache .ruff_cache
