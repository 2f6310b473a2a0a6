"""The test asks which table was made."""
from unittest.mock import patch

import factory_checked


@patch("boto3.resource")
def test_put(resource):
    factory_checked.put("x")
    resource.return_value.Table.assert_called_once_with("users")
