"""Wrong: Bool before int: True is BOOL."""
import boto3

v = True
boto3.client("dynamodb").put_item(TableName="tbl", Item={"a": {"N": str(v)} if isinstance(v, int) else {"BOOL": v}})
