"""Something else is made with boto3.resource meanwhile."""
from unittest.mock import patch

import two_services


@patch("boto3.resource")
def test_put(resource):
    two_services.put("x")
    resource.return_value.Table.return_value.put_item.assert_called_once_with(Item={"id": "x"})
