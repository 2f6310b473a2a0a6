"""An object opens and closes a table."""
import boto3


class Opened:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.table = boto3.resource("dynamodb").Table(self.name)
        return self

    def __exit__(self, *exc):
        print("closed")

    def count(self):
        return self.table.scan()["Count"]


class Direct:
    def __enter__(self):
        return boto3.resource("dynamodb").Table("users")

    def __exit__(self, *exc):
        return False


with Opened("users") as opened:
    print(opened.count())
with Direct() as table:
    print(table.scan()["Count"])
