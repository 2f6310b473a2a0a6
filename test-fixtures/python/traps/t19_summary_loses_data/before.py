"""ObjectSummary loses its list data after any action (injected load): next attribute = HeadObject, storage_class changes to None."""
import boto3

for o in boto3.resource("s3").Bucket("b").objects.all():
    o.get()
    print(o.size, o.storage_class)
