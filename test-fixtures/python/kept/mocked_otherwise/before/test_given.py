"""The test gives its own object."""
from unittest.mock import patch

import given


class Table:
    def get_item(self, Key):
        return {"Item": {"value": Key["id"]}}


def test_find():
    with patch("given.table", Table()):
        assert given.find("u1") == "u1"
