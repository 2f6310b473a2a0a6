import boto3

DYNAMODB = boto3.resource("dynamodb", region_name="us-east-1")
dynamodb_client = boto3.client("dynamodb", region_name="us-east-1")
