"""Generated placeholders silently overwrite user ones with the same name."""
import boto3

boto3.client("dynamodb").query(
    TableName="tbl",
    KeyConditionExpression="p = :v0",
    FilterExpression="#n0 = :v0",
    ExpressionAttributeValues={**{":v0": {"S": "x"}}, ":v0": {"N": "1"}},
    ExpressionAttributeNames={"#n0": "f"},
)
