#!/usr/bin/env python3
"""Runs Defrost over checked-out repositories, checks what it did to them and counts what it found.

    corpus.py FOLDER [--only TEXT] [--work DIR] [--uses FILE.tsv] [--missing N] [--sources] [--unsafe]

FOLDER holds one folder a repository. Each is copied, migrated with --write, and checked: Defrost ended without an error, every changed
file that compiled before still compiles, no name is undefined that was not before, and a second run changes nothing. Then a table is
printed: uses by service, how many were migrated SAFE or UNSAFE or kept, and what blocks them.

--uses compares with uses that somebody else found: tab-separated columns repo, file, line, service, resource, kind, name, level, test,
with owner/name as repo where the folder is called owner+name; printed is what share of them Defrost found, too, by level. Rows that
adjudicated.tsv beside this script lists are no uses of boto3's resources that a program of today could have: they are left out, and
counted by reason. A * there stands for every line or name of a file.

Ends with 1 when a check failed. The copies stay in DIR (default: corpus-work in the system's folder for temporary files), so that
`diff -r FOLDER DIR` shows all changes.
"""
import argparse
import collections
import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEFROST = ROOT / "defrost"
ADJUDICATED = ROOT / "benchmarks" / "adjudicated.tsv"
sys.path.insert(0, str(ROOT / "test-fixtures" / "differential"))
from undefined_names import undefined_names  # noqa: E402

# What other counters list that Defrost does not report as uses of its own: parts of other uses, and calls of a client.
PARTS = {"meta", "None", "unknown"}
CLIENT_CALLS = {"meta.client.call", "meta.client.exceptions"}


def migrate(folder, report, *options):
    """Runs `defrost migrate` over a folder; its exit code, standard error and seconds."""
    command = [str(DEFROST), "migrate", "--project-root", str(folder), str(folder), "--report", str(report), *options]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    return done.returncode, done.stdout, done.stderr, time.monotonic() - start


