"""Every pass of these loops calls AWS where an attribute is read: DFR115, once for an object."""
import boto3

s3 = boto3.resource("s3")
dynamodb = boto3.resource("dynamodb")
bucket = s3.Bucket("photos")


def sizes(keys):
    total = 0
    for key in keys:
        photo = bucket.Object(key)
        total += photo.content_length
        print(photo.content_type)
    return total


print(sizes(["a.jpg", "b.jpg"]))
print([s3.Object("photos", key).content_length for key in ("a.jpg", "b.jpg")])
print([table.item_count for table in dynamodb.tables.all()])
