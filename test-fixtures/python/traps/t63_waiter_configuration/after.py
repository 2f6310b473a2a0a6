"""Waiter configuration must be carried (Delay/MaxAttempts), wait() takes the id as a LIST for EC2."""
import boto3

boto3.client("ec2").get_waiter("instance_running").wait(InstanceIds=["i"], WaiterConfig={"Delay": 3})
