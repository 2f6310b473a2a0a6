#!/usr/bin/env python3
"""Measures how processor time and memory of `lint` grow with the lines of a program, in a heap of limited size.

    scaling.py [--lines N,N,...] [--kinds KIND,...] [--runs N] [--once-above N] [--heap SIZE] [--plot FOLDER]

Kinds of generated programs: `packages` of five modules that import each other, a third of whose lines has to do with resources; `dense`, separate files
in which every second line works with one; `circle`, functions that hand one table round in a circle, all of one file, measured at 12,000 and
60,000 lines. Programs of more lines than --once-above (1,000,000) are run once. The last column is the processor time for a line, the start
subtracted, against that of the program of at least 100,000 lines before it: 1.00 where time grows like the lines. --plot writes both as SVG.
For the figures of docs/performance.md, on a machine that does nothing else:

    benchmarks/scaling.py --lines 10000,30000,100000,300000,1000000,5000000 --runs 3 --plot docs/images
"""
import argparse
import os
import pathlib
import platform
import statistics
import subprocess
import tempfile

import compare
import generated

CIRCLES = (12_000, 60_000)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", default="10000,30000,100000,300000,1000000")
    parser.add_argument("--kinds", default="packages,dense,circle")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--once-above", type=int, default=1_000_000)
    parser.add_argument("--heap", default="1g")
    parser.add_argument("--plot", type=pathlib.Path)
    options = parser.parse_args()
    os.environ["DEFROST_JAVA_OPTIONS"] = f"-Xmx{options.heap}"
    lint = [str(compare.DEFROST), "lint", "--exit-zero", "--no-cache", "--format", "concise"]
    subprocess.run([compare.DEFROST, "--version"], check=True, stdout=subprocess.DEVNULL)
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, heap {options.heap}, medians of {options.runs} runs\n")
    print("| program | lines | processor | wall | memory | lines a second of processor time, without the start | time for a line against 100,000 lines |")
    print("|---|---|---|---|---|---|---|")
    times, memories = {}, {}
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        (root / "small.py").write_text(compare.SMALL)
        start = statistics.median(compare.measure([*lint, "small.py"], root)[0] for _ in range(options.runs + 2))
        for kind in options.kinds.split(","):
            base = None
            for wanted in CIRCLES if kind == "circle" else map(int, options.lines.split(",")):
                with tempfile.TemporaryDirectory(dir=root) as code:
                    lines = getattr(generated, kind)(pathlib.Path(code), wanted)
                    try:
                        runs = [compare.measure([*lint, code], root, check=True)
                                for _ in range(1 if wanted > options.once_above else options.runs)]
                    except subprocess.CalledProcessError as failure:
                        print(f"| {kind} | {lines:,} | exit code {failure.returncode}: not in this heap | | | | |", flush=True)
                        continue
                cpu, wall, memory = (statistics.median(column) for column in zip(*runs))
                line = max(cpu - start, 0.001) / lines
                base = line if base is None and wanted >= 100_000 else base
                print(f"| {kind} | {lines:,} | {cpu:.1f} s | {wall:.1f} s | {memory:.0f} MiB | {1 / line:,.0f} | {f'{line / base:.2f}' if base else ''} |", flush=True)
                times.setdefault(kind, []).append((lines, cpu))
                memories.setdefault(kind, []).append((lines, memory))
    if options.plot:
        options.plot.mkdir(parents=True, exist_ok=True)
        compare.plot(options.plot / "scaling-time.svg", "Processor time of lint", "seconds", times)
        compare.plot(options.plot / "scaling-memory.svg", f"Memory of lint with a heap of at most {options.heap}", "MiB", memories)


if __name__ == "__main__":
    main()
