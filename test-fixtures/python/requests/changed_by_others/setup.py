"""A table of three users; TABLE names it."""
import os

import boto3

os.environ["TABLE"] = "users"
dynamodb = boto3.client("dynamodb")
dynamodb.create_table(
    TableName="users",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    BillingMode="PAY_PER_REQUEST",
)
for number, name in enumerate(["Ann", "Bob", "Cid"], 1):
    dynamodb.put_item(
        TableName="users",
        Item={
            "id": {"S": f"u{number}"},
            "name": {"S": name},
            "age": {"N": str(20 + number)},
            "active": {"BOOL": number != 2},
            "tags": {"L": [{"S": "new"}, {"N": str(number)}]},
            "address": {"M": {"city": {"S": "Oslo"}, "zip": {"N": "150"}}},
        },
    )
