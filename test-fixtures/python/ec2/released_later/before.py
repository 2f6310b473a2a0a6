"""The data is loaded behind the arguments of the action: an argument that does something would come later."""
import boto3


def forced():
    print("asked")
    return True


boto3.resource("ec2").NetworkInterface("eni-1").detach(Force=forced())
