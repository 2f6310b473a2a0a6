"""Answers of the fake AWS: injected faults first, then canned responses; whatever is left goes to moto.

Answers are given as parsed responses at `before-call`, so they do not depend on the protocol of the service.
"""
import copy
import io
import json
import runpy


class FakeHttp:
    """The part of an HTTP response that botocore looks at."""

    def __init__(self, status):
        self.status_code, self.headers, self.raw, self.content, self.text = status, {}, None, b"", ""


class Answers:
    """What the fake AWS says.

    canned: {"Operation": response} or a list of responses, one a call, the last one again and again; "*" stands for
            any operation; a response {"error": code} raises.
    faults: [{"operation": ..., "nth": 1, "error": code, "status": 400, "message": ..., "extra": {...}}]; a fault may
            carry "response" instead of "error"; without "nth" it answers every call.
    """

    def __init__(self, canned=None, faults=None):
        self.canned = dict(canned or {})
        self.faults = list(faults or [])
        self.count = {}

    def forget_calls(self):
        self.count.clear()

    def answer(self, operation, params):
        """The answer to this call, or None when moto has to give it. Counts the call."""
        nth = self.count[operation] = self.count.get(operation, 0) + 1
        for fault in self.faults:
            if fault["operation"] == operation and fault.get("nth") in (None, nth):
                return _respond(fault)
        canned = self.canned.get(operation, self.canned.get("*"))
        if canned is None:
            return None
        if callable(canned):
            canned = canned(params)
        if isinstance(canned, list):
            canned = canned[min(nth, len(canned)) - 1]
        is_error = isinstance(canned, dict) and "error" in canned and "response" not in canned and len(canned) <= 3
        return _respond(canned if is_error else {"response": canned})


def _respond(answer):
    status = answer.get("status", 400) if "error" in answer else 200
    metadata = {"RequestId": "fake", "HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0}
    if "error" in answer:
        error = {"Code": answer["error"], "Message": answer.get("message", answer["error"])}
        return FakeHttp(status), {"Error": error, "ResponseMetadata": metadata, **copy.deepcopy(answer.get("extra", {}))}
    response = copy.deepcopy(answer["response"])
    response.setdefault("ResponseMetadata", metadata)
    if isinstance(response.get("Body"), bytes):
        from botocore.response import StreamingBody
        response["Body"] = StreamingBody(io.BytesIO(response["Body"]), len(response["Body"]))
    return FakeHttp(status), response


def load_answers(path):
    """Answers from a `.json` file ({"canned": {...}, "faults": [...]}, bytes as {"$bytes": "text"}) or a `.py` file that
    defines CANNED and/or FAULTS; no path means no answers."""
    if not path:
        return Answers()
    if path.endswith(".json"):
        with open(path, encoding="utf-8") as file:
            data = json.load(file, object_hook=_bytes)
        return Answers(data.get("canned"), data.get("faults"))
    names = runpy.run_path(path)
    return Answers(names.get("CANNED"), names.get("FAULTS"))


def _bytes(entry):
    return entry["$bytes"].encode() if set(entry) == {"$bytes"} else entry
