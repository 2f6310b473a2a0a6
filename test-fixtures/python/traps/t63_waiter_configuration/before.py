"""Waiter configuration must be carried (Delay/MaxAttempts), wait() takes the id as a LIST for EC2."""
import boto3

boto3.resource("ec2").Instance("i").wait_until_running(WaiterConfig={"Delay": 3})
