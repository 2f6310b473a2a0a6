"""The new client of a module is needed where a loop over a list has a client of its own: two names."""
import boto3

s3 = boto3.resource("s3")
s3_client = boto3.client("s3")
print(hash(s3) != 0)


def remove(names):
    buckets = []
    for name in names:
        buckets.append(name)
    for bucket_name in buckets:
        print("remove", bucket_name)
        s3_client.delete_bucket(Bucket=bucket_name)


def keys(s3_2, bucket_name):
    objs = []
    objs.append((s3_2, bucket_name, "a"))
    objs.append((s3_client, "photos", "b"))
    return [obj_key + "photos" for s3_2, bucket_name, obj_key in objs if s3_2.get_object(Bucket=bucket_name, Key=obj_key)["ContentLength"]]


print(keys(s3_client, "photos"))
remove(["archive"])
