"""put_item of a literal: every scalar, nested containers, unicode."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(
    TableName=table_name,
    Item={
        "id": {"S": "u9"},
        "name": {"S": "Zoë"},
        "age": {"N": "41"},
        "ratio": {"N": "-3"},
        "active": {"BOOL": False},
        "nothing": {"NULL": True},
        "blob": {"B": b"\x00\x01"},
        "tags": {"L": [{"S": "a"}, {"N": "1"}, {"BOOL": True}, {"NULL": True}]},
        "nested": {"M": {"deep": {"M": {"deeper": {"L": [{"M": {"x": {"N": "1"}}}]}}}}},
        "empty": {"M": {}},
    }
)
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u9"}})["Item"]["nested"]))
