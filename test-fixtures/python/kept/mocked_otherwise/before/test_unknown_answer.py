"""Nothing is known of the answer."""
from unittest.mock import patch

import unknown_answer


ANSWERS = [{"Item": {"value": 1}}]


@patch("unknown_answer.table")
def test_find(mock_table):
    mock_table.get_item.return_value = ANSWERS[0]
    assert unknown_answer.find("u1") == 1
