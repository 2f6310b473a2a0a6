"""A test replaces boto3.client: migrated code would call what it put there."""
from unittest.mock import patch

import users


def run():
    return users.count()


with patch("boto3.client") as client:
    client.return_value.get_caller_identity.return_value = {"Account": "42"}
    print(run())
