"""An update that appends to a list and takes a default."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

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
tag = "fresh"
response = _to_python(dynamodb.update_item(
    TableName=table_name,
    Key={"id": {"S": "u1"}},
    UpdateExpression="SET tags = list_append(if_not_exists(tags, :none), :tag)",
    ExpressionAttributeValues={":tag": {"L": [{"S": tag}]}, ":none": {"L": []}},
    ReturnValues="UPDATED_NEW",
))
print(response["Attributes"]["tags"])
