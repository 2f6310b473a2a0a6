"""boto3.resource is patched."""
from unittest.mock import MagicMock, patch

import boto3


def count():
    return boto3.resource("dynamodb").Table("users").scan()["Count"]


with patch("boto3.resource") as resource:
    resource.return_value = MagicMock()
    resource.return_value.Table.return_value.scan.return_value = {"Count": 7}
    print(count())
