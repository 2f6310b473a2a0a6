"""Resources in f-strings, in printf-style formatting and in str.format."""
import boto3

s3 = boto3.client("s3")


def describe(name, key):
    print(f"s3.Bucket(name={name!r}) holds s3.Object(bucket_name={name!r}, key={key!r})")
    print(f's3.Bucket(name={name!r}): {s3.head_object(Bucket=name, Key=key)["ContentLength"]}')
    print("%s" % f"s3.Bucket(name={name!r})")
    print("%d of 100%% in %s, %10s" % (1, f"s3.Bucket(name={name!r})", f"s3.Object(bucket_name={name!r}, key={key!r})"))
    print("{} and {}".format(f"s3.Bucket(name={name!r})", f"s3.Object(bucket_name={name!r}, key={key!r})"))
    print("{1} and {what}, {0}".format(f"s3.Bucket(name={name!r})", 5, what=f"s3.Object(bucket_name={name!r}, key={key!r})"))
    return f"s3.Bucket(name={name!r}) {len(f's3.Object(bucket_name={name!r}, key={key!r})')}"


print(describe("photos", "2024/2.jpg"))
print(describe("photos", "raw/a.txt"))
