"""The first import of the module happens while boto3.resource is replaced."""
from unittest.mock import patch


def load():
    import users

    return users


with patch("boto3.resource") as resource:
    resource.return_value.Table.return_value.scan.return_value = {"Count": 42}
    users = load()
print(users.count())
