"""Numbers are rendered by the 38-digit DYNAMODB_CONTEXT: str(Decimal) differs for floats/NaN/long numbers."""
import boto3

try:
    boto3.resource("dynamodb").Table("tbl").put_item(Item={"a": 10 ** 38 + 1})
except Exception as e:
    print(type(e).__name__)
