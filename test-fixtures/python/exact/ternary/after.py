"""An attribute in one arm of a conditional expression."""
import boto3

s3 = boto3.client("s3")
for key, wanted in (("2024/4.jpg", True), ("missing", False)):
    print(s3.head_object(Bucket="photos", Key=key)["ContentLength"] if wanted else "skipped")
