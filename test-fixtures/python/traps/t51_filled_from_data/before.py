"""Actions with source=data call Describe first (vpc_address.release, network_interface.detach, classic_address.*)."""
import boto3

boto3.resource("ec2").VpcAddress("al").release()
