"""operator.attrgetter as the function that builtins call with elements: a lambda that reads the member."""
import operator
from operator import attrgetter

import boto3

bucket = boto3.resource("s3").Bucket("photos")
versions = sorted(bucket.object_versions.filter(Prefix="a"), key=attrgetter("last_modified"), reverse=True)
print([version.key for version in versions])
for version in versions:
    version.delete()
largest = max(bucket.objects.all(), key=operator.attrgetter("size"))
print(largest.key, list(map(attrgetter("key"), bucket.objects.all())))
ec2 = boto3.resource("ec2")
volumes = list(ec2.volumes.all())
print([volume.size for volume in sorted(volumes, key=attrgetter("size"))])
print([volume.size for volume in filter(attrgetter("encrypted"), volumes)])
names = sorted(boto3.resource("dynamodb").tables.all(), key=attrgetter("name"))
print([table.name for table in names])
