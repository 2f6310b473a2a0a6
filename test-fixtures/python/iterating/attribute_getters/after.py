"""operator.attrgetter as the function that builtins call with elements: a lambda that reads the member."""

import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
list_objects = s3.get_paginator("list_objects")
versions = sorted((obj for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket_name, Prefix="a") for obj in page.get("Versions", []) + page.get("DeleteMarkers", [])), key=lambda obj: obj.get("LastModified"), reverse=True)
print([version["Key"] for version in versions])
for version in versions:
    s3.delete_object(Bucket=bucket_name, Key=version["Key"], VersionId=version["VersionId"])
largest = max((obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])), key=lambda obj: obj["Size"])
print(largest["Key"], list(map(lambda obj: obj["Key"], (obj for page in list_objects.paginate(Bucket=bucket_name) for obj in page.get("Contents", [])))))
ec2 = boto3.client("ec2")
volumes = [volume for page in ec2.get_paginator("describe_volumes").paginate() for volume in page.get("Volumes", [])]
print([volume.get("Size") for volume in sorted(volumes, key=lambda volume: volume.get("Size"))])
print([volume.get("Size") for volume in filter(lambda volume: volume.get("Encrypted"), volumes)])
names = sorted((table for page in boto3.client("dynamodb").get_paginator("list_tables").paginate() for table in page.get("TableNames", [])), key=lambda table: table)
print([table_name for table_name in names])
