import boto3

_dynamodb = boto3.client("dynamodb")
dynamodb = _dynamodb
users_resource_name = "users"
