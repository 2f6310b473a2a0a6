"""A bucket of objects and a table of users."""
import os

import boto3

os.environ["BUCKET"] = "photos"
s3 = boto3.client("s3")
for name in ("photos", "archive"):
    s3.create_bucket(Bucket=name)
for number in range(5):
    s3.put_object(Bucket="photos", Key=f"2024/{number}.jpg", Body=b"x" * number, ContentType="image/jpeg")
s3.put_object(Bucket="photos", Key="raw/a.txt", Body=b"hello", Metadata={"owner": "ann"})
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
