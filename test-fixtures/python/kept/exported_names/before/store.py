"""Exports a table."""
import boto3

__all__ = ["table"]
table = boto3.resource("dynamodb").Table("users")
