"""A file in Black's layout stays in it: long new lines are broken as Black does."""

import boto3

s3 = boto3.resource("s3")
table = boto3.resource("dynamodb").Table("orders-of-customers")


def keys(bucket_name, prefix):
    bucket = s3.Bucket(bucket_name)
    return [summary.key for summary in bucket.objects.filter(Prefix=prefix)]


def total(customer):
    response = table.get_item(Key={"customer": customer}, ConsistentRead=True)
    return response["Item"]["total"] if "Item" in response else None


print(sorted(keys("photos-of-customers", "2024/")), total("ann"))
print({summary.key: summary.size for summary in s3.Bucket("photos").objects.all()})
for summary in boto3.resource("s3").Bucket("photos").objects.page_size(2):
    table.put_item(Item={"customer": summary.key, "total": summary.size})
