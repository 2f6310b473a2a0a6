"""A function that fills what a module's variable knows of its object."""
import boto3

obj = boto3.resource("s3").Object("photos", "2024/2.jpg")


def describe():
    """Loads once, whoever calls first."""
    print(obj.key, obj.content_length)


def replace():
    obj.put(Body=b"new")


describe()
describe()
replace()
describe()
