"""Attached functions are called on whatever holds the resource."""
import library
from store import dynamodb, Books_name, Loans_name, must_get, describe, twice, itself

asked = []


def books():
    asked.append("books")
    return Books_name


class Shelf:
    def __init__(self, dynamodb_2, table_resource_name):
        self.dynamodb = dynamodb_2
        self.table_name = table_resource_name

    def title(self, key):
        return must_get(self.dynamodb, self.table_name, key)["title"]

    @property
    def label(self):
        return describe(self.table_name, dict(kind="shelf"))


def show(dynamodb_client, table_name):
    print(dynamodb_client, table_name.upper(), must_get(dynamodb, Books_name, "b1")["title"])


print(must_get(dynamodb, books(), "b1")["title"], asked)
found_name = books()
print(must_get(dynamodb, found_name, "b1")["title"], asked)
print(describe(Books_name if asked else Loans_name, {}))
for table_resource_name in [Books_name, Loans_name]:
    print(describe(table_resource_name, {"n": len(asked)}), f"{describe(table_resource_name, {})}")
print(Shelf(dynamodb, Books_name).title("b1"), Shelf(dynamodb, Loans_name).label)
read = lambda key: must_get(dynamodb, Books_name, key)["pages"]
print(read("b1"), library.first(dynamodb, Books_name), library.first(dynamodb=dynamodb, table_name=Books_name))
show("client", "name")
print([item["n"] for item in twice(dynamodb, Loans_name, reader="r1")])
dynamodb_2, again_name = itself(dynamodb, Books_name)
print(must_get(dynamodb_2, again_name, "b1")["id"], describe(again_name, {}))
