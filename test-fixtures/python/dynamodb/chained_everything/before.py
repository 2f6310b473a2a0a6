"""Everything chained on the creation call."""
import boto3

print(boto3.resource("dynamodb", region_name="us-east-1").Table("users").get_item(Key={"id": "u1"})["Item"]["name"])
boto3.resource("dynamodb").Table("users").delete_item(Key={"id": "u1"})
