"""Actions whose request is filled from data: it is loaded when the action is called, and only if nothing has loaded it."""
import boto3
from botocore.exceptions import ParamValidationError

ec2 = boto3.resource("ec2")
address = ec2.VpcAddress("alloc-1")
print(address.public_ip)
address.release()
try:
    address.release()
except ParamValidationError as error:
    print(error)


def detach(interface_id, force):
    interface = ec2.NetworkInterface(interface_id)
    interface.detach(Force=force)


detach("eni-1", True)
