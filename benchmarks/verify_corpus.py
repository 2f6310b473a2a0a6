#!/usr/bin/env python3
"""Runs the tests of checked-out repositories before and after their migration, by `defrost verify`.

    verify_corpus.py FOLDER [--table FILE.tsv] [--only TEXT] [--work DIR] [--unsafe]

FOLDER holds one folder a repository, called owner+name. The table says for each what its tests need: tab-separated columns repository,
folder in it, packages that pip installs, a command that prepares the checkout, and the command that runs the tests ($PYTHON is the
interpreter with the packages). Each repository is copied to DIR, prepared, and verified; printed is a table: tests, those that fail in both
runs, calls to AWS, migrated lines and how many of them a test reached, and differences. Ends with 1 when something differs.
"""
import argparse
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEFROST = ROOT / "defrost"
NO_ACCOUNT = {"AWS_DEFAULT_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}
COLUMNS = ("repository", "folder", "needs", "prepare", "tests")


def rows(table, only):
    with open(table, newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    for row in csv.DictReader(lines, COLUMNS, delimiter="\t"):
        if only in f"{row['repository']}/{row['folder']}":
            yield row


def interpreter(work, row):
    """The interpreter of a virtual environment with what the tests need, beside what is installed here."""
    environment = work / "environments" / row["repository"]
    python = environment / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", str(environment)], check=True)
    installed = environment / "installed"
    if row["needs"].strip() and (not installed.exists() or installed.read_text() != row["needs"]):
        subprocess.run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *row["needs"].split()], check=True)
        installed.write_text(row["needs"])
    return python


def prepared(folder, work, row):
    """A checkout that the tests can run in, and the environment for them."""
    checkout = work / "checkouts" / row["repository"]
    shutil.rmtree(checkout, ignore_errors=True)
    shutil.copytree(folder / row["repository"], checkout, symlinks=True)
    python = interpreter(work, row)
    environment = {**os.environ, **NO_ACCOUNT, "PYTHON": str(python)}
    if row["prepare"].strip():
        subprocess.run(["bash", "-c", row["prepare"]], cwd=checkout, env=environment, check=True, capture_output=True)
    return checkout, environment


def verified(folder, work, row, unsafe):
    """The report's part about the verification; None when there is none, and what was printed."""
    checkout, environment = prepared(folder, work, row)
    report = work / "report.json"
    report.unlink(missing_ok=True)
    command = [str(DEFROST), "verify", "--project-root", str(checkout), "--report", str(report), str(checkout / row["folder"])]
    command += ["--unsafe"] if unsafe else []
    done = subprocess.run([*command, "--", "bash", "-c", row["tests"]], cwd=checkout / row["folder"], env=environment,
                          capture_output=True, text=True, errors="replace")
    verification = json.loads(report.read_text()).get("verification") if report.exists() else None
    return verification, done.stdout + done.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--table", type=pathlib.Path, default=ROOT / "benchmarks" / "verify.tsv")
    parser.add_argument("--only", default="", help="only rows whose repository and folder contain this")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "verify-work")
    parser.add_argument("--unsafe", action="store_true", help="verify UNSAFE migrations, too")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    print(f"{'repository':76}{'tests':>6}{'failing':>8}{'calls':>7}{'lines':>6}{'reached':>8}{'differences':>12}")
    bad = False
    for row in rows(arguments.table, arguments.only):
        name = row["repository"] + ("" if row["folder"] == "." else "/" + row["folder"])
        verification, printed = verified(arguments.folder.resolve(), arguments.work.resolve(), row, arguments.unsafe)
        if verification is None:
            bad = True
            print(f"{name:76}not verified:\n{printed[-2000:]}", flush=True)
            continue
        lines, unverified = verification["changedLines"], verification["unverifiedLines"]
        print(f"{name:76}{verification['tests']:6}{verification['failing']:8}{verification['calls']:7}{lines:6}"
              f"{lines - unverified:8}{len(verification['differences']):12}", flush=True)
        if not verification["same"]:
            bad = True
            print(printed[-3000:], flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
