"""The mock goes to another function."""
from unittest.mock import patch

import handed_on


def prepare(table):
    table.get_item.return_value = {"Item": {"value": "x"}}


@patch("handed_on.table")
def test_find(mock_table):
    prepare(mock_table)
    assert handed_on.find("u1") == "x"
