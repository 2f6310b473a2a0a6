"""A bucket with versions, three volumes, two tables."""
import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
s3.put_bucket_versioning(Bucket="photos", VersioningConfiguration={"Status": "Enabled"})
for key, body in (("a", b"x"), ("b", b"xyz"), ("c", b"xy")):
    s3.put_object(Bucket="photos", Key=key, Body=body)
ec2 = boto3.client("ec2")
for size in (7, 3, 5):
    ec2.create_volume(AvailabilityZone="us-east-1a", Size=size, Encrypted=size > 4)
for name in ("users", "albums"):
    boto3.client("dynamodb").create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
