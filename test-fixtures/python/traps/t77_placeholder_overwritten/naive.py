"""Wrong: Generated placeholders silently overwrite user ones with the same name."""
import boto3

boto3.client("dynamodb").query(TableName="tbl", KeyConditionExpression="p = :v0", FilterExpression="#n0 = :v1", ExpressionAttributeNames={"#n0": "f"}, ExpressionAttributeValues={":v0": {"S": "x"}, ":v1": {"N": "1"}})
