#!/usr/bin/env python3
"""Runs Defrost over the Java of checked-out repositories, compiles what it changed and counts what it found.

    java_corpus.py FOLDER [--only TEXT] [--work DIR] [--resolve] [--reasons N] [--members FILE]

FOLDER holds one folder a repository. Each that names the Document API of SDK v1 is copied, migrated with --write, and checked: Defrost ended
without an error, a second run changes nothing, and javac says nothing about a changed file that it did not say about it before. Printed is a
table of the uses: found, migrated SAFE, kept, and the changed files with how many of them compile without any error.

javac sees both SDKs, from the local Maven repository, and the sources of the repository; with --resolve also what Maven says about the nearest pom.xml, which may download it. What is still missing is missing before and
after: javac goes on behind errors, and only new ones are problems.

--members writes how often each member is called, for the share of them that migrates in docs/java-coverage.md.

Ends with 1 when a check failed. The copies stay in DIR (default: java-corpus-work in the system's folder for temporary files).
"""
import argparse
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from corpus import ROOT, migrate

API = re.compile(rb"amazonaws\s*\.\s*services\s*\.\s*dynamodbv2\s*\.\s*(document|xspec)")
PACKAGE = re.compile(r"^\s*package\s+([\w.]+)\s*;", re.M)
ERROR = re.compile(r"^(.+?\.java):\d+:\d+: (compiler\.err\..*)$")


def lines(output):
    return [line for line in output.splitlines() if line and not line.startswith("[")]


def maven_classpath(folder):
    """What Maven says about a folder with a pom.xml; empty if it cannot be had."""
    with tempfile.NamedTemporaryFile("r", suffix=".txt") as out:
        command = ["mvn", "-q", "-B", "-ntp", "dependency:build-classpath", f"-Dmdep.outputFile={out.name}", "-Dmdep.includeScope=test"]
        try:
            subprocess.run(command, cwd=folder, capture_output=True, timeout=600, check=True)
        except (subprocess.SubprocessError, OSError):
            return []
        return out.read().strip().split(":")


def both_sdks():
    """The jars of both SDKs that the build of Defrost downloads."""
    facts = json.loads((ROOT / "rule-definitions/src/main/resources/dev/defrost/definitions/document-api.json").read_text())
    repository = pathlib.Path.home() / ".m2" / "repository"
    return [str(jar) for group, version in (("com/amazonaws", facts["sdkV1"]), ("software/amazon/awssdk", facts["sdkV2"]))
            for jar in sorted((repository / group).glob(f"*/{version}/*.jar"))]


class Compiler:
    """javac with both SDKs."""

    def __init__(self, resolve):
        self.resolve = resolve
        self.sdks = both_sdks() or sys.exit("no jars of both SDKs in the local Maven repository: build Defrost first")
        self.resolved = {}

    def libraries(self, file, top):
        """The class path for a file: of the module that it lies in and of both SDKs."""
        folder = next((each for each in file.parents if (each / "pom.xml").exists() or each == top), top)
        if self.resolve and (folder / "pom.xml").exists() and folder not in self.resolved:
            self.resolved[folder] = maven_classpath(folder)
        return self.resolved.get(folder, []) + self.sdks

    def errors(self, files, top):
        """The errors in these files, by file, as often as each is said; positions are left out."""
        found = collections.defaultdict(collections.Counter)
        modules = collections.defaultdict(list)
        for file in files:
            modules[root(file)].append(file)
        for source, members in modules.items():
            roots = {source, pathlib.Path(str(source).replace("/test/", "/main/"))}
            with tempfile.TemporaryDirectory() as out:
                command = ["javac", "-proc:none", "-nowarn", "-XDrawDiagnostics", "-XDshould-stop.ifError=FLOW", "-Xmaxerrs", "100000",
                           "-encoding", "UTF-8", "-implicit:none", "-d", out, "-sourcepath", ":".join(map(str, roots)),
                           "-cp", ":".join(self.libraries(members[0], top)), *map(str, members)]
                done = subprocess.run(command, capture_output=True, text=True, errors="replace")
            names = {file.name: file for file in members}
            for line in lines(done.stderr + done.stdout):
                match = ERROR.match(line)
                if match and pathlib.Path(match[1]).name in names:
                    found[names[pathlib.Path(match[1]).name]][match[2]] += 1
        return found


