"""The program's own calls keep their order, whatever the numbers of the placeholders."""
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



def say(value):
    print("asked for", value)
    return value


dynamodb = boto3.client("dynamodb")
table_name = "users"
response = _to_python(dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="#n1 = :v1",
    FilterExpression="#n0 <> :v0",
    ExpressionAttributeNames={"#n0": "name", "#n1": "id"},
    ExpressionAttributeValues={":v1": _serialize(say("u1")), ":v0": _serialize(say("Bob"))},
))
print(response["Count"])
