"""The answers of a batch delete are used."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
responses = bucket.objects.filter(Prefix="2024/").delete()
print(len(responses), len(responses[0]["Deleted"]))
print(bucket.objects.filter(Prefix="2024/").delete())
