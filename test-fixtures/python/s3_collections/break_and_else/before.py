"""A loop with break and else."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")


def find(suffix):
    for obj in bucket.objects.page_size(2):
        if obj.key.endswith(suffix):
            found = obj.key
            break
    else:
        found = None
    return found


print(find("3.jpg"), find(".png"))
