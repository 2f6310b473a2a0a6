"""The program makes a client as well."""
from unittest.mock import patch

import other_client


@patch("boto3.resource")
def test_put(resource):
    assert other_client.put("x") == "sts"
    resource.return_value.Table.return_value.put_item.assert_called_once()
