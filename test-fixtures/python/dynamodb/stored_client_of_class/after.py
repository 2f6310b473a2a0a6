"""A converting client that an object keeps beside its table, and that a function returns."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Users:
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = name

    def read(self, key):
        try:
            return {name: _deserialize(value) for name, value in self.dynamodb.get_item(TableName=self.table_name, Key={"id": _serialize(key)})["Item"].items()}
        except self.dynamodb.exceptions.ResourceNotFoundException:
            return None

    def rename(self, key, name):
        self.dynamodb.transact_write_items(
            TransactItems=[
                {
                    "Update": {
                        "TableName": self.table_name,
                        "Key": {"id": _serialize(key)},
                        "UpdateExpression": "SET #n = :n",
                        "ExpressionAttributeNames": {"#n": "name"},
                        "ExpressionAttributeValues": {":n": _serialize(name)},
                    }
                }
            ]
        )


def make_client():
    return boto3.client("dynamodb")


def count(client):
    return client.scan(TableName="users", Select="COUNT")["Count"]


users = Users("users")
users.rename("u1", "Eve")
print(sorted(users.read("u1").items(), key=str))
client = make_client()
print(_deserialize(client.get_item(TableName="users", Key={"id": {"S": "u2"}})["Item"]["age"]), count(client), client.meta.region_name)
