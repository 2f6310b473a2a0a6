"""An object that is called."""
import boto3


class Count:
    def __init__(self, table):
        self.table = table

    def __call__(self, limit):
        return self.table.scan(Limit=limit)["Count"]


class Factory:
    def __call__(self, name):
        return boto3.resource("dynamodb").Table(name)


count = Count(boto3.resource("dynamodb").Table("users"))
print(count(2))
make = Factory()
print(make("users").scan()["Count"])
