#!/usr/bin/env python3
"""Measures Defrost as a whole process, against the tools that one would use instead, in one run.

    compare.py [--runs N] [--tree FOLDER] [--lines N,N,...] [--tools FOLDER] [--plot FOLDER]

Three parts, each a table of medians on standard output:
- one small file, and the version: the start;
- --tree, a folder with many Python files of which few mention boto3, such as the packages of a Python installation: the search;
- generated boto3 code of each of --lines lines (1000,10000,100000; the bars ask for up to 5000000): lint and migrate, lines a second, memory.
  --plot writes these as SVG.

The peers (rg, ast-grep, ruff, pylint, semgrep) are taken from --tools or the PATH; one that is missing is left out. Commands take turns, after
a run of each that does not count, so that a machine that gets slower does so for all. Processor time is that of all threads, user and system;
ratios are of medians of processor time, since other programs hardly change it.
"""
import argparse
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import generated

DEFROST = pathlib.Path(__file__).resolve().parent.parent / "defrost"
SMALL = '''import boto3

table = boto3.resource("dynamodb").Table("users")
print(table.get_item(Key={"id": "u1"}).get("Item"))
'''
RULE = "id: resource\nlanguage: python\nrule:\n  pattern: $X.resource($$$)\n"
SEMGREP = '''rules:
- {id: resource, languages: [python], severity: WARNING, message: a resource, pattern: $X.resource(...)}
'''


