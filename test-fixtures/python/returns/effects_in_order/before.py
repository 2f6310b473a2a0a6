"""Arguments that do something are evaluated once and in their order, asked for or not."""
import boto3

s3 = boto3.resource("s3")
s3.create_bucket(Bucket="photos")


def word(text):
    print("evaluated", text)
    return text


def assigned():
    obj = s3.Object(key=word("k"), bucket_name=word("photos"))
    obj.put(Body=b"x")


def returned():
    return s3.Object(word("photos"), word("k"))


def of_bucket():
    return s3.Bucket(word("photos")).Object(word("k2"))


def key_of(obj):
    return obj.key


assigned()
print(returned().key)
print(key_of(s3.Object(word("photos"), word("k3"))))
print(of_bucket().key)
