"""A test of the program replaces boto3.resource itself."""
from unittest.mock import patch

import app

with patch("app.boto3.resource") as resource:
    resource.return_value.Table.return_value.get_item.return_value = {"Item": {"name": "nobody"}}
    print(app.name_of("u1"))
print(app.name_of("u1"))
