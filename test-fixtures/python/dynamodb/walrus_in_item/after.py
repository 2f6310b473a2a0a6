"""Assignment expressions among the values of an item."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
count = 5
dynamodb.put_item(
    TableName=table_name,
    Item={"id": {"S": (key := "w1")}, "count": {"N": str(count := count + 1)}, "twice": {"N": str(count * 2)}, "late": {"BOOL": (late := count > 5)}, "raw": {"B": (raw := b"x")}},
)
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": key}})["Item"].items()}, count, late, raw)
