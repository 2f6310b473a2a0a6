"""The length of a list is as good as none for the order of calls, unless a call makes the list."""
import boto3

s3 = boto3.resource("s3")
print(len(list(s3.Bucket("photos").objects.all())), s3.Bucket("photos").put_object(Key="new", Body=b"x").Bucket().name)
names = ["a", "b"]
print(len(names), s3.Bucket("photos").put_object(Key="newer", Body=b"x").Bucket().name)
