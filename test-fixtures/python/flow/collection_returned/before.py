"""Functions that answer with a collection: its pages travel, and are asked for no sooner than before."""
import boto3

ec2 = boto3.resource("ec2", region_name="us-east-1")


def chosen(project):
    instances = []
    if project:
        filters = [{"Name": "tag:Project", "Values": [project]}]
        instances = ec2.instances.filter(Filters=filters)
    else:
        instances = ec2.instances.all()
    return instances


def names(project):
    for instance in chosen(project):
        print(instance.id, instance.state["Name"])


def stop(project):
    instances = chosen(project)
    if instances:
        print("stopping")
    for instance in instances:
        instance.stop()


def volumes(project):
    return [volume.id for instance in chosen(project) for volume in instance.volumes.all()]


def objects(bucket, prefix=None):
    try:
        found = bucket.objects.filter(Prefix=prefix) if prefix else bucket.objects.all()
    except ValueError:
        raise
    else:
        return found


def clear(bucket):
    for obj in objects(bucket, "tmp/"):
        obj.delete()


def first(bucket):
    for obj in objects(bucket):
        print(obj.bucket_name, obj.key)
        break


ec2.create_instances(ImageId="ami-12c6146b", MinCount=2, MaxCount=2)
names(None)
names("garden")
stop(None)
print(len(volumes(None)))
s3 = boto3.resource("s3", region_name="us-east-1")
bucket = s3.create_bucket(Bucket="photos")
for key in ("a", "tmp/b", "tmp/c"):
    bucket.put_object(Key=key, Body=b"1")
first(bucket)
clear(bucket)
objects(bucket).delete()
print([obj.key for obj in objects(bucket)])
