import boto3

dynamodb = boto3.client("dynamodb")
