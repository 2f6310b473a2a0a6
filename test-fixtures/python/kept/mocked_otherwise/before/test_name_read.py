"""The program asks the table for its name."""
from unittest.mock import patch

import name_read


@patch("name_read.table")
def test_name(mock_table):
    assert name_read.name() is mock_table.name
