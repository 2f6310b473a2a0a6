#!/usr/bin/env python3
"""The surface sweep: every construct of the resource interface in every context.

    sweep.py generate FOLDER [--size N --seed S]   writes programs/NAME.py, the answers, and programs.json
    sweep.py judge FOLDER [--coverage FILE --minutes N]   compares each program with after/NAME.py, as migrations.json says; writes results.json

A judge exits with 1 when a migrated program can be told apart from what it was.
"""
import argparse
import ast
import collections
import hashlib
import json
import os
import random
import sys
import time

import synthesise
from programs import CONTEXTS, program
from surface import services
from uses import uses_of

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../differential"))

HARNESS = os.path.dirname(os.path.abspath(__file__))
# What all operations answer with but the one that fails or has nothing to list.
_VARIANTS = {"error": "full", "empty": "sparse"}


def all_programs():
    for service in services().values():
        for resource in service.resources.values():
            for use in uses_of(resource):
                for context in CONTEXTS:
                    yield program(resource, use, context)


def generate(folder, size, seed, only):
    programs = [each for each in all_programs() if only in each.name]
    written = [each for each in programs if each.text]
    total = len(written)
    if size:
        written = sample(written, size, seed)
    os.makedirs(os.path.join(folder, "programs"), exist_ok=True)
    os.makedirs(os.path.join(folder, "answers"), exist_ok=True)
    entries = []
    for each in written:
        with open(os.path.join(folder, "programs", each.name + ".py"), "w", encoding="utf-8") as file:
            file.write(each.text)
        entries.append({
            "name": each.name, "service": each.service, "resource": each.resource, "kind": each.use.kind,
            "construct": each.use.name, "context": each.context, "answers": write_answers(folder, each),
        })
    left_out = [
        {"service": each.service, "resource": each.resource, "kind": each.use.kind, "construct": each.use.name, "context": each.context,
         "reason": each.reason} for each in programs if not each.text]
    with open(os.path.join(folder, "programs.json"), "w", encoding="utf-8") as file:
        json.dump({"size": size, "total": total, "programs": entries, "leftOut": left_out}, file, indent=1)


def sample(programs, size, seed):
    """A fixed choice of programs in which every kind of construct and every context has its share."""
    strata = collections.defaultdict(list)
    for each in programs:
        strata[each.use.kind, each.context].append(each)
    chance = random.Random(seed)
    for stratum in strata.values():
        chance.shuffle(stratum)
    chosen = []
    while len(chosen) < size and any(strata.values()):
        for key in sorted(strata):
            chosen += strata[key][:1]
            del strata[key][:1]
    return sorted(chosen[:size], key=lambda each: each.name)


def write_answers(folder, each):
    """The files with the answers that a program gets, one a variant."""
    variants = ["full", "sparse"] if each.use.operations or each.context in ("loop", "comprehension") else ["full"]
    if each.use.lists:
        variants.append(f"empty {each.use.lists}")
    variants += [f"error {operation}" for operation in each.use.operations]
    names = {}
    for variant in variants:
        path = os.path.join(folder, "answers", f"{each.service} {variant}.py".replace(" ", "."))
        names[variant] = path
        if not os.path.exists(path):
            kind, _, operation = variant.partition(" ")
            fault = f'FAULTS = [{{"operation": {operation!r}, "error": "AccessDenied", "status": 403}}]\n' if kind == "error" else ""
            empty = f", {operation!r}" if kind == "empty" else ""
            with open(path, "w", encoding="utf-8") as file:
                file.write(f"import sys\n\nsys.path.insert(0, {HARNESS!r})\nfrom synthesise import answers\n\n"
                           f"CANNED = answers({each.service!r}, {_VARIANTS.get(kind, kind)!r}{empty})\n{fault}")
    return names


