"""Names that are asked for one by one: new ones beside them are seen by nobody."""
import boto3


def count(prefix):
    total = 0
    bucket = boto3.resource("s3").Bucket("photos")
    for obj in bucket.objects.filter(Prefix=prefix):
        total += obj.size
    print("{prefix}: {total}".format(**locals()))
    print("%(total)d" % vars())
    return "total" in locals(), locals().get("prefix"), locals()["total"]


print(count("2024/"))
