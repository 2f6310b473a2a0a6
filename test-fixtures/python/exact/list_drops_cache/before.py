"""Objects kept in a list lose their data when something is done with them."""
import boto3

objects = list(boto3.resource("s3").Bucket("photos").objects.filter(Prefix="2024/"))
for obj in objects:
    obj.put(Body=b"same for all")
for obj in objects:
    print(obj.key, obj.size)
