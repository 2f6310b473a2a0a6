"""A function takes elements of a collection and objects made by name or by a call: each is told by what it is made of."""
import boto3

s3 = boto3.client("s3", region_name="us-east-1")
iam = boto3.client("iam")


def throw_away(s3_client, bucket_name, obj_key):
    s3_client.delete_object(Bucket=bucket_name, Key=obj_key)
    print("gone", bucket_name, obj_key)


def clear(s3_client, bucket_name):
    for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_name):
        for obj in page.get("Contents", []):
            if obj["Size"] > 1:
                print(obj["Key"])
                throw_away(s3_client, bucket_name, obj["Key"])
    for key in [obj["Key"] for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_name) for obj in page.get("Contents", [])]:
        throw_away(s3, bucket_name, key)


def forget(iam_client, serial_number):
    iam_client.delete_virtual_mfa_device(SerialNumber=serial_number)
    print("forgotten", serial_number)


def make(name):
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
    print(device["SerialNumber"], len(device.get("Base32StringSeed")) > 0)
    return device["SerialNumber"]


def drop(sqs_client, queue_url):
    print(queue_url)
    sqs_client.delete_queue(QueueUrl=queue_url)


s3.create_bucket(Bucket="photos")
bucket_name = "photos"
s3.put_object(Bucket=bucket_name, Key="a", Body=b"1")
s3.put_object(Bucket=bucket_name, Key="b", Body=b"22")
clear(s3, bucket_name)

serial_number = make("phone")
forget(iam, serial_number)
forget(iam, make("tablet"))
for page in iam.get_paginator("list_virtual_mfa_devices").paginate():
    for mine in page.get("VirtualMFADevices", []):
        print(mine["SerialNumber"])
        forget(iam, mine["SerialNumber"])

sqs = boto3.client("sqs", region_name="us-east-1")
sqs.create_queue(QueueName="bells")
for page in sqs.get_paginator("list_queues").paginate():
    for queue_url in page.get("QueueUrls", []):
        drop(sqs, queue_url)
drop(sqs, sqs.create_queue(QueueName="lamps")["QueueUrl"])
