"""Knows which texts came from which place of which answer of AWS, so that two runs can be compared where AWS makes the values up."""
import threading

_MIN_LENGTH, _MAX_LENGTH = 10, 5000
_MAX_TEXTS, _MAX_NODES = 50000, 5000
_DYNAMODB_TYPES = {"S", "N", "B", "SS", "NS", "BS", "M", "L"}

_lock = threading.Lock()
_places = {}
_counts = {}


def remember(test, service, operation, answer):
    """Takes note of the texts in an answer; a text is known by where it was seen last."""
    with _lock:
        if len(_places) > _MAX_TEXTS or len(_counts) > _MAX_TEXTS:
            _places.clear()
            _counts.clear()
        key = (test, service, operation)
        _counts[key] = _counts.get(key, 0) + 1
        _walk(answer, "%s.%s %d" % (service, operation, _counts[key]), service, [_MAX_NODES])


def place(text):
    """Where the text comes from: service, operation, which answer of the test, and the path in it; None when it is not from AWS."""
    return _places.get(text) if _MIN_LENGTH <= len(text) <= _MAX_LENGTH else None


def _walk(value, path, service, left):
    left[0] -= 1
    if left[0] < 0:
        return
    if isinstance(value, str):
        if _MIN_LENGTH <= len(value) <= _MAX_LENGTH:
            _places[value] = path
    elif isinstance(value, dict):
        typed = service == "dynamodb" and len(value) == 1  # the same path whether values are typed or not
        for key, element in value.items():
            if key != "ResponseMetadata":
                _walk(element, path if typed and key in _DYNAMODB_TYPES else "%s.%s" % (path, key), service, left)
    elif isinstance(value, (list, tuple)):
        for index, element in enumerate(value):
            _walk(element, "%s[%d]" % (path, index), service, left)
