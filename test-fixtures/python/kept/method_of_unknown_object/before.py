"""The object whose method gets the table is one of the project's, or one of which nothing is known."""
import types

import boto3


class Reader:
    def read(self, table):
        return table.get_item(Key={"id": "u1"})["Item"]["name"]


def other():
    return types.SimpleNamespace(read=lambda table: table.name)


registry = {"other": other()}
table = boto3.resource("dynamodb").Table("users")
for name in ("other", "reader"):
    reader = registry.get(name) or Reader()
    print(reader.read(table))
