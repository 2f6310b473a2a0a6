"""The program ends with the error."""
import boto3

boto3.client("dynamodb").get_item(TableName="missing", Key={"id": {"S": "x"}})
