"""An object that is called."""
import boto3


class Count:
    def __init__(self, dynamodb, table_name):
        self.dynamodb = dynamodb
        self.table_name = table_name

    def __call__(self, limit):
        return self.dynamodb.scan(TableName=self.table_name, Limit=limit)["Count"]


class Factory:
    def __call__(self, name):
        return boto3.resource("dynamodb").Table(name)


count = Count(boto3.client("dynamodb"), "users")
print(count(2))
make = Factory()
print(make("users").scan()["Count"])
