"""The table is made in another module of the program."""
from store import get, table

print(get("u1")["name"], table.name)
table.put_item(Item={"id": "m", "n": 1})
