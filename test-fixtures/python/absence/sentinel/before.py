"""A sentinel object stands for "not asked for yet"; None for "asked for, and there is none"."""
import boto3

UNSET = object()


class Lazy:
    bucket = UNSET

    def get(self, name):
        if self.bucket is UNSET:
            self.bucket = boto3.resource("s3").Bucket(name) if name else None
        return self.bucket


for name in ("photos", ""):
    bucket = Lazy().get(name)
    print(bucket.name if bucket else None)
