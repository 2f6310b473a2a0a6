"""What AWS answers to random programs on items."""
from fake_table import FakeTable


def canned(seed):
    return FakeTable(seed).canned()
