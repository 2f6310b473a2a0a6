"""Elements of a tuple that a function returns: their data goes with them when it has loaded them, and they are loaded anew when not."""
import boto3


def rights(s3, key):
    versioning_bucket_name = "photos"
    acl = s3.get_object_acl(Bucket="photos", Key=key)
    print(key, sorted(acl.get("Owner")))
    return acl, s3, versioning_bucket_name


s3 = boto3.client("s3")
acl, s3_client, bucket_name = rights(s3, "2024/1.jpg")
print(acl.get("Grants")[0]["Permission"], len(acl.get("Grants")))
versioning = s3_client.get_bucket_versioning(Bucket=bucket_name)
print(versioning.get("Status"), versioning.get("MFADelete"))
