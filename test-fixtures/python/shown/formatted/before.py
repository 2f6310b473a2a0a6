"""Resources in f-strings, in printf-style formatting and in str.format."""
import boto3

s3 = boto3.resource("s3")


def describe(name, key):
    bucket = s3.Bucket(name)
    obj = bucket.Object(key)
    print(f"{bucket} holds {obj!r}")
    print(f'{bucket!s}: {obj.content_length}')
    print("%s" % bucket)
    print("%d of 100%% in %s, %10s" % (1, bucket, obj))
    print("{} and {}".format(bucket, obj))
    print("{1} and {what}, {0}".format(bucket, 5, what=obj))
    return f"{bucket} {len(f'{obj}')}"


print(describe("photos", "2024/2.jpg"))
print(describe("photos", "raw/a.txt"))
