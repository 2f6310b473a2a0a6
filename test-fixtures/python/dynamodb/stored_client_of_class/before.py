"""A converting client that an object keeps beside its table, and that a function returns."""
import boto3


class Users:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)
        self.client = self.table.meta.client

    def read(self, key):
        try:
            return self.client.get_item(TableName=self.table.name, Key={"id": key})["Item"]
        except self.client.exceptions.ResourceNotFoundException:
            return None

    def rename(self, key, name):
        self.client.transact_write_items(
            TransactItems=[
                {
                    "Update": {
                        "TableName": self.table.name,
                        "Key": {"id": key},
                        "UpdateExpression": "SET #n = :n",
                        "ExpressionAttributeNames": {"#n": "name"},
                        "ExpressionAttributeValues": {":n": name},
                    }
                }
            ]
        )


def make_client():
    return boto3.resource("dynamodb").meta.client


def count(client):
    return client.scan(TableName="users", Select="COUNT")["Count"]


users = Users("users")
users.rename("u1", "Eve")
print(sorted(users.read("u1").items(), key=str))
client = make_client()
print(client.get_item(TableName="users", Key={"id": "u2"})["Item"]["age"], count(client), client.meta.region_name)
