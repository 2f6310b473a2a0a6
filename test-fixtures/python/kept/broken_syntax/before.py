"""A file that does not parse is left alone."""
import boto3

table = boto3.resource("dynamodb").Table("users"
table.put_item(Item={"id": "x"})
