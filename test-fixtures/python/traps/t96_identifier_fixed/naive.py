"""Wrong: Identifiers are fixed at construction: rebinding the variable later has no effect."""
import boto3

name = "a"
name = "b"
boto3.client("sqs").purge_queue(QueueUrl=name)
