"""Writes docs/coverage.md: what became of every construct in every context."""
import collections

from programs import CONTEXTS

INTRODUCTION = """# Coverage

What the migration does with every construct of boto3's resource interface, in every context in which programs have resources. This page is written
by the surface sweep, `test-fixtures/sweep`: from the rule definitions and botocore's service models it generates a program for every pair of a
construct and a context, migrates it, and runs both under the differential harness with answers made from the service models (two elements a list, two
pages, missing optional members, empty listings, errors).

A cell says how many programs were migrated SAFE and behave the same, of how many that boto3 can express; `-` where it can express none.
*wrong* would be a migrated program that can be told apart: it must be zero. Programs count as *kept* when any of their resources stays.

{total} programs: {safe} migrated and equal ({share:.1f}%), {unsafe} UNSAFE, {kept} kept, {wrong} wrong; {runs} pairs of runs.
{note}"""

SAMPLE = """
**These numbers are those of a sample**, not of all {total} programs: about one for each kind of construct and context, whatever their number. So the
share is not that of all pairs, and what is kept or wrong elsewhere is missing below. `-Dsweep=whole` (see `test-fixtures/README.md`) runs all.
"""

PARTIAL = """
**{notRun} of the migrated programs have not been run**; those that have are taken by chance.
"""


def write_table(results, path, runs):
    programs = results["programs"]
    counts = collections.Counter(_verdict(each) for each in programs)
    note = SAMPLE.format(**results) if results["size"] else PARTIAL.format(**results) if results["notRun"] else ""
    text = INTRODUCTION.format(
        total=len(programs), safe=counts["safe"], share=100 * counts["safe"] / max(1, len(programs)), unsafe=counts["unsafe"],
        kept=counts["kept"], wrong=counts["wrong"], runs=runs, note=note)
    text += "\n## Constructs and contexts\n\n" + _by_context(programs)
    text += "\n## Services\n\n" + _by_service(programs)
    text += "\n## Why programs are kept\n\n" + _reasons(programs)
    text += "\n## Kept constructs\n\nThe constructs that are kept in at least one context, with the contexts and the first reason.\n\n" + _kept(programs)
    text += "\n## Pairs that boto3 cannot express\n\n" + _left_out(results["leftOut"])
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def _verdict(each):
    if each["wrong"] or each["outcome"] in ("failed", "unseen"):
        return "wrong"
    return each["outcome"]


def _by_context(programs):
    cells = collections.defaultdict(collections.Counter)
    for each in programs:
        for column in (each["context"], "all"):
            for row in (each["kind"], "all"):
                cells[row, column][_verdict(each)] += 1
    rows = [[kind] + [_cell(cells[kind, context]) for context in CONTEXTS + ("all",)] for kind in sorted({each["kind"] for each in programs})]
    return _table(["construct", *CONTEXTS, "all"], rows + [["all"] + [_cell(cells["all", context]) for context in CONTEXTS + ("all",)]])


def _by_service(programs):
    cells = collections.defaultdict(collections.Counter)
    for each in programs:
        cells[each["service"]][_verdict(each)] += 1
    rows = [[service, _cell(counter)] for service, counter in sorted(cells.items())]
    return _table(["service", "programs"], rows)


def _cell(counter):
    total = sum(counter.values())
    if not total:
        return "-"
    wrong = f", {counter['wrong']} wrong" if counter["wrong"] else ""
    return f"{counter['safe']}/{total}{wrong}"


def _reasons(programs):
    counts = collections.Counter((each["kind"], reason(each)) for each in programs if _verdict(each) in ("kept", "unsafe"))
    return _table(["programs", "construct", "reason"], [[str(count), *key] for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))])


def reason(each):
    """The reason that says most: one that is not the consequence of another."""
    reasons = [text for text in each["reasons"] if not text.startswith(("still-needed", "parent-kept"))] or each["reasons"] or ["unknown: no reason"]
    code, _, message = reasons[0].partition(": ")
    return f"`{code}` {message}"


def _kept(programs):
    rows = collections.defaultdict(list)
    for each in programs:
        if _verdict(each) in ("kept", "unsafe"):
            rows[each["service"], each["resource"], each["kind"], each["construct"]].append(each)
    return _table(
        ["service", "resource", "construct", "kind", "contexts", "reason"],
        [[service, resource, construct, kind, ", ".join(each["context"] for each in found), reason(found[0])]
         for (service, resource, kind, construct), found in sorted(rows.items())])


def _left_out(left_out):
    """Every pair: the constructs of each kind, type by type."""
    rows = collections.defaultdict(lambda: collections.defaultdict(list))
    for each in left_out:
        rows[each["kind"], each["context"], each["reason"]][f"{each['service']}.{each['resource']}"].append(each["construct"])
    return _table(["pairs", "construct", "context", "reason", "which"], [
        [str(sum(map(len, types.values()))), *key, "; ".join(f"{name}: {', '.join(constructs)}" for name, constructs in sorted(types.items()))]
        for key, types in sorted(rows.items())])


def _table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]) + "\n"
