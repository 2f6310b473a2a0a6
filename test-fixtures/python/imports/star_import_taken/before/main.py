"""The name comes with a star."""
from store import *

print(table.get_item(Key={"id": "u1"})["Item"]["name"])
