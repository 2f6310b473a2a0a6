"""Whether an object has data depends on where it comes from, and only its maker knows: kept."""
import boto3

s3 = boto3.resource("s3", region_name="us-east-1")
iam = boto3.resource("iam")


def weigh(obj):
    return obj.size


def seed(device):
    return device.base32_string_seed


def last(bucket, default):
    obj = s3.ObjectSummary(bucket.name, default)
    for obj in bucket.objects.all():
        print(obj.key)
    return obj.key


bucket = s3.create_bucket(Bucket="photos")
bucket.put_object(Key="a", Body=b"1")
for obj in bucket.objects.all():
    print(weigh(obj))
print(weigh(s3.ObjectSummary("photos", "a")))
print(last(bucket, "none"))

device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")
print(len(seed(device)) > 0)
try:
    print(seed(iam.VirtualMfaDevice(device.serial_number)))
except Exception as error:
    print(type(error).__name__)
