"""Injected load() of ObjectSummary/Bucket ignores its kwargs; Object.load() passes them."""
import boto3

boto3.resource("s3").ObjectSummary("b", "k").load(VersionId="v")
