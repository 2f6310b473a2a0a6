#!/usr/bin/env python3
"""Looks at programs by hand: what one asks of AWS, and how two differ.

    record.py run  PROGRAM [--setup FILE] [--answers FILE] [--no-moto]
    record.py diff BEFORE AFTER [the same options] [--wire] [--alpha]
    record.py cases FOLDER [--wire] [--alpha]

PROGRAM is a Python file or a folder with `main.py`. `diff` exits with 1 when the two can be told apart. `cases` runs every case
folder below FOLDER: before against itself (it must be the same every time), against after, and against each naive*.py (which must
differ).
"""
import argparse
import json
import sys

from cases import Pair, find_cases, naive_programs
from compare import describe
from run_pairs import run_pairs, stable_process, start_observation


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="print all that can be observed of a program, as JSON")
    run.add_argument("program")
    diff = commands.add_parser("diff", help="compare two programs")
    diff.add_argument("before")
    diff.add_argument("after")
    cases = commands.add_parser("cases", help="check every case folder")
    cases.add_argument("folder")
    for command in (run, diff):
        command.add_argument("--setup")
        command.add_argument("--answers")
        command.add_argument("--no-moto", action="store_true")
    for command in (diff, cases):
        command.add_argument("--wire", action="store_true")
        command.add_argument("--alpha", action="store_true")
    args = parser.parse_args()
    return {"run": show, "diff": compare_two, "cases": check_cases}[args.command](args)


def show(args):
    result = start_observation(args.program, args.setup, args.answers, not args.no_moto)
    json.dump(result, sys.stdout, indent=1)
    print()
    return 0


def compare_two(args):
    pair = Pair("diff", args.before, args.after, args.setup, args.answers, not args.no_moto, args.wire, args.alpha)
    result = next(run_pairs([pair]))
    print("\n".join(result["differences"]) or f"equal: {result['calls']} calls")
    return 0 if result["equal"] else 1


def check_cases(args):
    """Prints one line a case and the differences; the exit code says whether all was as expected."""
    pairs, expected = [], {}
    for case in find_cases(args.folder):
        programs = [("itself", case.before, True)] + ([("after", case.after, True)] if case.after else [])
        programs += [(name, path, False) for name, path in naive_programs(case)]
        for name, program, equal in programs:
            pair = case.against(program, f"{case.name} vs {name}")._replace(wire=args.wire, alpha=args.alpha)
            pairs.append(pair)
            expected[pair.name] = equal
    failures = 0
    for result in run_pairs(pairs):
        fine = result["equal"] == expected[result["name"]]
        failures += not fine
        exception = result["exception"]["type"] if result["exception"] else "none"
        print(f"{'ok  ' if fine else 'FAIL'} {result['name']}: {result['calls']} calls, exception {exception}")
        if not fine:
            print("\n".join(result["differences"]) or "  not told apart")
    print(f"{len(pairs)} runs, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    stable_process()
    sys.exit(main())
