import os

import boto3

dynamodb = boto3.resource("dynamodb")
Books = dynamodb.Table(os.environ.get("BOOKS", "books"))
Loans = dynamodb.Table("loans")


def extend(table):
    """Set what boto3 lacks on a table."""

    def must_get(Key, **kwargs):
        """
        Get an item that has to be there.
        """
        response = table.get_item(Key=Key, **kwargs)
        if "Item" not in response:
            raise KeyError(f"{table.name}: {Key}")
        return response["Item"]

    # All pages, item by item.
    def each(**kwargs):
        page = None
        while page is None or "LastEvaluatedKey" in page:
            if page is not None:
                kwargs["ExclusiveStartKey"] = page["LastEvaluatedKey"]
            page = table.query(**kwargs)
            for item in page["Items"]:
                yield item

    table.must_get = must_get
    table.each = each


extend(Books)
extend(Loans)


def get_title(book_id):
    return Books.must_get(Key={"id": book_id})["title"]
