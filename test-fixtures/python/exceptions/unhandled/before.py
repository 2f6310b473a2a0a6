"""The program ends with the error."""
import boto3

boto3.resource("dynamodb").Table("missing").get_item(Key={"id": "x"})
