"""A summary loses its list data after any action: the next attribute is a HeadObject."""
import boto3

for o in boto3.resource("s3").Bucket("b").objects.all():
    o.get()
    print(o.size, o.storage_class)
