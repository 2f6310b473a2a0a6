"""copy is a managed transfer, copy_from is one call."""
import boto3

s3 = boto3.resource("s3")
source = {"Bucket": "photos", "Key": "raw/a.txt"}
s3.Bucket("archive").copy(source, "a.txt")
s3.Object("archive", "b.txt").copy(source)
s3.Object("archive", "c.txt").copy_from(CopySource="photos/raw/a.txt")
s3.meta.client.copy(source, "archive", "d.txt")
print([o.key for o in s3.Bucket("archive").objects.all()])
