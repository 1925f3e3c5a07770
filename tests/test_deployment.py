"""The files in tools/scale, by which workers are started elsewhere."""

import re
import runpy
import shutil
import subprocess
import textwrap
from pathlib import Path

import pytest
from deepchange.engine.cli.main import _parser

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tools" / "scale"
PAGE = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
SLURM = runpy.run_path(str(FOLDER / "slurm.py"))


def manifests():
    yaml = pytest.importorskip("yaml")
    return list(yaml.safe_load_all((FOLDER / "kubernetes.yaml").read_text(encoding="utf-8")))


def containers(kind):
    return [
        container
        for made in manifests()
        if made["kind"] == kind
        for container in made["spec"]["template"]["spec"]["containers"]
    ]


def test_the_command_of_the_job_is_one_that_there_is():
    (client,) = containers("Job")
    (script,) = client["args"]
    command = re.search(r"exec deepchange (.*?) \$resume", script, re.DOTALL)[1]
    words = [*command.replace("\\\n", " ").split(), "--resume"]
    asked = _parser().parse_args(words)
    assert asked.scheduler == "tcp://deepchange-scheduler:8786"


def test_kubernetes_knows_every_field_of_the_file():
    check = pytest.importorskip(
        "kubernetes_validate", reason="needs kubernetes-validate (pip install kubernetes-validate)"
    )
    version = check.latest_version()
    for made in manifests():
        check.validate(made, version, strict=True)
    with pytest.raises(check.ValidationError):
        check.validate({**manifests()[0], "replica": 8}, version, strict=True)


def test_workers_find_the_scheduler_by_the_name_of_its_service():
    services = {made["metadata"]["name"] for made in manifests() if made["kind"] == "Service"}
    named = set(re.findall(r"tcp://([\w-]+):8786", (FOLDER / "kubernetes.yaml").read_text()))
    assert named == services == {"deepchange-scheduler"}
    scheduler, worker = containers("Deployment")
    assert "scheduler" in scheduler["command"]
    assert worker["command"][worker["command"].index("--nthreads") + 1] == "1"


def test_every_folder_that_a_pod_mounts_is_one_that_it_has():
    for made in manifests():
        pod = made["spec"].get("template", {}).get("spec", {})
        there = {volume["name"] for volume in pod.get("volumes", [])}
        for container in pod.get("containers", []):
            assert {mount["name"] for mount in container.get("volumeMounts", [])} <= there


def test_the_image_installs_extras_that_there_are():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (extras,) = re.findall(r"ARG EXTRAS=(\S+)", (FOLDER / "Dockerfile").read_text(encoding="utf-8"))
    assert extras.split(",") == ["gdal", "torch", "scale"]
    assert all(re.search(rf"^{extra} = \[", project, re.M) for extra in extras.split(","))


def test_the_image_sees_masks_beside_images():
    settings = re.findall(r"\b([A-Z_]+)=", (FOLDER / "Dockerfile").read_text(encoding="utf-8"))
    assert "GDAL_HTTP_MAX_RETRY" in settings
    assert "GDAL_DISABLE_READDIR_ON_OPEN" not in settings  # it hides them


def shell_accepts(script):
    """Whether a shell takes a script for one; it runs nothing."""
    return subprocess.run(["sh", "-n"], input=script, text=True, check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell.")
def test_the_script_of_the_job_is_one_of_a_shell():
    (client,) = containers("Job")
    assert client["command"] == ["sh", "-c"]
    assert shell_accepts(client["args"][0])
    assert not shell_accepts(client["args"][0].replace("fi\n", "\n"))


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell.")
def test_every_command_of_the_page_is_one_of_a_shell():
    page = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
    commands = re.findall(r"(?:^    \S.*\n)+", page, re.MULTILINE)
    assert len(commands) > 8
    for each in commands:
        assert shell_accepts(textwrap.dedent(each).replace("…", "x")), each


def test_the_command_behind_the_dashes_is_left_as_it_is():
    words = "--jobs 9 --gpus 1 -- map pairs.csv --output x --model cva"
    asked = SLURM["parser"]().parse_args(words.split())
    assert asked.command == ["map", "pairs.csv", "--output", "x", "--model", "cva"]
    options = SLURM["cluster_options"](asked)
    assert options["job_extra_directives"] == ["--gres=gpu:1"]
    assert options["worker_extra_args"] == ["--nthreads", "1"]


def test_dask_jobqueue_makes_a_job_of_the_options():
    jobqueue = pytest.importorskip(
        "dask_jobqueue", reason="needs dask-jobqueue (pip install dask-jobqueue)"
    )
    asked = SLURM["parser"]().parse_args(["--cores", "2", "--partition", "night", "--", "map"])
    job = jobqueue.slurm.SLURMJob(
        scheduler="tcp://host:8786",
        name="worker",
        **SLURM["cluster_options"](asked),
    )
    script = job.job_script()
    assert shell_accepts(script)
    assert "#SBATCH -p night" in script
    assert "export OMP_NUM_THREADS=2" in script
    assert script.rstrip().endswith("--nthreads 1")


def test_the_page_names_each_file():
    for path in FOLDER.iterdir():
        if path.is_file():
            assert f"tools/scale/{path.name}" in PAGE
