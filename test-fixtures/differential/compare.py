"""Tells two observations of `program.observe` apart, in words a person can act on."""
import json

from canonical import rename_placeholders

OBSERVED = ("presign", "sleeps", "stdout", "stderr", "exception", "RESULT")


def differences(before, after, wire=False, alpha=False):
    """All differences, the first differing call first; empty when nobody could tell the two programs apart.

    wire: also compare the HTTP requests byte by byte. alpha: ignore the names of expression placeholders.
    """
    found = _call_differences(_calls(before, alpha), _calls(after, alpha))
    for part in OBSERVED:
        if before[part] != after[part]:
            found.append(f"{part}:\n  before {_readable(before[part])}\n  after  {_readable(after[part])}")
    if wire and before["wire"] != after["wire"]:
        pairs = zip(before["wire"], after["wire"])
        first = next((f"{a} != {b}" for a, b in pairs if a != b), "their number")
        found.append(f"wire: {len(before['wire'])} and {len(after['wire'])} requests; first difference: {first}")
    if found and after["traceback"] and after["exception"] != before["exception"]:
        found.append("traceback of after:\n" + after["traceback"])
    return found


def _calls(observation, alpha):
    if not alpha:
        return observation["calls"]
    return [{**call, "params": rename_placeholders(call["params"])} for call in observation["calls"]]


def _call_differences(before, after):
    found = []
    for index in range(max(len(before), len(after))):
        one = before[index] if index < len(before) else None
        other = after[index] if index < len(after) else None
        if one != other:
            found.append(f"call {index + 1}:\n  before {describe(one)}\n  after  {describe(other)}")
    return found


def describe(call):
    """One line for a call: service.Operation(parameters), with the region when it is not the default one."""
    if call is None:
        return "(no call)"
    region = "" if call["region"] == "us-east-1" else " @" + str(call["region"])
    return f"{call['service']}.{call['operation']}({json.dumps(call['params'], sort_keys=True)[:600]}){region}"


def _readable(value):
    return repr(value)[:2000]
