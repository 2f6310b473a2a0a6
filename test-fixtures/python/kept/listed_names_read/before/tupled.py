"""Lists names in two steps."""
import boto3

__all__ = ["books"]
__all__ += ["name"]

books = boto3.resource("dynamodb").Table("books")
name = "tupled"
