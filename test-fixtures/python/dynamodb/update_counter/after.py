"""An atomic counter: the new value is read from the updated attributes."""
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



def next_number(table_name, counter):
    dynamodb = boto3.client("dynamodb")
    result = _to_python(dynamodb.update_item(
        TableName=table_name,
        Key={"id": _serialize(counter)},
        UpdateExpression="ADD hits :inc",
        ExpressionAttributeValues={":inc": {"N": "5"}},
        ReturnValues="UPDATED_NEW",
    ))
    return int(result["Attributes"]["hits"])


print(next_number("users", "counter"), next_number("users", "counter"))
