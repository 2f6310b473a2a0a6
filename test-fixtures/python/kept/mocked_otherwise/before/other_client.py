"""The program makes a client as well."""
import boto3


def put(value):
    boto3.resource("dynamodb").Table("users").put_item(Item={"id": value})
    return boto3.client("sts").meta.service_model.service_name
