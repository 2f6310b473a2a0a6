"""Names that are asked for one by one: new ones beside them are seen by nobody."""
import boto3


def count(prefix):
    total = 0
    s3 = boto3.client("s3")
    bucket_name = "photos"
    for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix=prefix):
        for obj in page.get("Contents", []):
            total += obj["Size"]
    print("{prefix}: {total}".format(**locals()))
    print("%(total)d" % vars())
    return "total" in locals(), locals().get("prefix"), locals()["total"]


print(count("2024/"))
