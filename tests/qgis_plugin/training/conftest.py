"""A pair and polygons to train on, and folders of their own."""

import sys

import pytest
from support.squares import labels_of, squares


@pytest.fixture
def town(raster, tmp_path):
    return squares(raster, tmp_path)


@pytest.fixture
def labels(town, tmp_path):
    return labels_of(town, tmp_path)


@pytest.fixture
def own_folders(tmp_path, monkeypatch, qgis_app):
    """Results, models and networks in folders of this test."""
    from qgis.core import QgsSettings

    pytest.importorskip("lightning", reason="Lightning is not installed here")
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    QgsSettings().setValue("deepchange/results_folder", str(tmp_path / "results"))
    return tmp_path
