"""An update expression and its values are built in a loop."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

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
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["age"]))
