import boto3

from app import Demo


def test_destroy():
    demo = Demo(boto3.client("iam"))
    demo.role = boto3.resource("iam").Role("demo")
    demo.destroy()
    assert demo.role.name == "demo"
