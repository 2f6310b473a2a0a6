"""Wrong: Responses must be deserialised: N -> Decimal (not int/float)."""
import boto3
from boto3.dynamodb.conditions import Key

print(repr(int(boto3.client("dynamodb").get_item(TableName="tbl", Key={"a": {"S": "k"}})["Item"]["n"]["N"])))
