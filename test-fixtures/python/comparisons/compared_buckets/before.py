"""Two resources of one type are equal when their identifiers are."""
import boto3

s3 = boto3.resource("s3")


def file_of(event):
    return s3.Object(event["bucket"], event.get("key") or "none")


photos = s3.Bucket("photos")
others = s3.Bucket("others" if photos.name else "photos")
print(photos == others, photos != others, photos == photos, not photos == others)
wanted = s3.Object("photos", "a.jpg")
assert file_of({"bucket": "photos", "key": "a.jpg"}) == wanted
assert file_of({"bucket": "photos"}) != wanted
