"""An update expression and its values are built in a loop."""
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


def update(user_id, fields):
    names, values, parts = {}, {}, []
    for number, (name, value) in enumerate(fields.items()):
        names[f"#k{number}"] = name
        values[f":v{number}"] = value
        parts.append(f"#k{number} = :v{number}")
    dynamodb.update_item(
        TableName=table_name,
        Key={"id": _serialize(user_id)},
        UpdateExpression="SET " + ", ".join(parts),
        ExpressionAttributeNames=names,
        ExpressionAttributeValues={name: _serialize(value) for name, value in values.items()},
    )


update("u1", {"name": "A", "age": 3})
print(_to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}}))["Item"]["age"])
