"""A module global that is filled at first use."""
import boto3

_table = None


def get_table():
    global _table
    if _table is None:
        _table = boto3.resource("dynamodb").Table("users")
    return _table


print(get_table().get_item(Key={"id": "u1"})["Item"]["name"])
print(get_table().scan(Select="COUNT")["Count"])
