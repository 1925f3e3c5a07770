# Everything a developer does here; `make help` lists it. Each target makes the set-up first, which ends at once when
# all is there.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# Another environment's variables or packages would bring a second NumPy beside the one of GDAL and QGIS.
export PYTHONNOUSERSITE := 1
unexport PYTHONPATH PYTHONHOME
# Every start of Python, of which the tests make hundreds, would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE

python := .venv/bin/python
before := demo/beirut_2015-08-20.tif
after := demo/beirut_2017-10-03.tif

test test-slow test-gpu coverage: export QT_QPA_PLATFORM := offscreen
pytest = $(python) -m pytest
# One process more than there are cores, at most four: tests wait for windows and for processes of their own.
beside = --numprocesses=$$($(python) -c 'import os; print(min(1 + (os.cpu_count() or 1), 4))') --dist=loadfile --no-loadscope-reorder

.PHONY: help setup demo demo-networks docs package parity screenshots translations lock test test-slow test-gpu coverage fuzz cut-off check check-qt6 check-newer-qgis bench benchmarks bench-unsupervised bench-decisions gpu-check clean

help: ## list the targets
	@sed -n -E 's/^([a-z0-9-]+):[^#]*## (.*)/make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | \
		while IFS='|' read -r target meaning; do printf '%-24s %s\n' "$$target" "$$meaning"; done

setup: ## make the environment .venv with all packages; done once
	@bash tools/setup.sh

demo: setup ## find what changed in Beirut from 2015 to 2017, into demo-output/
	.venv/bin/deepchange detect $(before) $(after) --output demo-output --overwrite

test: setup ## run the tests that need neither a GPU nor minutes
	OMP_NUM_THREADS=1 $(pytest) $(beside) -m "not slow and not gpu"

test-slow: setup ## run the tests that take minutes or the network, and the further cases of others
	$(pytest) -m "slow and not gpu"

test-gpu: setup ## run the tests that need a CUDA device
	$(pytest) -m gpu

gpu-check: setup ## measure what a GPU makes of the networks, in at most 8 minutes; on a processor smaller
	$(python) tools/gpu_check.py

coverage: setup ## run the same tests, and refuse where fewer lines than pyproject.toml asks for are run
	rm -rf build/coverage && mkdir -p build/coverage
	OMP_NUM_THREADS=1 $(python) -m coverage run -m pytest $(beside) -m "not slow and not gpu"
	$(python) -m coverage combine --quiet
	$(python) -m coverage report

fuzz: setup ## feed files, journals and messages made up at random, for MINUTES=30; prints what was found
	$(python) tools/fuzz.py --minutes $(or $(MINUTES),30)

cut-off: setup ## end detections, refinements and trainings with kill -9 at many moments, resume them, and compare
	$(python) bench/cut_off.py

check: setup ## check form, style and types of the code, and that nothing in it is unused
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	@set -o pipefail; MYPYPATH=.venv/typed $(python) -m mypy -p deepchange.engine -p deepchange.training -p deepchange.qgis_plugin | sed 's|^.venv/typed/deepchange/||'
	$(python) -m vulture
	$(python) -m codespell_lib
	$(python) tools/check_package.py

check-qt6: setup ## check that Qt 6, too, has every name of Qt that the plugin uses
	@[ -x build/qt6/bin/pip ] || $(python) -m venv build/qt6
	@build/qt6/bin/pip install --quiet --disable-pip-version-check PyQt6
	QT_QPA_PLATFORM=offscreen build/qt6/bin/python tools/check_qt6.py

check-newer-qgis: ## try everything on a newer Debian's QGIS, as root: SUITE=trixie (3.40) or forky (3.44); 11 GB in build/newer-qgis
	bash tools/newer_qgis.sh $(or $(SUITE),trixie) build/newer-qgis

bench: setup ## measure speed, memory and start side by side, and put the results into docs/benchmarks
	$(python) bench/all.py

benchmarks: setup ## train and score what ../shared/data allows (HOURS=8 limits all; ROW=NAME repeats one row); prints the tables of docs/benchmarks/training.md
	$(python) bench/training.py $(if $(HOURS),--hours $(HOURS)) $(if $(ROW),--repeat $(ROW))

package: setup ## build build/deepchange.zip, the plugin as QGIS installs it
	$(python) tools/package.py

docs: setup ## build the documentation site into build/site, and check its links
	$(python) tools/command_reference.py
	$(python) tools/docs.py

translations: setup ## collect the texts of the plugin, and build its languages
	$(python) tools/translations.py

lock: setup ## ask pip for versions and hashes of all that the set-up installs, into qgis_plugin/pinned
	$(python) tools/lock.py

screenshots: setup ## open a real QGIS with the demo pair and save pictures of it in docs/pictures
	xvfb-run -a --server-args="-screen 0 1600x1000x24" $(python) tools/screenshots.py
	xvfb-run -a --server-args="-screen 0 1600x1000x24" $(python) tools/product_pictures.py

parity: setup ## compare every network with the published outputs, a line each
	$(python) tools/parity.py

demo-networks: setup ## run all five supervised networks on a real pair, into demo-networks/
	$(python) tools/demo_networks.py

bench-unsupervised: setup ## measure how well change is found without training; prints Markdown
	$(python) bench/unsupervised.py

bench-decisions: setup ## measure what learning from decisions gains on the pairs of ../shared/data; prints Markdown
	$(python) bench/decisions.py
	$(python) bench/decisions.py --data ../shared/data/sztaki
	$(python) bench/decisions.py --data ../shared/data/beijing_vhr

clean: ## remove what was computed, but not the environment .venv
	rm -rf demo-output demo-networks bench-output build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name .venv -prune -o -name .git -prune -o -name __pycache__ -type d -exec rm -rf {} +
