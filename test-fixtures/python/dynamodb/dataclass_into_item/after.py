"""An object becomes an item by asdict."""
import dataclasses

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


@dataclasses.dataclass
class Note:
    id: str
    text: str
    stars: int = 0


dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(
    TableName=table_name,
    Item={name: _serialize(value) for name, value in dataclasses.asdict(Note("n1", "hi", 3)).items()},
)
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "n1"}})["Item"].items()})
