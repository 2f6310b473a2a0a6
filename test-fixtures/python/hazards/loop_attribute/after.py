"""Every pass of these loops calls AWS where an attribute is read: DFR115, once for an object."""
import boto3

s3 = boto3.client("s3")
dynamodb = boto3.client("dynamodb")
bucket_name = "photos"


def sizes(keys):
    total = 0
    for key in keys:
        total += (photo := s3.head_object(Bucket=bucket_name, Key=key))["ContentLength"]
        print(photo["ContentType"])
    return total


print(sizes(["a.jpg", "b.jpg"]))
print([s3.head_object(Bucket="photos", Key=key)["ContentLength"] for key in ("a.jpg", "b.jpg")])
print([dynamodb.describe_table(TableName=table_name)["Table"].get("ItemCount") for page in dynamodb.get_paginator("list_tables").paginate() for table_name in page.get("TableNames", [])])
