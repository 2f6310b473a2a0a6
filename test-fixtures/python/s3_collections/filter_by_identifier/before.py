import boto3

s3 = boto3.resource("s3")


def versions(folder, number):
    bucket = s3.Bucket("photos")
    obj = bucket.Object(f"{folder}/{number}.jpg")
    obj.put(Body=b"one")
    listed = bucket.object_versions.filter(Prefix=obj.key)
    print([version.object_key for version in listed])
    obj.put(Body=b"two")
    print(len(list(listed)))
    obj.delete()
    left = bucket.object_versions.filter(Prefix=obj.key)
    if len(list(left)) == 0:
        print("none")


versions("a", 1)
