"""Objects are compared and put into a set."""
import boto3

s3 = boto3.resource("s3")
one, other = s3.Object("photos", "a"), s3.Object("photos", "a")
print(one == other, len({one, other}))
