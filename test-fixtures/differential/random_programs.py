#!/usr/bin/env python3
"""Random programs, before and after their migration. KIND is a folder beside this one whose programs.py writes programs, and whose
answers.py the answers that AWS gives them. A program is a text, or the texts of its files by their paths, of which main.py is run.

    random_programs.py KIND generate FOLDER [--size N --seed S]   writes programs/NAME.py, answers/NAME.py and programs.json
    random_programs.py KIND judge FOLDER [--share S]              compares each program with after/NAME.py, as migrations.json says; writes results.json

A judge exits with 1 when a program can be told apart from its migration, or when less than the share of the calls was migrated SAFE.
"""
import argparse
import collections
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def generate(kind, folder, size, seed):
    import programs
    for each in ("programs", "answers"):
        os.makedirs(os.path.join(folder, each), exist_ok=True)
    entries = []
    for number in range(seed, seed + size):
        name = f"p{number}"
        written = programs.program(number)
        for path, text in written.items() if isinstance(written, dict) else [("", written)]:
            compile(text, f"{name}/{path}", "exec")
            target = os.path.join(folder, "programs", name, path) if path else os.path.join(folder, "programs", name + ".py")
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8") as file:
                file.write(text)
        with open(os.path.join(folder, "answers", name + ".py"), "w", encoding="utf-8") as file:
            file.write(f"import sys\n\nsys.path.insert(0, {kind!r})\nfrom answers import canned\n\nCANNED = canned({number})\n")
        entries.append({"name": name})
    with open(os.path.join(folder, "programs.json"), "w", encoding="utf-8") as file:
        json.dump({"programs": entries}, file)


def judge(folder, share):
    from cases import Pair
    from run_pairs import run_pairs
    with open(os.path.join(folder, "migrations.json"), encoding="utf-8") as file:
        migrations = json.load(file)

    def path(kind, name):
        whole = os.path.join(folder, kind, name)
        return whole if os.path.isdir(whole) else whole + ".py"

    pairs = [Pair(name, path("programs", name), path("after", name), None, os.path.join(folder, "answers", name + ".py"), False) for name, each in migrations.items() if each["safe"]]
    results, wrong, calls = [], [], 0
    for result in run_pairs(pairs):
        results.append(result)
        calls += result["calls"]
        if not result["equal"]:
            wrong.append(result["name"])
            print(f"{result['name']}: {result['differences'][0]}", flush=True)
    for name, each in migrations.items():
        if each["outcome"] == "failed":
            wrong.append(name)
            print(f"{name}: {each['reasons']}")
    with open(os.path.join(folder, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
    uses, safe = (sum(each[kind] for each in migrations.values()) for kind in ("uses", "safe"))
    reasons = collections.Counter(reason for each in migrations.values() for reason in each["reasons"])
    for reason, count in reasons.most_common(12):
        print(f"{count:>6} kept for {reason}")
    print(f"{len(migrations)} programs, {len(pairs)} compared, {calls} calls made, {len(wrong)} wrong, {safe} of {uses} uses SAFE ({safe / uses:.1%})")
    return 1 if wrong or safe < share * uses else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind")
    commands = parser.add_subparsers(dest="command", required=True)
    first = commands.add_parser("generate")
    first.add_argument("folder")
    first.add_argument("--size", type=int, default=100)
    first.add_argument("--seed", type=int, default=1)
    second = commands.add_parser("judge")
    second.add_argument("folder")
    second.add_argument("--share", type=float, default=0.0)
    args = parser.parse_args()
    folder, kind = os.path.abspath(args.folder), os.path.join(os.path.dirname(HERE), args.kind)
    sys.path.insert(0, kind)
    return generate(kind, folder, args.size, args.seed) if args.command == "generate" else judge(folder, args.share)


if __name__ == "__main__":
    from run_pairs import stable_process
    stable_process()
    sys.exit(main())
