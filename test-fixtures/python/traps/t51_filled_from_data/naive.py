"""Wrong: actions with source=data call Describe first (vpc_address.release, network_interface.detach, classic_address.*)."""
import boto3

boto3.client("ec2").release_address(AllocationId="al")