def root(file):
    """The folder that the package of a file starts in."""
    package = PACKAGE.search(file.read_text(errors="replace"))
    folder = file.parent
    for _ in package[1].split(".") if package else ():
        folder = folder.parent
    return folder


def check(before, after, compiler):
    """New errors of the changed files, how many changed, and how many of them compile without any error."""
    changed = [path.relative_to(before) for path in sorted(before.rglob("*.java"))
               if path.is_file() and path.read_bytes() != (after / path.relative_to(before)).read_bytes()]
    made = [path.relative_to(after) for path in sorted(after.rglob("*.java")) if path.is_file() and not (before / path.relative_to(after)).exists()]
    old = compiler.errors([before / path for path in changed], before)
    new = compiler.errors([after / path for path in changed + made], after)
    problems = []
    for path in changed + made:
        for error in new[after / path] - old[before / path]:
            problems.append(f"{path}: {error}")
    return problems, len(changed), sum(not new[after / path] for path in changed)


def run(repository, work, compiler):
    copy = work / repository.name
    if copy.exists():
        shutil.rmtree(copy)
    shutil.copytree(repository, copy, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    report = work / f"{repository.name}.json"
    code, _, errors, seconds = migrate(copy, report, "--write")
    problems = [] if code == 0 else [f"exit code {code}: {errors.strip()[-1000:]}"]
    found, changed, clean = check(repository, copy, compiler)
    code, output, errors, _ = migrate(copy, work / f"{repository.name}.again.json")
    if code != 0:
        problems.append(f"second run: exit code {code}: {(output + errors).strip()[:1000]}")
    return json.loads(report.read_text()), problems + found, changed, clean, seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", default="", help="only repositories whose name contains this")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "java-corpus-work")
    parser.add_argument("--resolve", action="store_true", help="let Maven resolve the dependencies of the repositories")
    parser.add_argument("--reasons", type=int, default=3, metavar="N", help="print so many reasons why uses of a repository are kept")
    parser.add_argument("--members", type=pathlib.Path, metavar="FILE", help="write the members that are called, and how often")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    compiler = Compiler(arguments.resolve)
    failed = False
    members = collections.Counter()
    print(f"{'repository':<42}{'uses':>6}{'SAFE':>6}{'kept':>6}{'other':>6}{'changed':>9}{'clean':>7}{'seconds':>9}")
    for repository in sorted(path for path in arguments.folder.iterdir() if path.is_dir() and arguments.only in path.name):
        if not any(API.search(path.read_bytes()) for path in repository.rglob("*.java") if path.is_file()):
            continue
        report, problems, changed, clean, seconds = run(repository, arguments.work, compiler)
        counts, reasons = collections.Counter(), collections.Counter()
        for group in report["groups"]:
            uses = [use for use in group["uses"] if use["file"].endswith(".java")]
            outcome = group.get("safety") or group["outcome"]
            members.update((use["resource"], use["construct"]) for use in uses if use["kind"] != "type")
            counts[outcome] += len(uses)
            for message in {} if not uses else {blocker["code"] + ": " + blocker["message"] for blocker in group.get("blockers", [])[:1]}:
                reasons[message] += len(uses)
        other = sum(counts.values()) - counts["SAFE"] - counts["kept"]
        print(f"{repository.name:<42}{sum(counts.values()):>6}{counts['SAFE']:>6}{counts['kept']:>6}{other:>6}{changed:>9}{clean:>7}{seconds:>9.1f}",
              flush=True)
        for message, uses in reasons.most_common(arguments.reasons):
            print(f"{uses:>10} kept  {message}")
        for problem in problems:
            failed = True
            print(f"  PROBLEM {problem}", flush=True)
    if arguments.members:
        rows = sorted(members.items(), key=lambda row: (-row[1], row[0]))
        arguments.members.write_text("".join(f"{kind}\t{member}\t{uses}\n" for (kind, member), uses in rows))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
