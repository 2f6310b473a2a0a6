"""Each table is a mock of its own."""
from unittest.mock import MagicMock, patch

import two_made


@patch("boto3.resource")
def test_both(resource):
    first, second = MagicMock(), MagicMock()
    first.scan.return_value = {"Count": 1}
    second.scan.return_value = {"Count": 2}
    resource.return_value.Table.side_effect = [first, second]
    assert two_made.both() == (1, 2)
