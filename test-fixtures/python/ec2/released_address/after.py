"""Actions whose request is filled from data: it is loaded when the action is called, and only if nothing has loaded it."""
import boto3
from botocore.exceptions import ParamValidationError

ec2 = boto3.client("ec2")
allocation_id = "alloc-1"
address = ec2.describe_addresses(AllocationIds=[allocation_id])["Addresses"][0]
print(address.get("PublicIp"))
ec2.release_address(AllocationId=address.get("AllocationId"))
try:
    address = ec2.describe_addresses(AllocationIds=[allocation_id])["Addresses"][0]
    ec2.release_address(AllocationId=address.get("AllocationId"))
except ParamValidationError as error:
    print(error)


def detach(interface_id, force):
    interface = ec2.describe_network_interfaces(NetworkInterfaceIds=[interface_id])["NetworkInterfaces"][0]
    ec2.detach_network_interface(AttachmentId=interface.get("Attachment", {}).get("AttachmentId"), Force=force)


detach("eni-1", True)
