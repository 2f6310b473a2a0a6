"""Wrong: Tuples around values are not converted (ParamValidationError); a careless serializer accepts them."""
import boto3
from boto3.dynamodb.types import TypeSerializer

ser = TypeSerializer().serialize
boto3.client("dynamodb").execute_statement(Statement="s", Parameters=[ser(v) for v in ("x",)])
