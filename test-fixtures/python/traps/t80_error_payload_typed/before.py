"""Exception payloads are NOT deserialised by the resource."""
import boto3

t = boto3.resource("dynamodb").Table("tbl")
try:
    t.put_item(Item={"a": 1})
except t.meta.client.exceptions.ConditionalCheckFailedException as e:
    print(e.response["Item"])
