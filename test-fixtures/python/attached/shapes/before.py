"""What attached functions may look like: names, comments, texts, signatures, and functions that call each other."""
from typing import Optional

import boto3

dynamodb = boto3.resource("dynamodb")


def add_functions(resource):
    def _get(
        key: str,
        *,
        default: Optional[dict] = None,
    ) -> dict:
        # The default is a copy.
        found = resource.get_item(Key={"id": key}).get("Item")
        return dict(default or {}) if found is None else found

    def show(key):
        '''Print an item.

        With a header.
        '''
        print("""
    -- item
        of a table
""", resource.find(key)["title"])

    def label():
        return "table " + resource.name

    def separator(width=3):
        return "-" * width

    resource.find = _get
    resource.show = show
    resource.label = label
    resource.separator = separator


def books():
    table = dynamodb.Table("books")
    add_functions(table)
    return table


def report(table, key):
    table.show(key)
    return table.label() + table.separator(
        # as wide as the page
        width=5,
    )


with open(__file__):
    loans = dynamodb.Table("loans")
    loans.wait_until_exists()
    # Inside a block.
    add_functions(loans)
    print(loans.label())

table = books()
print(report(table, "b1"), table.find("b9", default={"title": "?"}), table.separator())
