"""Tuples around values are not converted (ParamValidationError); a careless serializer accepts them."""
import boto3
import botocore

try:
    boto3.resource("dynamodb").meta.client.execute_statement(Statement="s", Parameters=("x",))
except botocore.exceptions.ParamValidationError:
    print("invalid")
