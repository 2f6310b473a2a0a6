"""Sets the resource of another module."""
import boto3
import store

store.send()
store.sqs = boto3.resource("sqs", region_name="eu-west-1")
store.send()
