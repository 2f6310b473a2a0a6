"""put_item of a literal: every scalar, nested containers, unicode."""
import boto3

table = boto3.resource("dynamodb").Table("users")
table.put_item(
    Item={
        "id": "u9",
        "name": "Zoë",
        "age": 41,
        "ratio": -3,
        "active": False,
        "nothing": None,
        "blob": b"\x00\x01",
        "tags": ["a", 1, True, None],
        "nested": {"deep": {"deeper": [{"x": 1}]}},
        "empty": {},
    }
)
print(table.get_item(Key={"id": "u9"})["Item"]["nested"])
