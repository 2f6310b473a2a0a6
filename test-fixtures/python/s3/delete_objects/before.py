"""delete_objects of a bucket, with the list made by a comprehension."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
keys = [{"Key": o.key} for o in bucket.objects.filter(Prefix="2024/")]
print(sorted(d["Key"] for d in bucket.delete_objects(Delete={"Objects": keys})["Deleted"]))
