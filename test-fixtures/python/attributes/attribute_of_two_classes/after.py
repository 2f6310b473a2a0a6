"""Objects of two classes have the attribute, and the code that reads it gets both."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Home:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = "users"


class Given:
    def __init__(self, dynamodb, name):
        self.dynamodb = dynamodb
        self.table_name = name


def save(store, user):
    store.dynamodb.put_item(TableName=store.table_name, Item={"id": _serialize(user)})


save(Home(), "u7")
save(Given(boto3.client("dynamodb"), "users"), "u8")
print(boto3.client("dynamodb").scan(TableName="users", Select="COUNT")["Count"])
