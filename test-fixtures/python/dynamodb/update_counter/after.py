"""An atomic counter: the new value is read from the updated attributes."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def next_number(table_name, counter):
    dynamodb = boto3.client("dynamodb")
    result = dynamodb.update_item(
        TableName=table_name,
        Key={"id": _serialize(counter)},
        UpdateExpression="ADD hits :inc",
        ExpressionAttributeValues={":inc": {"N": "5"}},
        ReturnValues="UPDATED_NEW",
    )
    return int(_deserialize(result["Attributes"]["hits"]))


print(next_number("users", "counter"), next_number("users", "counter"))