def measure(command, folder, check=False):
    """Processor seconds, wall seconds and peak MiB of one run, which has to succeed where `check` is set."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if check and process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def medians(commands, folder, runs):
    """The medians of each command, run in turn."""
    found = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            result = measure(command, folder)
            if turn:
                found[name].append(result)
    return {name: [statistics.median(column) for column in zip(*results)] for name, results in found.items()}


def table(title, results, base):
    print(f"\n| {title} | processor | wall | memory | processor / {base} |\n|---|---|---|---|---|")
    for name, (cpu, wall, memory) in results.items():
        print(f"| `{name}` | {cpu:.2f} s | {wall:.2f} s | {memory:.0f} MiB | {cpu / max(results[base][0], 0.001):.2f} |")
    sys.stdout.flush()


def peers(tools, rules):
    """The command of each peer that is there, without the path to search."""
    known = {
        "rg": ["-c", "boto3", "--no-ignore", "-tpy"],
        "ruff": ["check", "--isolated", "--no-cache", "--select", "F401", "--no-respect-gitignore"],
        "ast-grep": ["scan", "--rule", str(rules / "rule.yml")],
        "semgrep": ["--config", str(rules / "semgrep.yml"), "--metrics=off", "--disable-version-check", "--quiet"],
        "pylint": ["--disable=all", "--enable=unused-import", "-j1"],
    }
    found = {}
    for name, options in known.items():
        program = shutil.which(name, path=os.pathsep.join(filter(None, [tools, os.environ["PATH"]])))
        if program:
            found[name] = [program, *options]
    return found


def plot(path, title, unit, series):
    """Lines through points, both axes logarithmic, with a line of the grid for each power of ten."""
    width, height, edge = 640, 360, 60
    points = [point for each in series.values() for point in each]
    low = [math.floor(math.log10(min(max(point[axis], 0.01) for point in points))) for axis in (0, 1)]
    high = [max(math.ceil(math.log10(max(point[axis] for point in points))), low[axis] + 1) for axis in (0, 1)]

    def at(x, y):
        share = [(math.log10(max(value, 0.01)) - low[axis]) / (high[axis] - low[axis]) for axis, value in enumerate((x, y))]
        return edge + share[0] * (width - edge - 20), height - 40 - share[1] * (height - 80)

    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
           f'<rect width="{width}" height="{height}" fill="white"/><text x="{width / 2}" y="20" text-anchor="middle">{title}, {unit}</text>']
    for power in range(low[0], high[0] + 1):
        x, bottom = at(10 ** power, 10 ** low[1])
        svg.append(f'<path d="M{x:.0f} 40V{bottom:.0f}" stroke="#ddd"/>'
                   f'<text x="{x:.0f}" y="{bottom + 18:.0f}" text-anchor="middle">{10 ** power:,}</text>')
    for power in range(low[1], high[1] + 1):
        left, y = at(10 ** low[0], 10 ** power)
        svg.append(f'<path d="M{left:.0f} {y:.0f}H{width - 20}" stroke="#ddd"/>'
                   f'<text x="{left - 6:.0f}" y="{y + 4:.0f}" text-anchor="end">{10 ** power:g}</text>')
    svg.append(f'<text x="{width - 20}" y="{height - 6}" text-anchor="end">lines</text>')
    for i, ((name, line), color) in enumerate(zip(series.items(), ("#0067a5", "#be0032", "#008856"))):
        path_points = [at(x, y) for x, y in line]
        svg.append(f'<polyline points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in path_points)}" fill="none" stroke="{color}" stroke-width="2"/>')
        svg.extend(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3" fill="{color}"/>' for x, y in path_points)
        svg.append(f'<text x="{edge + 10}" y="{56 + 16 * i}" fill="{color}">{name}</text>')
    path.write_text("\n".join([*svg, "</svg>\n"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tree", type=pathlib.Path)
    parser.add_argument("--lines", default="1000,10000,100000")
    parser.add_argument("--tools")
    parser.add_argument("--plot", type=pathlib.Path)
    options = parser.parse_args()
    subprocess.run([DEFROST, "--version"], check=True, stdout=subprocess.DEVNULL)
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, medians of {options.runs} runs")
    cached = [str(DEFROST), "lint", "--exit-zero"]
    lint = [*cached, "--no-cache"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "rule.yml").write_text(RULE)
        (folder / "semgrep.yml").write_text(SEMGREP)
        others = peers(options.tools, folder)
        (folder / "small").mkdir()
        (folder / "small" / "small.py").write_text(SMALL)
        start = {"defrost lint": [*lint, "small.py"], "defrost --version": [str(DEFROST), "--version"]}
        small = medians(start | {k: [*v, "small.py"] for k, v in others.items()}, folder / "small", options.runs)
        table("one small file", small, "defrost lint")
        if options.tree:
            searched = {"defrost lint": [*lint, str(options.tree)], "defrost lint, cached": [*cached, str(options.tree)]} | {
                k: [*v, str(options.tree)] for k, v in others.items() if k in ("rg", "ruff", "ast-grep")}
            count = sum(1 for _ in options.tree.rglob("*.py"))
            table(f"{count} files", medians(searched, folder, options.runs), "rg" if "rg" in searched else "defrost lint")
        points = {"lint": [], "migrate": []}
        print("\n| generated boto3 code | command | processor | wall | memory | lines a second of processor time, without the start |\n|---|---|---|---|---|---|")
        for wanted in map(int, options.lines.split(",")):
            code = folder / f"code{wanted}"
            code.mkdir()
            lines = generated.dense(code, wanted)
            both = {"lint": [*lint, "--format", "concise", str(code)], "migrate": [str(DEFROST), "migrate", str(code)]}
            for command, (cpu, wall, memory) in medians(both, folder, options.runs).items():
                points[command].append((lines, cpu, memory))
                print(f"| {lines:,} lines | {command} | {cpu:.1f} s | {wall:.1f} s | {memory:.0f} MiB | "
                      f"{lines / max(cpu - small['defrost lint'][0], 0.001):,.0f} |")
                sys.stdout.flush()
        if options.plot:
            plot(options.plot / "time.svg", "Processor time", "seconds", {k: [(x, y) for x, y, _ in v] for k, v in points.items()})
            plot(options.plot / "memory.svg", "Peak memory", "MiB", {k: [(x, y) for x, _, y in v] for k, v in points.items()})


if __name__ == "__main__":
    main()
