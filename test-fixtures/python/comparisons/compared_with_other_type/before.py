"""Resources of two types are never equal, whatever their names are."""
import boto3

table = boto3.resource("dynamodb").Table("users")
bucket = boto3.resource("s3").Bucket("users")
print(table == bucket)
