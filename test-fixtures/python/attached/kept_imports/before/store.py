"""Two functions that set others come by one import, which would bring nothing more: kept."""
import boto3
from ext import extend_a, extend_b

dynamodb = boto3.resource("dynamodb")
a = dynamodb.Table("users")
extend_a(a)
b = dynamodb.Table("users")
extend_b(b)
