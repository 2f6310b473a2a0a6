"""Wrong: batch_writer: BatchWriteItem in groups of 25, flush on exit."""
import boto3

c = boto3.client("dynamodb")
for i in range(30):
    c.put_item(TableName="tbl", Item={"a": {"N": str(i)}})
