import boto3

_dynamodb = boto3.resource("dynamodb")
users = _dynamodb.Table("users")
