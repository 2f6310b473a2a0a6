"""JSON images of values: the same for equal values, different for values of different type.

Memory addresses and the digits of time stamps are masked, because they differ between two runs of one program.
"""
import base64
import datetime
import decimal
import hashlib
import json
import re

DYNAMODB_SETS = {"SS", "NS", "BS"}
EXPRESSIONS = ("KeyConditionExpression", "FilterExpression", "ConditionExpression", "UpdateExpression", "ProjectionExpression")

_TIME_STAMP = re.compile(r"\d{4}-\d\d-\d\d([ T])\d\d:\d\d:\d\d([.,]\d+)?")
_DATETIME_REPR = re.compile(r"datetime\.datetime\([^()]*(\([^()]*\))?[^()]*\)")
_HTTP_DATE = re.compile(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT")
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_PLACEHOLDER = re.compile(r"[#:][A-Za-z0-9_]+")


def mask(text):
    """Hides addresses and the digits of time stamps; the format of a time stamp stays visible."""
    text = _ADDRESS.sub(" at 0x", text)
    text = _TIME_STAMP.sub(lambda m: "YYYY-MM-DD%shh:mm:ss%s" % (m[1], ".f" if m[2] else ""), text)
    text = _DATETIME_REPR.sub("datetime.datetime(..)", text)
    return _HTTP_DATE.sub("HTTPDATE", text)


def canonical(value, service=None):
    """The image of a parameter or result; for service `dynamodb` sets of attribute values are multisets."""
    if value is None or isinstance(value, (bool, str, int)):
        return value
    if isinstance(value, float):
        return {"__float__": repr(value)}
    if isinstance(value, decimal.Decimal):
        return {"__decimal__": str(value)}
    if isinstance(value, (bytes, bytearray)):
        return {"__bytes__": base64.b64encode(bytes(value)).decode()}
    if isinstance(value, datetime.datetime):
        return {"__datetime__": mask(value.isoformat())}
    if isinstance(value, datetime.date):
        return {"__date__": value.isoformat()}
    if isinstance(value, dict):
        return _canonical_dict(value, service)
    if isinstance(value, (list, tuple)):
        return [canonical(element, service) for element in value]
    if isinstance(value, (set, frozenset)):
        return {"__set__": sorted((canonical(element) for element in value), key=json.dumps)}
    if type(value).__name__ == "Binary" and hasattr(value, "value"):
        return {"__Binary__": base64.b64encode(bytes(value.value)).decode()}
    if hasattr(value, "read"):
        return _canonical_stream(value)
    return {"__repr__": mask(repr(value))}


def _canonical_dict(value, service):
    if service == "dynamodb" and len(value) == 1:
        kind, elements = next(iter(value.items()))
        if kind in DYNAMODB_SETS and isinstance(elements, list):
            return {kind: sorted((canonical(element) for element in elements), key=json.dumps)}
    return {str(key): canonical(element, service) for key, element in value.items() if key != "ResponseMetadata"}


def _canonical_stream(stream):
    """A digest of a file-like body, which is rewound; one that cannot be rewound is known by its type alone."""
    try:
        position = stream.tell()
        data = stream.read()
        stream.seek(position)
    except (OSError, ValueError, AttributeError):
        return {"__stream__": type(stream).__name__}
    data = data.encode() if isinstance(data, str) else data
    return {"__file__": hashlib.sha256(data).hexdigest(), "len": len(data)}


def rename_placeholders(params):
    """DynamoDB parameters with expression placeholders renamed in order of appearance; two of them are never merged."""
    names = params.get("ExpressionAttributeNames", {})
    values = params.get("ExpressionAttributeValues", {})
    if not names and not values:
        return params
    renamed = {}

    def rename(match):
        token = match.group(0)
        if token in names or token in values:
            renamed.setdefault(token, "%s%d" % (token[0], len(renamed)))
        return renamed.get(token, token)

    result = dict(params)
    for key in EXPRESSIONS:
        if isinstance(result.get(key), str):
            result[key] = _PLACEHOLDER.sub(rename, result[key])
    for key, entries in (("ExpressionAttributeNames", names), ("ExpressionAttributeValues", values)):
        if key in result:
            result[key] = {renamed.get(token, token): value for token, value in entries.items()}
    return result
