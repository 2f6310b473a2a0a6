"""Several statements on a line, and a suite on the line of its header."""
import boto3; s3 = boto3.resource("s3")

bucket = s3.Bucket("photos"); print(bucket.name)
for obj in bucket.objects.limit(2): print(obj.key)
if True: s3.Object("photos", "raw/a.txt").delete()
