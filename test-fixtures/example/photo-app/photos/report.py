"""Prints what all buckets hold: python -m photos.report"""
import boto3

from photos import settings


def lines(minimum=0):
    """One line a bucket: its name, the number of files and their size; those of at least `minimum` bytes count."""
    s3 = boto3.resource("s3", region_name=settings.REGION)
    result = []
    for bucket in s3.buckets.all():
        sizes = [obj.size for obj in bucket.objects.all() if obj.size >= minimum]
        result.append(f"{bucket.name}: {len(sizes)} files, {sum(sizes)} bytes")
    return result


def largest(bucket_name):
    """The key of the largest file, or None for an empty bucket."""
    bucket = boto3.resource("s3", region_name=settings.REGION).Bucket(bucket_name)
    files = sorted(bucket.objects.all(), key=lambda obj: obj.size, reverse=True)
    return files[0].key if files else None


if __name__ == "__main__":
    print("\n".join(lines()))
