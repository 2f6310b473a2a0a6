"""A function that fills what a module's variable knows of its object."""
import boto3

s3 = boto3.client("s3")
obj = None


def describe():
    """Loads once, whoever calls first."""
    global obj
    if obj is None:
        obj = s3.head_object(Bucket="photos", Key="2024/2.jpg")
    print("2024/2.jpg", obj["ContentLength"])


def replace():
    global obj
    s3.put_object(Bucket="photos", Key="2024/2.jpg", Body=b"new")
    obj = None


describe()
describe()
replace()
describe()
