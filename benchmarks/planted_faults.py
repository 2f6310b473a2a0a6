#!/usr/bin/env python3
"""Plants wrong rewrites into right ones, and counts how many of them `defrost verify` names with the line.

    planted_faults.py FOLDER [--faults 52] [--seed 1] [--only TEXT] [--kind TEXT] [--why] [--work DIR]

The example application and repositories of verify.tsv (see verify_corpus.py, which says what FOLDER is) are migrated and verified. Into lines
of the program that the migration changed and that a test reached, faults are planted as a careless migration would make them, in lots that lie
apart, and the sources with them are verified with --after; those that others hide are planted again, in the end alone. The seed decides
which: as many of each project, and no kind twice before all were taken. Only faults count that the data of the tests can show (see
shown_faults.py, which asks the tests, not `defrost verify`); kinds for which that cannot be asked are left to the example, whose tests have
such data. A fault is named when the first difference of a test has its line among the first two causes. Ends with 1 when fewer than 96 % are named.
"""
import argparse
import ast
import concurrent.futures
import difflib
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

import shown_faults
import verify_corpus

EXAMPLE = {"repository": "example/photo-app", "folder": ".", "needs": "", "prepare": "", "tests": "$PYTHON -m pytest -q"}
PROJECTS = ("ASFHyP3+hyp3/.", "awsdocs+aws-doc-sdk-examples/python/example_code/s3/s3_basics", "bluesentry+bucket-antivirus-function/.")
NAMED = 0.96
CAUSES = 2
LOT, APART = 8, 8
WHY = 4000
# A fault may keep the tests from ending: `defrost verify` says that, and names no line.
TIMEOUT, ENDLESS = 900, "seconds on the migrated sources"

