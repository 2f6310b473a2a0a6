"""JSON images of values: the same for equal values, different for values of different type, bounded, and without secrets."""
import base64
import datetime
import decimal
import hashlib
import json
import re

from defrost_recorder import answers

_MAX_NODES = 5000
_MAX_TEXT = 2000
_MAX_MEMBERS = 20
_DYNAMODB_SETS = {"SS", "NS", "BS"}
_DYNAMODB_TYPES = _DYNAMODB_SETS | {"S", "N", "B", "M", "L", "BOOL", "NULL"}
_NOISE = [
    (re.compile(r" at 0x[0-9a-fA-F]+"), " at 0x"),
    (re.compile(r"\b[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}\b"), "UUID"),
    (re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d([.,]\d+)?"), "TIME"),
]


_key = b""


def use(key):
    """All hashes of values are made with this key: without it nobody can tell what a value was by trying."""
    global _key
    _key = key


def keyed(data, size=8):
    """A hash of bytes, as text."""
    return hashlib.blake2b(data, key=_key, digest_size=size).hexdigest()


class Images:
    """Images of request parameters. What a service model calls sensitive shows as a hash."""

    def of(self, params, service, shape):
        """`shape` is botocore's model of the parameters; None when it is not known."""
        return self._image(params, service, shape, [_MAX_NODES])

    def _image(self, value, service, shape, left):
        left[0] -= 1
        traits = getattr(shape, "metadata", None) or {}
        if traits.get("sensitive"):
            return {"__redacted__": keyed(repr(value).encode(errors="replace"))}
        if traits.get("idempotencyToken"):
            return {"__idempotency_token__": str(value)}
        if left[0] < 0:
            return {"__rest__": keyed(repr(value).encode(errors="replace"))}
        if isinstance(value, dict):
            return self._dict(value, service, shape, left)
        if isinstance(value, (list, tuple)):
            member = _part(shape, "list", "member")
            return [self._image(element, service, member, left) for element in value]
        place = answers.place(value) if isinstance(value, str) else None
        return _leaf(value) if place is None else {"__answer__": place, "value": _leaf(value)}

    def _dict(self, value, service, shape, left):
        if service == "dynamodb" and len(value) == 1:  # a set of attribute values has no order
            kind, elements = next(iter(value.items()))
            if kind in _DYNAMODB_SETS and isinstance(elements, (list, tuple)):
                return {kind: sorted((_leaf(element) for element in elements), key=json.dumps)}
        members = _part(shape, "structure", "members") or {}
        other = _part(shape, "map", "value")
        return {str(key): self._image(element, service, members.get(key, other), left) for key, element in value.items()}


def _part(shape, kind, attribute):
    return getattr(shape, attribute, None) if getattr(shape, "type_name", None) == kind else None


def _leaf(value):
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        return value if len(value) <= _MAX_TEXT else {"__text__": _hash(value.encode(errors="replace")), "length": len(value)}
    if isinstance(value, float):
        return {"__float__": repr(value)}
    if isinstance(value, decimal.Decimal):
        return {"__decimal__": str(value)}
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _bytes(bytes(value))
    if isinstance(value, datetime.datetime):
        return {"__datetime__": value.isoformat()}
    if isinstance(value, datetime.date):
        return {"__date__": value.isoformat()}
    if isinstance(value, (set, frozenset)):
        return {"__set__": sorted((_leaf(element) for element in value), key=json.dumps)}
    if isinstance(value, (dict, list, tuple)):
        return {"__text__": _hash(repr(value).encode(errors="replace"))}
    if type(value).__name__ == "Binary" and hasattr(value, "value"):
        return {"__binary__": _bytes(bytes(value.value))}
    if hasattr(value, "read"):
        return _stream(value)
    return {"__object__": type(value).__module__ + "." + type(value).__qualname__}


def _bytes(data):
    return {"__bytes__": base64.b64encode(data).decode() if len(data) <= 64 else _hash(data), "length": len(data)}


def _stream(stream):
    """A digest of a file-like body, which is rewound; one that cannot be rewound is known by its type alone."""
    try:
        if not stream.seekable():
            return {"__stream__": type(stream).__name__}
        position, digest, length = stream.tell(), hashlib.blake2b(key=_key, digest_size=16), 0
        for data in iter(lambda: stream.read(1 << 20), type(stream.read(0))()):
            data = data.encode() if isinstance(data, str) else data
            digest.update(data)
            length += len(data)
        stream.seek(position)
        return {"__file__": digest.hexdigest(), "length": length}
    except (OSError, ValueError, AttributeError, TypeError):
        return {"__stream__": type(stream).__name__}


def _hash(data):
    return keyed(data, 16)


def masked(text):
    """Without what differs from run to run: addresses, time stamps, UUIDs."""
    for pattern, replacement in _NOISE:
        text = pattern.sub(replacement, text)
    return text


def digests(value):
    """Two short hashes of plain data; empty for anything else, and for what holds resources or clients: the migration exchanges them.
    Of a stream they say that it is one: what it holds is left to who reads it. A resource that is None may become a tuple of its parts.

    For the first one, DynamoDB's typed form, the Python value it stands for and numbers of other types are the same. The second one
    tells numbers of different types apart; it is empty where a typed form leaves them open.
    """
    if value is None or isinstance(value, (bool, int, float, str, bytes, decimal.Decimal, datetime.date, dict, list, tuple, set)):
        plain = _Plain()
        plain.add(None if isinstance(value, tuple) and value and all(part is None for part in value) else value)
        if plain.resource:
            return ["", ""]
        exact = "" if plain.typed else _short(plain.parts + plain.numbers)
        return [_short(plain.parts), exact]
    return [_short(["stream"]) if hasattr(type(value), "read") else "", ""]


def prints(value):
    """A short hash of a dict or a list of plain data as it stands, and one for every member of a dict; nothing for other values."""
    if not isinstance(value, (dict, list, tuple)) or not value:
        return []
    members = list(value.items())[:_MAX_MEMBERS] if isinstance(value, dict) else []
    return [_print(value)] + [_print({name: member}) for name, member in members]


def _print(value):
    plain = _Plain(as_it_stands=True)
    plain.add(value)
    return _short(plain.parts)


def _short(parts):
    return keyed("\0".join(parts).encode(errors="replace"), 6)


class _Plain:
    """What plain data consists of, in an order that does not depend on the run."""

    def __init__(self, as_it_stands=False):
        self.parts, self.numbers, self.typed, self.resource, self._left = [], [], False, False, 500
        self._as_it_stands = as_it_stands

    def add(self, value):
        self._left -= 1
        if self._left < 0:
            return
        if isinstance(value, dict):
            self._add_dict(value)
        elif isinstance(value, (list, tuple)):
            self.parts.append("[")
            for element in value:
                self.add(element)
            self.parts.append("]")
        elif isinstance(value, (set, frozenset)):
            self.parts.append("set" + repr(sorted(masked(repr(element)) for element in value)))
        elif isinstance(value, bool) or value is None:
            self.parts.append(repr(value))
        elif isinstance(value, (int, float, decimal.Decimal)):
            self.parts.append("number " + _number(value))
            self.numbers.append(type(value).__name__)
        elif isinstance(value, str):
            self.parts.append(masked(repr(value[:_MAX_TEXT])))
        else:
            self.resource |= type(value).__module__.startswith(("boto3.resources.", "botocore.client"))
            self.parts.append(repr(value) if isinstance(value, bytes) else type(value).__name__)

    def _add_dict(self, value):
        if len(value) == 1 and not self._as_it_stands:
            kind, typed = next(iter(value.items()))
            if isinstance(kind, str) and kind in _DYNAMODB_TYPES:
                self.typed = True
                self.add(_native(kind, typed))
                return
        self.parts.append("{")
        for key in sorted(value, key=repr):
            if key != "ResponseMetadata":
                self.parts.append(repr(key))
                self.add(value[key])
        self.parts.append("}")


def _number(value):
    """The same for equal numbers of any type."""
    try:
        return str(int(value)) if int(value) == value else str(float(value))
    except (ValueError, ArithmeticError):  # infinities and NaN
        return str(value)


def _native(kind, typed):
    try:
        return decimal.Decimal(typed) if kind == "N" else None if kind == "NULL" else set(typed) if kind in _DYNAMODB_SETS else typed
    except (TypeError, ArithmeticError):
        return typed
