"""Comprehensions inside f-strings take the quotes that are free there, as Python before 3.12 wants it."""
import boto3

s3 = boto3.resource("s3", region_name="us-east-1")
bucket = s3.create_bucket(Bucket="photos")
bucket.put_object(Key="a", Body=b"1")
bucket.put_object(Key="b", Body=b"22")
print(f"{sum(1 for each in bucket.objects.all())} objects: {[each.key for each in bucket.objects.all() if each.size > 1]}")
print(f'{", ".join(each.key for each in bucket.objects.filter(Prefix="a"))}')
