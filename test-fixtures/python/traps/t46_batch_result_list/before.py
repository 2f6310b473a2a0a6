"""Result is a LIST of responses (one per page)."""
import boto3

r = boto3.resource("s3").Bucket("b").objects.delete()
print(type(r).__name__, r[0]["Deleted"])
