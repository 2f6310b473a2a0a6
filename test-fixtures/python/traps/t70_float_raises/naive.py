"""Wrong: Float raises TypeError before any call (do not str() it)."""
import boto3

boto3.client("dynamodb").put_item(TableName="tbl", Item={"a": {"N": str(1.5)}})
