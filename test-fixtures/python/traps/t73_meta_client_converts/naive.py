"""Wrong: dynamodb.meta.client converts values too: it is not an ordinary client."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("dynamodb")
print(c.get_item(TableName="tbl", Key={"a": "k"})["Item"]["n"] + 1)
