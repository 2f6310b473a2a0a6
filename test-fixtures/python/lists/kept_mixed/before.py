"""The list holds other values, too: kept."""
import boto3

s3 = boto3.resource("s3")
first = [s3.Object("photos", "a"), "b"]
for each in first:
    print(each if isinstance(each, str) else each.key)
second = []
second.append(s3.Object("photos", "a"))
second.append(None)
for each in second:
    if each:
        print(each.key)
third = [s3.Object("photos", "a"), s3.Bucket("photos")]
for each in third:
    print(each.bucket_name if hasattr(each, "bucket_name") else each.name)
