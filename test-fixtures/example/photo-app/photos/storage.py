"""The files of the photos, in one S3 bucket."""
import io

import boto3
from botocore.exceptions import ClientError

from photos import settings

s3 = boto3.resource("s3", region_name=settings.REGION)
bucket = s3.Bucket(settings.BUCKET)


def describe(key):
    """Size and content type of a file; None when it is not there."""
    obj = s3.Object(settings.BUCKET, key)
    try:
        size = obj.content_length
    except ClientError as error:
        if error.response["Error"]["Code"] == "404":
            return None
        raise
    return {"size": size, "content_type": obj.content_type}


def read(key):
    return s3.Object(settings.BUCKET, key).get()["Body"].read()


def write(key, data, content_type="application/octet-stream"):
    bucket.put_object(Key=key, Body=data, ContentType=content_type)


def move(source, target):
    """Copies a file and deletes the source."""
    s3.Object(settings.BUCKET, target).copy_from(CopySource={"Bucket": settings.BUCKET, "Key": source})
    s3.Object(settings.BUCKET, source).delete()


def download(key):
    """The file as a stream, for big ones."""
    stream = io.BytesIO()
    bucket.download_fileobj(key, stream)
    stream.seek(0)
    return stream


def keys(prefix=""):
    return [obj.key for obj in bucket.objects.filter(Prefix=prefix)]


def total_size(prefix=""):
    total = 0
    for obj in bucket.objects.filter(Prefix=prefix):
        total += obj.size
    return total


def delete_prefix(prefix):
    bucket.objects.filter(Prefix=prefix).delete()


def link(key, seconds=300):
    """A link that anybody may use for some minutes."""
    return s3.meta.client.generate_presigned_url(
        "get_object", Params={"Bucket": settings.BUCKET, "Key": key}, ExpiresIn=seconds
    )
