"""Makes the resources."""
import boto3

dynamodb = boto3.client("dynamodb")
users_name = "users"
