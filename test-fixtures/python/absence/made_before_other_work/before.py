"""Something happens between making the table of a missing resource and using it."""
import boto3


class Store:
    def __init__(self, dynamodb):
        self.dynamodb = dynamodb

    def count(self, name):
        table = self.dynamodb.Table(name)
        print("counting")
        return table.scan(Select="COUNT")["Count"]

    def count_or_say(self, name):
        table = "no table"
        try:
            table = self.dynamodb.Table(name)
            table.put_item(Item={"id": "x"})
        except AttributeError:
            print(table)


try:
    Store(None).count("users")
except AttributeError as error:
    print(type(error).__name__)
Store(None).count_or_say("users")
print(Store(boto3.resource("dynamodb")).count("users"))
