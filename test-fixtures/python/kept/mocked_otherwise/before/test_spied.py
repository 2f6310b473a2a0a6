"""The table is watched, not replaced."""
from unittest.mock import patch

import spied


def test_put():
    with patch.object(spied, "table", wraps=spied.table) as watched:
        watched.put_item.return_value = {}
        spied.put("x")
        watched.put_item.assert_called_once_with(Item={"id": "x"})
