"""What travels is kept where it is narrowed on the way, where its request has no pages, and where its limit counts something else."""
import boto3


def objects(bucket):
    return bucket.objects.filter(Prefix="a")


def instances(ec2):
    return ec2.instances.limit(1)


def pairs(ec2):
    return ec2.key_pairs.all()


def tables(dynamodb, wanted):
    found = None
    if wanted:
        found = dynamodb.tables.all()
    return found


s3 = boto3.resource("s3", region_name="us-east-1")
bucket = s3.create_bucket(Bucket="photos")
for key in ("a", "ab", "b"):
    bucket.put_object(Key=key, Body=b"1")
print([obj.key for obj in objects(bucket).filter(Prefix="ab")])
print([obj.key for obj in objects(bucket).limit(1)])
ec2 = boto3.resource("ec2", region_name="us-east-1")
print(len([instance.id for instance in instances(ec2)]))
print([pair.name for pair in pairs(ec2)])
print([table.name for table in tables(boto3.resource("dynamodb", region_name="us-east-1"), True)])
