"""The factory itself is looked up by name."""
import boto3

kind = "resource"
print(getattr(boto3, kind)("dynamodb").Table("users").name)
