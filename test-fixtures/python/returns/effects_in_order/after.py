"""Arguments that do something are evaluated once and in their order, asked for or not."""
import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")


def word(text):
    print("evaluated", text)
    return text


def assigned():
    obj_key = word("k")
    bucket_name = word("photos")
    s3.put_object(Bucket=bucket_name, Key=obj_key, Body=b"x")


def returned():
    return word("photos"), word("k")


def of_bucket():
    return word("photos"), word("k2")


def key_of(bucket_name, obj_key):
    return obj_key


assigned()
object_bucket_name, object_key = returned()
print(object_key)
print(key_of(word("photos"), word("k3")))
object_bucket_name_2, object_key_2 = of_bucket()
print(object_key_2)
