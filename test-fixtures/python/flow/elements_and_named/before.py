"""A function takes elements of a collection and objects made by name or by a call: each is told by what it is made of."""
import boto3

s3 = boto3.resource("s3", region_name="us-east-1")
iam = boto3.resource("iam")


def throw_away(obj):
    obj.delete()
    print("gone", obj.bucket_name, obj.key)


def clear(bucket):
    for obj in bucket.objects.all():
        if obj.size > 1:
            print(obj.key)
            throw_away(obj)
    for key in [obj.key for obj in bucket.objects.all()]:
        throw_away(s3.ObjectSummary(bucket.name, key))


def forget(device):
    device.delete()
    print("forgotten", device.serial_number)


def make(name):
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name)
    print(device.serial_number, len(device.base32_string_seed) > 0)
    return device


def drop(queue):
    print(queue.url)
    queue.delete()


bucket = s3.create_bucket(Bucket="photos")
bucket.put_object(Key="a", Body=b"1")
bucket.put_object(Key="b", Body=b"22")
clear(bucket)

first = make("phone")
forget(first)
forget(iam.VirtualMfaDevice(make("tablet").serial_number))
for mine in iam.virtual_mfa_devices.all():
    print(mine.serial_number)
    forget(mine)

sqs = boto3.resource("sqs", region_name="us-east-1")
sqs.create_queue(QueueName="bells")
for queue in sqs.queues.all():
    drop(queue)
drop(sqs.Queue(sqs.create_queue(QueueName="lamps").url))
