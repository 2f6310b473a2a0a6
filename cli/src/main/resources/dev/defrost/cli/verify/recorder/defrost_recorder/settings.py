"""What this run wants recorded, and the journal and the test that it is recorded for."""
import json

from defrost_recorder.journal import Journal

journal = None
test = None


class Settings:
    """root: the folder of the copy; original: the folder that it is a copy of; lines: the changed lines by file;
    key: what redacted values are hashed with; wire: whether HTTP requests are recorded; repeatable: whether each run draws the same
    random numbers; limit: bytes that all processes together may write."""

    def __init__(self, values):
        self.root = values["root"]
        self.original = values["original"]
        self.records = values["records"]
        self.lines = {name: _lines(ranges) for name, ranges in values["lines"].items()}
        self.key = values["key"].encode()
        self.wire = values["wire"]
        self.repeatable = values["repeatable"]
        self.limit = values["limit"]


def _lines(ranges):
    return {line for first, last in ranges for line in range(first, last + 1)}


def read(file):
    with open(file, encoding="utf-8") as stream:
        return Settings(json.load(stream))


def use(chosen):
    """Opens the journal of this process."""
    global journal, test
    from defrost_recorder.tests import CurrentTest
    journal = Journal(chosen.records, chosen.limit)
    test = CurrentTest(journal)
