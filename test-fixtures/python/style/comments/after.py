"""Comments around and inside of calls stay."""
import boto3  # the SDK
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

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
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "c"}})["Item"].items()})  # print("table")
