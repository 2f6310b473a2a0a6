"""In one of the classes the name that the table's part would get is taken."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Home:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self._table_name = "users"


class Given:
    def __init__(self, dynamodb):
        self.table_name = "a table"
        self.dynamodb = dynamodb
        self._table_name = "users"


def save(store, user):
    store.dynamodb.put_item(TableName=store._table_name, Item={"id": _serialize(user)})


save(Home(), "u7")
given = Given(boto3.client("dynamodb"))
save(given, "u8")
print(given.table_name)
