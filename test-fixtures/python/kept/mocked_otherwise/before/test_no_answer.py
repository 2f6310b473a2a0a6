"""What the mock answers is a mock."""
from unittest.mock import patch

import no_answer


@patch("no_answer.table")
def test_find(mock_table):
    assert no_answer.find("u1") is mock_table.get_item.return_value["Item"]["value"]
