import boto3

dynamodb = boto3.resource("dynamodb")
Books = dynamodb.Table("books")
Loans = dynamodb.Table("loans")


def extend(table):
    def must_get(Key, *args, **kwargs):
        response = table.get_item(Key=Key, *args, **kwargs)
        if "Item" not in response:
            raise KeyError(table.name)
        return response["Item"]

    def each(*args, **kwargs):
        page = None
        while page is None or "LastEvaluatedKey" in page:
            if page is not None:
                kwargs["ExclusiveStartKey"] = page["LastEvaluatedKey"]
            page = table.query(*args, **kwargs)
            for item in page["Items"]:
                yield item

    table.must_get = must_get
    table.each = each


# Both tables get them.
extend(Books)
extend(table=Loans)
