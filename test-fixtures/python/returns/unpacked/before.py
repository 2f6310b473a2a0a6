"""What a function returns is taken apart where it is kept: in variables, in attributes, by another return, by a property."""
import boto3


def get_table(name):
    dynamodb = boto3.resource("dynamodb")
    return dynamodb.Table(name.lower())


def users():
    return get_table("USERS")


class Store:
    def __init__(self, name):
        self.table = get_table(name)

    @property
    def fresh(self):
        return get_table("Users")

    def count(self):
        fresh = self.fresh
        return self.table.scan()["Count"], fresh.scan()["Count"]


table = users()
table.put_item(Item={"id": "k"})
print(Store("users").count())
named = get_table("USERS")
print(named.name)
get_table("nobody asks")
