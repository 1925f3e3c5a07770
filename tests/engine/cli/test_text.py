"""Scores of weights in `deepchange models`: each set by itself, honest ones before others; and the
end of a run."""

from dataclasses import fields

from deepchange.engine import DetectionResult
from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.cli.text import models_text, result_text, scores_text


def test_each_set_is_told_by_itself_and_never_one_number_for_all():
    scores = {"test f1": 0.7, "test town f1": 0.8, "test port f1": 0.5, "val f1": 0.9}
    assert scores_text(scores) == (
        "F1 on test pairs: town 0.80, port 0.50; F1 0.90 on validation pairs"
    )


def test_pairs_that_were_learned_from_are_told_only_where_there_are_no_others():
    learned = {"train f1": 0.99}
    assert scores_text(learned) == "F1 0.99 on the training pairs themselves"
    left_out = {"left-out f1": 0.43, "left-out precision": 0.42, "left-out recall": 0.44}
    assert scores_text({**learned, **left_out}) == (
        "F1 0.43 (precision 0.42, recall 0.44) on pairs left out of trainings"
    )
    assert scores_text({}) == ""


def test_the_list_of_models_tells_what_shipped_weights_were_trained_on_and_where_they_fail():
    text = models_text([find_model("sentinel2-urban")])
    for told in ("trained on", "OSCD", "pairs left out of trainings", "limits", "licence"):
        assert told in text
    assert "trained on" not in models_text([find_model("ir-mad")])


def test_one_thread_is_no_threads():
    values = dict.fromkeys((field.name for field in fields(DetectionResult)), 0)
    lists = dict.fromkeys(("warnings", "transitions", "kinds"), ())
    told = {"model": "lite", "device": "cpu (1 threads)", "precision": "fp32", "files": {}}
    result = DetectionResult(**{**values, **lists, **told, "crf": "off"})
    assert "lite on CPU (1 thread), fp32" in result_text(result)
