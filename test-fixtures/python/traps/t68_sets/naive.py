"""Wrong: SS/NS/BS -> Python set."""
import boto3
from boto3.dynamodb.conditions import Key

print(sorted(boto3.client("dynamodb").get_item(TableName="tbl", Key={"a": {"S": "k"}})["Item"]["s"]["SS"] | {"z"}))
