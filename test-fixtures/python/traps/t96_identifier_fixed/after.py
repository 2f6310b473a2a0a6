"""Identifiers are fixed at construction: rebinding the variable later has no effect."""
import boto3

name = "a"
sqs = boto3.client("sqs")
q_url = name
name = "b"
sqs.purge_queue(QueueUrl=q_url)
