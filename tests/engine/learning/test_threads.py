"""What is learned is the same to the last bit however many threads the linear algebra runs in."""

import os
import subprocess
import sys

import pytest

_LEARN = """
import hashlib
import numpy as np
from deepchange.engine.learning.features import features, principal_axes
from deepchange.engine.learning.networks import Effort, fit_ensemble

draw = np.random.default_rng(0)
pixels = draw.normal(size=(4000, {features})).astype(np.float32)
learned = fit_ensemble(pixels, pixels[:, 0] > 0.3, np.ones(4000), Effort(2, 20), 0, lambda share: None)
scores = learned.probability(draw.normal(size=({features}, 20001)).astype(np.float32))
image = draw.random((8, 100, 100)).astype(np.float32)
found = features(image[:3], image[3:6], image[6:7], image[7] > 0.1)
digest = hashlib.sha256()
for values in (*learned.weights, scores, found, principal_axes(draw.normal(size=(8, 3000)))):
    digest.update(np.ascontiguousarray(values).tobytes())
print(digest.hexdigest())
"""  # noqa: E501


def learned_in(threads, features):
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    environment = {**os.environ, **dict.fromkeys(names, str(threads))}
    return subprocess.run(
        [sys.executable, "-c", _LEARN.format(features=features)],
        env=environment,
        check=True,
        capture_output=True,
    ).stdout


@pytest.mark.parametrize("features", [51, 87])  # of three bands, and of six or more
def test_one_thread_and_two_learn_the_same_to_the_last_bit(features):
    assert learned_in(1, features) == learned_in(2, features)
