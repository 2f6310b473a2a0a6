"""The same operation asked of the bucket, and of all of its objects at once."""
import boto3

bucket = boto3.resource("s3", region_name="us-east-1").create_bucket(Bucket="photos")
for key in ("a", "b", "c"):
    bucket.put_object(Key=key, Body=b"1")
print(len(bucket.delete_objects(Delete={"Objects": [{"Key": "a"}]})["Deleted"]))
bucket.Object("b").delete()
bucket.objects.delete()
print([obj.key for obj in bucket.objects.all()])
bucket.delete()
