"""LastEvaluatedKey is Python-typed for the resource; manual loops must round-trip."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

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
_serialize = TypeSerializer().serialize


dynamodb = boto3.client("dynamodb")
t_name = "tbl"
r = _to_python(dynamodb.scan(TableName=t_name))
print(r["LastEvaluatedKey"])
dynamodb.scan(
    TableName=t_name,
    ExclusiveStartKey={name: _serialize(value) for name, value in r["LastEvaluatedKey"].items()},
)
