"""An answer is counted when it is set; the response is returned."""
from itertools import count
from unittest.mock import patch

import counted


@patch("counted.table")
def test_find(mock_table):
    numbers = count(1)
    mock_table.get_item.return_value = {"Item": {"name": "Ann"}, "Number": next(numbers)}
    assert counted.find("u1")["Number"] == 1
    assert counted.find("u2")["Number"] == 1
