"""An object opens and closes a table."""
import boto3


class Opened:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.dynamodb = boto3.client("dynamodb")
        return self

    def __exit__(self, *exc):
        print("closed")

    def count(self):
        return self.dynamodb.scan(TableName=self.name)["Count"]


class Direct:
    def __enter__(self):
        return boto3.resource("dynamodb").Table("users")

    def __exit__(self, *exc):
        return False


with Opened("users") as opened:
    print(opened.count())
with Direct() as table:
    print(table.scan()["Count"])
