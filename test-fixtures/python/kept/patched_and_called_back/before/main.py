"""The patched code runs although no name in the test leads to it."""
from unittest.mock import patch

import events
import users

with patch("users.boto3.resource") as resource:
    resource.return_value.Table.return_value.scan.return_value = {"Count": 42}
    print(events.fire())
print(users.counted())
