"""A file in Black's layout stays in it: long new lines are broken as Black does."""

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

s3 = boto3.client("s3")
dynamodb = boto3.client("dynamodb")
table_name = "orders-of-customers"


def keys(bucket_name, prefix):
    return [
        summary["Key"]
        for page in s3.get_paginator("list_objects").paginate(
            Bucket=bucket_name, Prefix=prefix
        )
        for summary in page.get("Contents", [])
    ]


def total(customer):
    response = dynamodb.get_item(
        TableName=table_name,
        Key={"customer": _serialize(customer)},
        ConsistentRead=True,
    )
    return _deserialize(response["Item"]["total"]) if "Item" in response else None


print(sorted(keys("photos-of-customers", "2024/")), total("ann"))
print(
    {
        summary["Key"]: summary["Size"]
        for page in s3.get_paginator("list_objects").paginate(Bucket="photos")
        for summary in page.get("Contents", [])
    }
)
for page in (
    boto3.client("s3")
    .get_paginator("list_objects")
    .paginate(Bucket="photos", PaginationConfig={"PageSize": 2})
):
    for summary in page.get("Contents", []):
        dynamodb.put_item(
            TableName=table_name,
            Item={
                "customer": _serialize(summary["Key"]),
                "total": _serialize(summary["Size"]),
            },
        )
