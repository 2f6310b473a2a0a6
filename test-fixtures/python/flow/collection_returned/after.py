"""Functions that answer with a collection: its pages travel, and are asked for no sooner than before."""
import boto3

ec2 = boto3.client("ec2", region_name="us-east-1")


def chosen(project):
    instances = []
    if project:
        filters = [{"Name": "tag:Project", "Values": [project]}]
        instances = ec2.get_paginator("describe_instances").paginate(Filters=filters)
    else:
        instances = ec2.get_paginator("describe_instances").paginate()
    return instances


def names(project):
    for page in chosen(project):
        for reservation in page.get("Reservations", []):
            for instance in reservation.get("Instances", []):
                print(instance["InstanceId"], instance["State"]["Name"])


def stop(project):
    instances = chosen(project)
    if instances:
        print("stopping")
    for page in instances:
        for reservation in page.get("Reservations", []):
            for instance in reservation.get("Instances", []):
                ec2.stop_instances(InstanceIds=[instance["InstanceId"]])


def volumes(project):
    return [volume["VolumeId"] for page in chosen(project) for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", []) for page_2 in ec2.get_paginator("describe_volumes").paginate(Filters=[{"Name": "attachment.instance-id", "Values": [instance["InstanceId"]]}]) for volume in page_2.get("Volumes", [])]


def objects(s3_client, bucket_resource_name, prefix=None):
    try:
        found = s3_client.get_paginator("list_objects").paginate(Bucket=bucket_resource_name, Prefix=prefix) if prefix else s3_client.get_paginator("list_objects").paginate(Bucket=bucket_resource_name)
    except ValueError:
        raise
    else:
        return s3_client, bucket_resource_name, found


def clear(s3_client, bucket_resource_name):
    s3_2, bucket_name, object_summary_pages_3 = objects(s3_client, bucket_resource_name, "tmp/")
    for page in object_summary_pages_3:
        for obj in page.get("Contents", []):
            s3_2.delete_object(Bucket=bucket_name, Key=obj["Key"])


def first(s3_client, bucket_resource_name):
    s3_3, bucket_name, object_summary_pages = objects(s3_client, bucket_resource_name)
    for obj in (obj for page in object_summary_pages for obj in page.get("Contents", [])):
        print(bucket_name, obj["Key"])
        break


ec2.run_instances(ImageId="ami-12c6146b", MinCount=2, MaxCount=2)
names(None)
names("garden")
stop(None)
print(len(volumes(None)))
s3 = boto3.client("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")
bucket_name = "photos"
for key in ("a", "tmp/b", "tmp/c"):
    s3.put_object(Bucket=bucket_name, Key=key, Body=b"1")
first(s3, bucket_name)
clear(s3, bucket_name)
s3_2, bucket_name_2, object_summary_pages = objects(s3, bucket_name)
for page in object_summary_pages:
    if not page.get("Contents"):
        break
    s3_2.delete_objects(Bucket=bucket_name_2, Delete={"Objects": [{"Key": obj["Key"]} for obj in page["Contents"]]})
s3_3, bucket_name_3, object_summary_pages_2 = objects(s3, bucket_name)
print([obj["Key"] for page in object_summary_pages_2 for obj in page.get("Contents", [])])