# What is wrong, what stands there rightly, and what is planted instead. A line is changed in the first place that matches.
TRAPS = [(name, re.compile(right), wrong) for name, right, wrong in (
    ("the second version of a listing", r"""(["'])list_objects\1""", r"\1list_objects_v2\1"),
    ("only the first page", r"""(\w[\w.]*)\.get_paginator\((["'])(list_\w+)\2\)\.paginate\(""", r"(lambda **k: [\1.\3(**k)])("),
    ("no default for a missing member", r"""\.get\((["']\w+["'])(, \[\])?\)""", r"[\1]"),
    ("no items for a missing page", r"""\.get\((["']Contents["']), \[\]\)""", r".get(\1, [])[1:]"),
    ("HEAD instead of GET", r"\.get_object\(", ".head_object("),
    ("GET instead of HEAD", r"\.head_object\(", ".get_object("),
    ("another region", r", region_name=[\w.]+\)", ', region_name="eu-west-1")'),
    ("configuration of the client lost", r", endpoint_url=\w+\)", ', endpoint_url="https://s3.eu-west-1.amazonaws.com")'),
    ("another service", r"""boto3\.client\((["'])s3\1""", r"boto3.client(\1s3control\1"),
    ("a number as text", r"""\{(["'])N\1: (["'])(\d)\2\}""", r"{\1S\1: \2\3\2}"),
    ("another number", r"""\{(["'])N\1: (["'])0\2\}""", r"{\1N\1: \g<2>1\2}"),
    ("not serialised", r"_serialize\((\w+)\)", r"\1"),
    ("serialised twice", r"_serialize\((\w+)\)", r"_serialize(_serialize(\1))"),
    ("everything is text", r"_serialize\((size|cost)\)", r"{'S': str(\1)}"),
    ("a boolean as a number", r"""\{(["'])BOOL\1: True\}""", r"{\1N\1: \g<1>1\1}"),
    ("not deserialised", r"_deserialize\((value|response\[[^)]*)\)", r"\1"),
    ("a float for a number", r"int\(_deserialize\((.*)\)\)", r"float(_deserialize(\1))"),
    ("keys that start a page are typed twice", r"""\['ExclusiveStartKey'\] = \{name: _serialize\(value\)""", "['ExclusiveStartKey'] = {name: {'M': value}"),
    ("the last key stays typed", r"""_deserialize\(value\) (for name, value in response\['LastEvaluatedKey'\])""", r"value \1"),
    ("the condition's values are lost", r"\*\*_build_conditions\((\w+)\)", r"**{**_build_conditions(\1), 'ExpressionAttributeValues': {}}"),
    ("the first page alone for a query", r"jobs\.extend\(", "list("),
    ("items are written one by one", r"with BatchWriter\((.*)\) as", r"with BatchWriter(\1, flush_amount=1) as"),
    ("a batch is typed twice", r"_TypingClient\((\w+)\)", r"_TypingClient(_TypingClient(\1))"),
    ("a condition turned round", "attribute_not_exists", "attribute_exists"),
    ("OR for AND", " AND ", " OR "),
    ("another comparison", "#n0 <> :v0", "#n0 = :v0"),
    ("placeholders swapped", r"""(["'])#n0\1: (["'])album\2""", r"\1#n0\1: \2name\2"),
    ("another table", r"TableName=([\w.]+),", r'TableName=\1 + "2",'),
    ("a key left out", r"""Key=\{(["']album["']: [^,]+), ["']name["']: [^}]+\}""", r"Key={\1}"),
    ("a parameter added", r"TableName=([\w.]+),", r'TableName=\1, ReturnConsumedCapacity="TOTAL",'),
    ("a parameter dropped", ", ContentType=content_type", ""),
    ("a default sent as a parameter", r"get_item\(TableName=", "get_item(ConsistentRead=False, TableName="),
    ("other return values", "ALL_OLD", "NONE"),
    ("a missing item raises", r""" if ["']Item["'] in response else None""", ""),
    ("a missing item is empty", "else None", "else {}"),
    ("identifiers swapped", r"Bucket=([\w.]+), Key=([\w.]+)", r"Bucket=\2, Key=\1"),
    ("another key", r"Key=([\w.]+),$", r"Key=str(\1).upper(),"),
    ("the source of a copy is its target", r"""(["'])Key\1: source\}""", r"\1Key\1: target}"),
    ("arguments of a transfer swapped", r"(download_\w+\(Bucket=)([\w.]+), Key=([\w.]+)", r"\1\3, Key=\2"),
    ("another body", r"Body=(\w+)", r"Body=bytes(\1) + b'.'"),
    ("a stream read in part", r"""\[(["'])Body\1\]\.read\(\)""", '["Body"].read(1)'),
    ("a stream not read", r"""\[(["'])Body\1\]\.read\(\)""", '["Body"]'),
    ("a managed copy for CopyObject", r"\.copy_object\(", ".copy("),
    ("CopyObject for a managed copy", r"\.copy\($", ".copy_object("),
    ("another attribute of an element", r"""obj\[(["'])Size\1\]""", 'len(obj["Key"])'),
    ("another member of the response", r"""\[(["'])ContentLength\1\]""", '["ETag"]'),
    ("a member in lower case", r"""\[(["'])ContentType\1\]""", '["content_type"]'),
    ("another member of the configuration", r"""\.get\((["'])(Rules|Grants|Status)\1""", r".get(\1Owner\1"),
    ("no delete markers", r"""\.get\((["'])Versions\1, \[\]\) \+ page\.get\((["'])DeleteMarkers\2, \[\]\)""", r".get(\1Versions\1, [])"),
    ("another operation", r"\.delete_object\(", ".get_object("),
    ("another waiter", r"""get_waiter\((["'])(bucket|object)_exists\1\)""", r"get_waiter(\1\2_not_exists\1)"),
    ("a call forgotten", r"^(\s+)[\w.]*\.(delete|copy|head|put)_\w+\(.*\)$", r"\1pass"),
    ("a call made twice", r"^(\s+)([\w.]*\.(?:put|delete)_\w+\(.*\))$", r"\1\2; \2"),
    ("a waiter forgotten", r"^(\s+)[\w.]*\.get_waiter\(.*\)\.wait\(.*\)$", r"\1pass"),
    ("a listing that is empty is deleted all the same", r"if not page\.get\((.*)\):", r"if page.get(\1) is page:"),
    ("only the first batch", r"if not page\.get\((.*)\):", r"if page.get(\1, [])[1:]:"),
    ("one object fewer in a batch", r"""in page\[(["'])Contents\1\]""", r"in page[\1Contents\1][1:]"),
    ("a condition of a loop turned round", "if not page", "if page"),
    ("only the first element", r"""page\.get\((["'])Buckets\1, \[\]\)""", r"page.get(\1Buckets\1, [])[:1]"),
    ("the other order", "reverse=True", "reverse=False"),
    ("a bound moved", ">= minimum", "> minimum"),
    ("a count of what is returned", r"""Select=(["'])COUNT\1""", r"Select=\1ALL_ATTRIBUTES\1"),
    ("a URL for another operation", r"""(["'])get_object\1, Params""", r"\1put_object\1, Params"),
    ("a prefix forgotten", r", Prefix=\w+", ""),
    ("data that were loaded before are loaded again", r"^(\s+)if not s3_object:", r"\1if True:"),
    ("data are not loaded anew", r"^(\s+)s3_object\.update\(.*\)$", r"\1s3_object or s3_object.update(ContentType='')"),
    ("a region that is not asked for", r"\.meta\.region_name", ".meta.service_model.service_name"),
)]

