"""SS/NS/BS -> Python set."""
import boto3
from boto3.dynamodb.conditions import Key

print(sorted(boto3.resource("dynamodb").Table("tbl").get_item(Key={"a": "k"})["Item"]["s"] | {"z"}))
