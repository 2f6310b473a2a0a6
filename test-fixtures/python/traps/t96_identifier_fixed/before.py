"""Identifiers are fixed at construction: rebinding the variable later has no effect."""
import boto3

name = "a"
q = boto3.resource("sqs").Queue(name)
name = "b"
q.purge()
