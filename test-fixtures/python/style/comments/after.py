"""Comments around and inside of calls stay."""
import boto3  # the SDK
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


# one resource for all
dynamodb = boto3.client("dynamodb")  # made once
table_name = "users"  # the users


def save(user_id):
    # save it
    dynamodb.put_item(
        TableName=table_name,
        # what is saved
        Item={
            "id": _serialize(user_id),  # the key
            # "old": 1,
            "n": {"N": "1"},  # a number
        },
        ReturnValues="NONE",  # nothing back
    )  # saved


save("c")
print(_to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "c"}}))["Item"])  # print("table")
