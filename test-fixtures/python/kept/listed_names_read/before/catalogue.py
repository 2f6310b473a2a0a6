import boto3

__all__ = ["books"]

books = boto3.resource("dynamodb").Table("books")