# Faults that only some data show, where that cannot be asked without more calls: more than a page, several elements. The tests of the example have such data.
OF_DATA = {"only the first page", "the first page alone for a query", "the other order"}


class Fault:
    """A wrong rewrite of one line of a file."""

    def __init__(self, trap, file, number, wrong):
        self.trap, self.file, self.number, self.wrong = trap, file, number, wrong

    def __str__(self):
        return f"{self.trap} in {self.file}:{self.number}: {self.wrong.strip()}"

    def plant(self, root):
        path = root / self.file
        lines = path.read_text().split("\n")
        lines[self.number - 1] = self.wrong
        path.write_text("\n".join(lines))

    def is_far(self, other):
        return self.file != other.file or abs(self.number - other.number) >= APART

    def rank(self, differences):
        """The place of the line among the causes of the first difference of a test, from 0; None when no test names it."""
        ranks = []
        for difference in differences.values():
            for rank, cause in enumerate(difference["causes"][:CAUSES]):
                if cause["file"] == self.file and cause["line"] <= self.number <= cause["endLine"]:
                    ranks.append(rank)
        return min(ranks, default=None)


class Project:
    """A checkout with its migration and what `defrost verify` says about it."""

    def __init__(self, folder, work, row):
        self.row = row
        self.name = row["repository"] + ("" if row["folder"] == "." else "/" + row["folder"])
        self.work = work / "planted" / row["repository"]
        self.migrated = self.work / "migrated"
        shutil.rmtree(self.migrated, ignore_errors=True)
        self.checkout, self.environment = verify_corpus.prepared(folder, work, row)
        verification = self.verify()
        shutil.copytree(self.work / "verified" / "after-project", self.migrated, symlinks=True)
        self.known = {Project.signature(difference) for difference in verification["differences"]}
        self.unverified = {(line["file"], line["line"]) for line in verification["unverified"]}

    def verify(self, *options):
        """What is reported; the original sources run once."""
        self.work.mkdir(parents=True, exist_ok=True)
        report = self.work / "report.json"
        report.unlink(missing_ok=True)
        folder = self.checkout / self.row["folder"]
        command = [str(verify_corpus.DEFROST), "verify", "--project-root", str(self.checkout), "--report", str(report),
                   "--work", str(self.work / "verified"), *options, str(folder)]
        done = subprocess.run([*command, "--", "bash", "-c", self.row["tests"]], cwd=folder, env=self.environment, capture_output=True, text=True,
                              errors="replace")
        if not report.exists() and ENDLESS in done.stderr + done.stdout:
            return {"differences": []}
        if not report.exists():
            raise SystemExit(f"{self.name}: not verified:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return json.loads(report.read_text())["verification"]

    @staticmethod
    def signature(difference):
        """What a difference that is there without faults (a test that uploads its own source) has in common with itself."""
        return difference["test"], difference["kind"], difference["before"]

    def faults(self):
        """All that can be planted and that the tests show."""
        return shown_faults.shown(list(self.candidates()), self.migrated, self.row["folder"], self.row["tests"], self.environment)

    def candidates(self):
        """All that can be planted on lines of the program that were changed and reached."""
        for path in sorted(self.migrated.rglob("*.py")):
            file = path.relative_to(self.migrated).as_posix()
            original = self.checkout / file
            if re.search(r"(^|/)(tests?|conftest\.py|test_[^/]*|[^/]*_test\.py)(/|$)", file) or not original.is_file():
                continue
            lines = path.read_text().split("\n")
            for kind, _, _, begin, end in difflib.SequenceMatcher(None, original.read_text().split("\n"), lines, autojunk=False).get_opcodes():
                for number in range(begin + 1, end + 1) if kind != "equal" else ():
                    for trap, right, wrong in TRAPS:
                        if trap in OF_DATA and self.row is not EXAMPLE:
                            continue
                        planted = right.sub(wrong, lines[number - 1], count=1)
                        reached = (file, number) not in self.unverified
                        if reached and planted != lines[number - 1] and parses([*lines[:number - 1], planted, *lines[number:]]):
                            yield Fault(trap, file, number, planted)

    def ranks(self, faults):
        """The ranks of faults that are planted together."""
        planted = self.work / "planted"
        shutil.rmtree(planted, ignore_errors=True)
        shutil.copytree(self.migrated, planted, symlinks=True)
        for fault in faults:
            fault.plant(planted)
        self.first = {}
        for difference in self.verify("--timeout", str(TIMEOUT), "--after", str(planted))["differences"]:
            if Project.signature(difference) not in self.known:
                self.first.setdefault(difference["test"], difference)
        return [fault.rank(self.first) for fault in faults]


def lot(faults):
    """The first faults, no two of them close to each other."""
    found = []
    for fault in faults:
        if len(found) < LOT and all(fault.is_far(other) for other in found):
            found.append(fault)
    return found


def ranked(project, faults):
    """Pairs of faults and their ranks: who is not named in a lot is planted again with others that were not, in the end alone."""
    pending, alone = list(faults), set()
    while pending:
        planted = pending[:1] if pending[0] in alone else lot([fault for fault in pending if fault not in alone])
        ranks = dict(zip(planted, project.ranks(planted)))
        done = {fault: rank for fault, rank in ranks.items() if rank is not None or len(planted) == 1}
        alone.update(() if done else planted)
        yield from done.items()
        pending = [fault for fault in pending if fault not in done]


def projects(folder, work, only=""):
    """The example application and the repositories, made ready at the same time."""
    rows = [EXAMPLE] if only in EXAMPLE["repository"] else []
    rows += [row for row in verify_corpus.rows(verify_corpus.ROOT / "benchmarks" / "verify.tsv", only)
             if f"{row['repository']}/{row['folder']}" in PROJECTS]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return list(pool.map(lambda row: Project(verify_corpus.ROOT / "test-fixtures" if row is EXAMPLE else folder, work, row), rows))


def parses(lines):
    try:
        ast.parse("\n".join(lines))
        return True
    except SyntaxError:
        return False


def chosen(candidates, count, seed):
    """(project, fault) pairs, as many of each project, those of traps not yet taken first."""
    randomly = random.Random(seed)
    left = {project: randomly.sample(faults, len(faults)) for project, faults in candidates.items()}
    picked, traps = [], set()
    while len(picked) < count and any(left.values()):
        for project, faults in left.items():
            if faults and len(picked) < count:
                fault = next((fault for fault in faults if fault.trap not in traps), faults[0])
                faults.remove(fault)
                traps.add(fault.trap)
                picked.append((project, fault))
    return picked


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--faults", type=int, default=52)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="of the chosen faults, plant only those in projects whose name contains this")
    parser.add_argument("--kind", default="", help="of the chosen faults, plant only those of kinds whose name contains this")
    parser.add_argument("--why", action="store_true", help="show the first differences of the tests with a fault that is missed")
    parser.add_argument("--list", action="store_true", help="only say what would be planted")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "verify-work")
    arguments = parser.parse_args()
    folder, work = arguments.folder.resolve(), arguments.work.resolve()
    with concurrent.futures.ThreadPoolExecutor() as pool:
        found = projects(folder, work)
        candidates = dict(zip(found, pool.map(Project.faults, found)))
    picked = [(project, fault) for project, fault in chosen(candidates, arguments.faults, arguments.seed) if arguments.only in project.name and arguments.kind in fault.trap]
    for project in candidates:
        faults = [fault for owner, fault in picked if owner is project]
        print(f"{project.name}: {len(faults)} faults of {len(candidates[project])} possible ones", *faults if arguments.list else (),
              sep="\n  ", flush=True)
    if arguments.list:
        return 0

    def shown(project):
        ranks = []
        for fault, rank in ranked(project, [fault for owner, fault in picked if owner is project]):
            ranks.append(rank)
            print(f"{'missed' if rank is None else 'named'}: {project.name}: {fault}", flush=True)
            if rank is None and arguments.why:
                print(json.dumps(project.first, indent=1)[:WHY], flush=True)
        return ranks

    with concurrent.futures.ThreadPoolExecutor() as pool:
        results = dict(zip(candidates, pool.map(shown, candidates)))
    for project, ranks in results.items():
        print(f"{project.name}: {sum(rank is not None for rank in ranks)} of {len(ranks)}")
    ranks = [rank for each in results.values() for rank in each]
    named = sum(rank is not None for rank in ranks)
    kinds = len({fault.trap for _, fault in picked})
    print(f"{named} of {len(picked)} planted faults of {kinds} kinds are named, {ranks.count(0)} as the first cause")
    return 0 if named >= NAMED * len(picked) else 1


if __name__ == "__main__":
    sys.exit(main())
