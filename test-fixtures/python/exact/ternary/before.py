"""An attribute in one arm of a conditional expression."""
import boto3

s3 = boto3.resource("s3")
for key, wanted in (("2024/4.jpg", True), ("missing", False)):
    obj = s3.Object("photos", key)
    print(obj.content_length if wanted else "skipped")
