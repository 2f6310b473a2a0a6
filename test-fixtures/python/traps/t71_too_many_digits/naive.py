"""Wrong: Numbers are rendered by the 38-digit DYNAMODB_CONTEXT: str(Decimal) differs for floats/NaN/long numbers."""
import boto3

boto3.client("dynamodb").put_item(TableName="tbl", Item={"a": {"N": str(10 ** 38 + 1)}})
