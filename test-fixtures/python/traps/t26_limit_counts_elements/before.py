"""Limit(n) + PageSize interplay on EC2: MaxItems counts reservations, the item count needs its own cut."""
import boto3

print([i.id for i in boto3.resource("ec2").instances.limit(2)])