def compiles(data, path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(data, str(path), "exec", dont_inherit=True)
            return True
        except (SyntaxError, ValueError):
            return False


def names(data, path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {name for _, name in undefined_names(data, str(path))}


def check_files(before, after):
    """Problems of the changed files, and how many changed."""
    problems, changed = [], 0
    for path in sorted(before.rglob("*.py")):
        if not path.is_file():
            continue
        old = path.read_bytes()
        new = (after / path.relative_to(before)).read_bytes()
        if old == new:
            continue
        changed += 1
        if not compiles(old, path):
            problems.append(f"{path.relative_to(before)}: changed although it did not compile")
        elif not compiles(new, path):
            problems.append(f"{path.relative_to(before)}: does not compile any more")
        elif undefined := names(new, path) - names(old, path):
            problems.append(f"{path.relative_to(before)}: undefined names: {', '.join(sorted(undefined))}")
    return problems, changed


def run(repository, work, options):
    """Migrates a copy of a repository twice; its report, problems and figures."""
    copy = work / repository.name
    if copy.exists():
        shutil.rmtree(copy)
    shutil.copytree(repository, copy, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    first, second = work / f"{repository.name}.json", work / f"{repository.name}.again.json"
    code, _, errors, seconds = migrate(copy, first, "--write", *options)
    problems = [] if code == 0 else [f"exit code {code}: {errors.strip()[-2000:]}"]
    if not first.exists():
        return None, problems, 0, seconds
    found, changed = check_files(repository, copy)
    problems += found
    code, output, errors, _ = migrate(copy, second, *options)
    if code != 0:
        problems.append(f"second run: exit code {code}: {(output + errors).strip()[:1500]}")
    return json.loads(first.read_text()), problems, changed, seconds


class Totals:
    """What all reports say, added up."""

    def __init__(self):
        self.services = collections.defaultdict(collections.Counter)
        self.blockers = collections.Counter()
        self.blocked_groups = collections.Counter()
        self.outcomes = collections.Counter()
        self.examples = collections.defaultdict(list)

    def add(self, repository, report):
        for group in report["groups"]:
            outcome = group.get("safety") or group["outcome"]
            self.outcomes[outcome] += 1
            for use in group["uses"]:
                self.services[use.get("service") or "?"]["SAFE" if use["migrated"] and outcome == "kept" else outcome] += 1
            if group["outcome"] != "kept":
                continue
            reasons = {}
            for blocker in group["blockers"]:
                reasons.setdefault(blocker["code"], blocker)
            for code, blocker in reasons.items():
                self.blocked_groups[code] += 1
                self.blockers[code] += sum(not use["migrated"] for use in group["uses"])
            only = next(iter(group["blockers"]), None)
            if only:
                self.examples[only["code"] + ": " + only["message"]].append(
                    (len(group["uses"]), f"{repository}/{only['file']}:{only['line']}:{only['column']}"))

    def print(self, sources):
        columns = ["SAFE", "UNSAFE", "MANUAL", "kept", "failed"]
        print(f"\n{'service':<16}{'uses':>7}" + "".join(f"{c:>9}" for c in columns))
        everything = collections.Counter()
        for service, counts in sorted(self.services.items()):
            everything += counts
            print(f"{service:<16}{sum(counts.values()):>7}" + "".join(f"{counts[c]:>9}" for c in columns))
        print(f"{'all':<16}{sum(everything.values()):>7}" + "".join(f"{everything[c]:>9}" for c in columns))
        print(f"{'groups':<16}{sum(self.outcomes.values()):>7}" + "".join(f"{self.outcomes[c]:>9}" for c in columns))
        print(f"\n{'kept by blocker (a group may have several)':<50}{'groups':>8}{'uses':>8}")
        for code, uses in self.blockers.most_common():
            print(f"{code:<50}{self.blocked_groups[code]:>8}{uses:>8}")
        if sources:
            print("\nfirst blocker of a group: groups, uses, places")
            for message, places in sorted(self.examples.items(), key=lambda item: -sum(n for n, _ in item[1])):
                print(f"{len(places):>5}{sum(n for n, _ in places):>6}  {message}")
                for uses, place in sorted(places, reverse=True)[:sources]:
                    print(f"{uses:>15}  {place}")


def read_adjudicated():
    """What is no use, by repository, file, line and name, with the reason."""
    with open(ADJUDICATED, newline="") as file:
        return {(row["repo"], row["file"], row["line"], row["name"]): row["reason"] for row in csv.DictReader(file, delimiter="\t")}


def reason_to_leave_out(row, adjudicated):
    whole = adjudicated.get((row["repo"], row["file"], "*", "*"))
    return whole or adjudicated.get((row["repo"], row["file"], row["line"], row["name"]))


def read_uses(path):
    """The uses by repository, and how many rows are left out for which reason."""
    uses, left_out = collections.defaultdict(list), collections.Counter()
    adjudicated = read_adjudicated()
    with open(path, newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            # Only DynamoDB's meta.client behaves differently from a client that is made as one.
            if row["kind"] in PARTS or row["kind"] in CLIENT_CALLS and row["service"] != "dynamodb":
                continue
            reason = reason_to_leave_out(row, adjudicated)
            if reason:
                left_out[reason] += 1
            else:
                uses[row["repo"].replace("/", "+")].append(row)
    return uses, left_out


class Recall:
    """What share of other people's uses is among Defrost's: same file, a line of the use's text, same member; each one counts once."""

    def __init__(self, uses, left_out):
        self.uses = uses
        self.left_out = left_out
        self.expected = collections.Counter()
        self.found = collections.Counter()
        self.missing = []

    def add(self, repository, report):
        known = collections.defaultdict(list)
        for group in report["groups"]:
            for use in group["uses"]:
                # Members of what is not a resource itself are called batch_writer.put_item, objects.delete or meta.client.exceptions.
                known[use["file"], use["construct"].rpartition(".")[2]].append((use["line"], use.get("endLine", use["line"])))
        for uses in known.values():
            uses.sort(key=lambda lines: lines[1] - lines[0])
        for row in self.uses.get(repository, []):
            self.expected[row["level"]] += 1
            uses, line = known[row["file"], row["name"]], int(row["line"])
            at = next((i for i, (first, last) in enumerate(uses) if first <= line <= last), None)
            if at is not None:
                del uses[at]
                self.found[row["level"]] += 1
            else:
                self.missing.append(f"{repository}/{row['file']}:{row['line']}: {row['service']} {row['resource']}.{row['name']}"
                                    f" ({row['kind']}, level {row['level']})")

    def print(self, limit):
        print(f"\n{'level':<12}{'expected':>10}{'found':>8}{'recall':>9}")
        for level in sorted(self.expected):
            print(f"{level:<12}{self.expected[level]:>10}{self.found[level]:>8}{self.found[level] / self.expected[level]:>9.1%}")
        total = sum(self.expected.values())
        if total:
            print(f"{'all':<12}{total:>10}{sum(self.found.values()):>8}{sum(self.found.values()) / total:>9.1%}")
        for reason, rows in self.left_out.most_common():
            print(f"left out: {rows} rows: {reason}")
        for line in self.missing[:limit]:
            print("missing: " + line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", default="", help="only repositories whose name contains this")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "corpus-work")
    parser.add_argument("--uses", help="a table of uses to compare with")
    parser.add_argument("--missing", type=int, default=20, metavar="N", help="print so many uses that were not found")
    parser.add_argument("--sources", type=int, default=0, metavar="N", help="print so many places for each blocker's message")
    parser.add_argument("--unsafe", action="store_true", help="apply UNSAFE migrations, too")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    totals, recall = Totals(), Recall(*read_uses(arguments.uses) if arguments.uses else ({}, collections.Counter()))
    failed = False
    for repository in sorted(path for path in arguments.folder.iterdir() if path.is_dir() and arguments.only in path.name):
        report, problems, changed, seconds = run(repository, arguments.work, ["--unsafe"] if arguments.unsafe else [])
        groups = len(report["groups"]) if report else 0
        print(f"{repository.name:<45}{groups:>5} groups{changed:>5} files changed{seconds:>7.1f} s", flush=True)
        for problem in problems:
            failed = True
            print(f"  PROBLEM {problem}", flush=True)
        if report:
            totals.add(repository.name, report)
            recall.add(repository.name, report)
    totals.print(arguments.sources)
    if arguments.uses:
        recall.print(arguments.missing)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
