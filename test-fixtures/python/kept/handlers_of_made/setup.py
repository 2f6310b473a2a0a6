"""A table of orders with a sort key and an index by status."""
import os

import boto3

os.environ["ORDERS"] = "orders"
dynamodb = boto3.client("dynamodb")
dynamodb.create_table(
    TableName="orders",
    KeySchema=[{"AttributeName": "customer", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
    AttributeDefinitions=[
        {"AttributeName": "customer", "AttributeType": "S"},
        {"AttributeName": "at", "AttributeType": "N"},
        {"AttributeName": "status", "AttributeType": "S"},
    ],
    GlobalSecondaryIndexes=[
        {
            "IndexName": "by-status",
            "KeySchema": [{"AttributeName": "status", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
            "Projection": {"ProjectionType": "ALL"},
        }
    ],
    BillingMode="PAY_PER_REQUEST",
)
for at in range(8):
    dynamodb.put_item(
        TableName="orders",
        Item={
            "customer": {"S": "c1" if at < 6 else "c2"},
            "at": {"N": str(at)},
            "status": {"S": "open" if at % 2 else "shipped"},
            "total": {"N": f"{at}.5"},
        },
    )