def judge(folder, coverage, minutes):
    """Runs the pairs in an order that is random and the same every time. What has run is kept in runs.jsonl, so a judge that was stopped, or
    whose minutes are over, goes on where it was when it is started again, and says what it knows of a fair sample until then. After a change of
    the migration, too, only pairs whose programs or answers have changed run again."""
    with open(os.path.join(folder, "programs.json"), encoding="utf-8") as file:
        programs = json.load(file)
    with open(os.path.join(folder, "migrations.json"), encoding="utf-8") as file:
        migrations = json.load(file)
    for each in programs["programs"]:
        each.update({key: migrations[each["name"]][key] for key in ("outcome", "reasons")})
    runs = _run(folder, programs["programs"], time.monotonic() + 60 * minutes if minutes else None)
    programs["notRun"] = 0
    for each in programs["programs"]:
        names = [f"{each['name']}|{variant}" for variant in each["answers"]] if each["outcome"] == "safe" else []
        found = [runs[name] for name in names if name in runs]
        programs["notRun"] += len(found) < len(names)
        each["wrong"] = [{"variant": run["name"].split("|")[1], "differences": run["differences"]} for run in found if not run["equal"]]
        each["calls"] = {run["name"].split("|")[1]: [run["calls"], run["exception"] and run["exception"]["type"]] for run in found}
    with open(os.path.join(folder, "results.json"), "w", encoding="utf-8") as file:
        json.dump(programs, file, indent=1)
    if coverage:
        from table import write_table
        write_table(programs, coverage, len(runs))
    wrong = [each for each in programs["programs"] if each["wrong"] or each["outcome"] in ("failed", "unseen")]
    for each in wrong:
        found = each["wrong"][0] if each["wrong"] else {"variant": each["outcome"], "differences": each["reasons"] or ["nothing found"]}
        print(f"{each['name']}: {found['variant']}: {found['differences'][0]}")
    print(f"{len(migrations)} programs, {programs['notRun']} of them not run, {len(runs)} pairs of runs, {len(wrong)} wrong")
    return 1 if wrong else 0


def _run(folder, programs, deadline):
    """The results of the pairs of all programs that were migrated, by name; those of earlier judges are read, the others run until the deadline."""
    from cases import Pair
    from run_pairs import run_many
    for service in services():
        synthesise.warm_up(service)
    path = os.path.join(folder, "runs.jsonl")
    known = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            known = {(run["name"], run["digest"]): run for run in map(json.loads, file)}
    migrated = [each for each in programs if each["outcome"] == "safe"]
    random.Random(1).shuffle(migrated)
    pairs = [
        Pair(f"{each['name']}|{variant}", *(os.path.join(folder, kind, each["name"] + ".py") for kind in ("programs", "after")), None, answers, False)
        for each in migrated for variant, answers in each["answers"].items()]
    digests = {pair.name: digest(pair) for pair in pairs}
    runs = {name: known[name, text] for name, text in digests.items() if (name, text) in known}
    with open(path, "a", encoding="utf-8") as file:
        for result in run_many([pair for pair in pairs if pair.name not in runs], deadline=deadline):
            runs[result["name"]] = result
            print(json.dumps({**result, "digest": digests[result["name"]]}), file=file, flush=True)
    return runs


def digest(pair):
    """What a run depends on: both programs but for their layout, the kind of answers and how these are made."""
    found = hashlib.sha256()
    for path in (pair.before, pair.after, synthesise.__file__):
        with open(path, encoding="utf-8") as file:
            found.update(ast.dump(ast.parse(file.read())).encode())
    found.update(os.path.basename(pair.answers).encode())
    return found.hexdigest()[:16]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    first = commands.add_parser("generate")
    first.add_argument("folder")
    first.add_argument("--size", type=int, default=0)
    first.add_argument("--seed", type=int, default=1)
    first.add_argument("--only", default="")
    second = commands.add_parser("judge")
    second.add_argument("folder")
    second.add_argument("--coverage")
    second.add_argument("--minutes", type=float, default=0, help="start no more runs after that")
    args = parser.parse_args()
    folder = os.path.abspath(args.folder)
    if args.command == "generate":
        return generate(folder, args.size, args.seed, args.only)
    return judge(folder, args.coverage and os.path.abspath(args.coverage), args.minutes)


if __name__ == "__main__":
    from run_pairs import stable_process
    stable_process()
    sys.exit(main())
