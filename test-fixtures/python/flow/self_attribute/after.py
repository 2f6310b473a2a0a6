"""The table is an attribute, the methods use it."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


class Repository:
    def __init__(self, table_name, region="us-east-1"):
        self.dynamodb = boto3.client("dynamodb", region_name=region)
        self.table_name = table_name

    def get(self, user_id):
        return _to_python(self.dynamodb.get_item(TableName=self.table_name, Key={"id": _serialize(user_id)})).get("Item")

    def add(self, user_id, **fields):
        self.dynamodb.put_item(
            TableName=self.table_name,
            Item={name: _serialize(value) for name, value in {"id": user_id, **fields}.items()},
        )
        return self.get(user_id)

    def __str__(self):
        return f"Repository({self.table_name})"


repository = Repository("users")
print(repository.add("r1", n=1), str(repository))
