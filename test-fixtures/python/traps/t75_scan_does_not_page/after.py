"""table.query/scan do not paginate: a paginator changes the calls."""
import boto3

print(len(boto3.client("dynamodb").scan(TableName="tbl")["Items"]))
