#!/usr/bin/env python3
"""Measures what recording costs: the processor time of a project's tests with the recorder of `defrost verify` and without it.

    verify_overhead.py FOLDER [--runs 5] [--work DIR] [--only TEXT]

The projects are those of planted_faults.py, migrated, so that the changed lines have probes. Runs with and without the recorder alternate;
compared are the medians of user and system time, which other work on the machine changes least.
"""
import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

import planted_faults


def seconds(command, folder, environment):
    """The processor time of a command and all that it started."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["bash", "-c", command], cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def recording(project, work):
    """The environment in which the recorder runs, as Verifier makes it."""
    settings = work / "after-settings.json"
    records = pathlib.Path(json.loads(settings.read_text())["records"])
    shutil.rmtree(records, ignore_errors=True)
    records.mkdir()
    path = os.pathsep.join(filter(None, [str(work / "recorder"), project.environment.get("PYTHONPATH")]))
    return {**project.environment, "DEFROST_VERIFY": str(settings), "PYTHONPATH": path, "PYTEST_PLUGINS": "defrost_recorder.pytest_plugin",
            "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "verify-work")
    parser.add_argument("--only", default="", help="only projects whose name contains this")
    arguments = parser.parse_args()
    for project in planted_faults.projects(arguments.folder.resolve(), arguments.work.resolve(), arguments.only):
        work = project.work / "verified"
        root = work / "project"  # where the recorder was told that the project is
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(work / "after-project", root, symlinks=True)
        plain, recorded = [], []
        seconds(project.row["tests"], root / project.row["folder"], project.environment)  # compiles what is imported
        for _ in range(arguments.runs):
            plain.append(seconds(project.row["tests"], root / project.row["folder"], project.environment))
            recorded.append(seconds(project.row["tests"], root / project.row["folder"], recording(project, work)))
        one, other = statistics.median(plain), statistics.median(recorded)
        print(f"{project.name}: {one:.2f} s without, {other:.2f} s with the recorder: {other / one:.2f}x "
              f"({' '.join(f'{with_it / without:.2f}' for without, with_it in zip(plain, recorded))})", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
