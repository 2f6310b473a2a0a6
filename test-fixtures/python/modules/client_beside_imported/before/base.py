import boto3

DYNAMODB = boto3.resource("dynamodb", region_name="us-east-1")
