"""Two resources of one type are equal when their identifiers are."""
import boto3

s3 = boto3.client("s3")


def file_of(event):
    return event["bucket"], event.get("key") or "none"


photos_name = "photos"
others_name = "others" if photos_name else "photos"
print(photos_name == others_name, photos_name != others_name, photos_name == photos_name, not photos_name == others_name)
assert file_of({"bucket": "photos", "key": "a.jpg"}) == ("photos", "a.jpg")
assert file_of({"bucket": "photos"}) != ("photos", "a.jpg")
