"""Constants with types that the file alone would prove; others set some of them."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

KIND = "user"
TTL = 60
RETRIES = 3
STAGE = "dev"
OWNER = "nobody"

dynamodb = boto3.client("dynamodb")
table_name = "users"


def put(user_id):
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(user_id), "kind": {"S": KIND}, "ttl": _serialize(TTL), "retries": _serialize(RETRIES), "stage": _serialize(STAGE), "owner": _serialize(OWNER), "length": {"N": str(len(KIND))}}
    )
    return {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)})["Item"].items()}
