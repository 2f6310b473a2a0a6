"""Wrong: Tuples around AttributeValues are not transformed by the resource (ParamValidationError), a naive serialiser accepts them."""
import boto3
from boto3.dynamodb.types import TypeSerializer

ser = TypeSerializer().serialize
boto3.client("dynamodb").execute_statement(Statement="s", Parameters=[ser(v) for v in ("x",)])
