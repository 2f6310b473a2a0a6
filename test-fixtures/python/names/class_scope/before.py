"""A class scope is not visible in its methods."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")


class A:
    bucket = "text"

    def first(self):
        return next(iter(bucket.objects.all())).key, self.bucket


print(A().first())
