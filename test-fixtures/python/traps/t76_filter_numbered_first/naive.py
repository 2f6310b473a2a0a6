"""Wrong: Placeholders: FilterExpression is numbered BEFORE KeyConditionExpression."""
import boto3

boto3.client("dynamodb").query(TableName="tbl", KeyConditionExpression="#n0 = :v0", FilterExpression="#n1 = :v1", ExpressionAttributeNames={"#n0": "p", "#n1": "f"}, ExpressionAttributeValues={":v0": {"S": "x"}, ":v1": {"N": "1"}})
