"""Runs `deepchange map` on a cluster with SLURM, by dask-jobqueue: starts workers as jobs, and ends
them when the map is done.

    pip install dask-jobqueue
    python tools/scale/slurm.py --jobs 40 --partition cpu -- map pairs.csv --output /shared/result

All that follows `--` is the command; `--scheduler` is added. Run it on a node that the jobs reach,
in a folder that they see: tmux, or a small job of its own.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from typing import Any


def parser() -> argparse.ArgumentParser:
    """The options of a job, each of which is a worker."""
    made = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    made.add_argument("--jobs", type=int, default=4, metavar="N", help="workers at most (4)")
    made.add_argument("--cores", type=int, default=4, metavar="N", help="of each worker (4)")
    made.add_argument("--memory", default="16GB", metavar="SIZE", help="of each worker (16GB)")
    made.add_argument("--time", default="04:00:00", metavar="H:M:S", help="of each job (04:00:00)")
    made.add_argument("--partition", metavar="NAME", help="the partition (that of the site)")
    made.add_argument("--account", metavar="NAME", help="whose account is charged")
    made.add_argument("--gpus", type=int, default=0, metavar="N", help="of each worker (0)")
    made.add_argument("--scratch", metavar="DIR", help="a disk of the node itself, such as /tmp")
    made.add_argument("command", nargs="+", metavar="-- map …", help="the command of deepchange")
    return made


def cluster_options(asked: argparse.Namespace) -> dict[str, Any]:
    """What dask-jobqueue is told of a job."""
    return {
        "cores": asked.cores,
        "processes": 1,
        "memory": asked.memory,
        "walltime": asked.time,
        "queue": asked.partition,
        "account": asked.account,
        "local_directory": asked.scratch,
        # One task at a time: its network uses all cores of the job itself.
        "worker_extra_args": ["--nthreads", "1"],
        "job_script_prologue": [
            f"export OMP_NUM_THREADS={asked.cores} OMP_WAIT_POLICY=PASSIVE",
            # Dask's nanny has workers give memory back at once: networks take half as long again.
            "export MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=1073741824",
            "export MALLOC_MMAP_THRESHOLD_=268435456",
        ],
        "job_extra_directives": [f"--gres=gpu:{asked.gpus}"] if asked.gpus else [],
    }


def main(arguments: list[str] | None = None) -> int:
    """Start the workers, run the command, end the workers; returns the exit code of the command."""
    asked = parser().parse_args(arguments)
    import dask
    from dask_jobqueue import SLURMCluster

    # A worker that computes is not dead, however long it does not answer.
    dask.config.set({"distributed.scheduler.worker-ttl": None})
    with SLURMCluster(**cluster_options(asked)) as cluster:
        # Jobs that end at their time limit are started anew while there is work.
        cluster.adapt(minimum_jobs=1, maximum_jobs=asked.jobs)
        print(f"Scheduler {cluster.scheduler_address}, dashboard {cluster.dashboard_link}")
        command = ["-m", "deepchange.engine", *asked.command]
        done = subprocess.run(
            [sys.executable, *command, "--scheduler", cluster.scheduler_address], check=False
        )
    return done.returncode


if __name__ == "__main__":
    raise SystemExit(main())
