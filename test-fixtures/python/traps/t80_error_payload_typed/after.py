"""Exception payloads are NOT deserialised by the resource."""
import boto3

dynamodb = boto3.client("dynamodb")
t_name = "tbl"
try:
    dynamodb.put_item(TableName=t_name, Item={"a": {"N": "1"}})
except dynamodb.exceptions.ConditionalCheckFailedException as e:
    print(e.response["Item"])
