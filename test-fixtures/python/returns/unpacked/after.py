"""What a function returns is taken apart where it is kept: in variables, in attributes, by another return, by a property."""
import boto3


def get_table(name):
    dynamodb = boto3.client("dynamodb")
    return dynamodb, name.lower()


def users():
    return get_table("USERS")


class Store:
    def __init__(self, name):
        self._dynamodb_client, self.table_name = get_table(name)

    @property
    def fresh(self):
        return get_table("Users")

    def count(self):
        dynamodb, fresh_name = self.fresh
        return self._dynamodb_client.scan(TableName=self.table_name)["Count"], dynamodb.scan(TableName=fresh_name)["Count"]


dynamodb_client, table_name = users()
dynamodb_client.put_item(TableName=table_name, Item={"id": {"S": "k"}})
print(Store("users").count())
dynamodb_2, named_name = get_table("USERS")
print(named_name)
get_table("nobody asks")
