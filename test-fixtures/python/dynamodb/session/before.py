"""The resource of an explicit session."""
import boto3

session = boto3.session.Session(region_name="us-east-1")
table = session.resource("dynamodb").Table("users")
print(table.get_item(Key={"id": "u3"})["Item"]["name"])
