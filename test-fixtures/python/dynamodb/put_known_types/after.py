"""Values whose type is known from the flow: f-strings, str(), len(), comparisons, Decimal."""

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
names = ["a", "b"]
for n in range(2):
    dynamodb.put_item(
        TableName=table_name,
        Item={
            "id": {"S": f"u#{n}"},
            "count": {"N": str(len(names))},
            "label": {"S": str(n)},
            "even": {"BOOL": n % 2 == 0},
            "price": {"N": "1.10"},
            "upper": {"S": "x".upper()},
        }
    )
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u#1"}})["Item"].items()})
