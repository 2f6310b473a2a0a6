"""A paged scan with .get("LastEvaluatedKey") and a start key that may be None."""
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


dynamodb = boto3.client("dynamodb")
table_name = "users"
kwargs = {"Limit": 2}
done = False
start_key = None
total = 0
while not done:
    if start_key:
        kwargs["ExclusiveStartKey"] = {name: _serialize(value) for name, value in start_key.items()}
    response = _to_python(dynamodb.scan(TableName=table_name, **kwargs))
    total += len(response.get("Items", []))
    start_key = response.get("LastEvaluatedKey", None)
    done = start_key is None
print(total)
