"""Pages() yields lists of resources (empty pages included), not raw responses."""
import boto3

print([[i.id for i in p] for p in boto3.resource("ec2").instances.pages()])
