"""Attached functions are called on whatever holds the resource."""
import library
from store import Books, Loans

asked = []


def books():
    asked.append("books")
    return Books


class Shelf:
    def __init__(self, table):
        self.table = table

    def title(self, key):
        return self.table.must_get(key)["title"]

    @property
    def label(self):
        return self.table.describe(dict(kind="shelf"))


def show(dynamodb_client, table_name):
    print(dynamodb_client, table_name.upper(), Books.must_get("b1")["title"])


print(books().must_get("b1")["title"], asked)
found = books()
print(found.must_get("b1")["title"], asked)
print((Books if asked else Loans).describe({}))
for table in [Books, Loans]:
    print(table.describe({"n": len(asked)}), f"{table.describe({})}")
print(Shelf(Books).title("b1"), Shelf(Loans).label)
read = lambda key: Books.must_get(key)["pages"]
print(read("b1"), library.first(Books), library.first(table=Books))
show("client", "name")
print([item["n"] for item in Loans.twice(reader="r1")])
again = Books.itself()
print(again.must_get("b1")["id"], again.describe({}))
