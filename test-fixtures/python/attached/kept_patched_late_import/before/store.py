import boto3

dynamodb = boto3.resource("dynamodb")
Books = dynamodb.Table("books")
Loans = dynamodb.Table("loans")


def extend(table):
    def each(**kwargs):
        for item in table.scan(**kwargs)["Items"]:
            yield item

    def one(key):
        return table.get_item(Key={"id": key})["Item"]

    table.each = each
    table.one = one


extend(Books)
extend(Loans)


def title(key):
    return Books.one(key)["title"]
