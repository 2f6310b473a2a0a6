"""A test of the program replaces the table of another module."""
from unittest.mock import patch

import app

with patch("app.table") as fake:
    fake.get_item.return_value = {"Item": {"name": "nobody"}}
    print(app.name_of("u1"))
print(app.name_of("u1"))
