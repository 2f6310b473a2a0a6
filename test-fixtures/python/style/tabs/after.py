"""Indentation by tabs."""
import boto3


def main():
	dynamodb = boto3.client("dynamodb")
	table_name = "users"
	for n in range(2):
		dynamodb.put_item(
			TableName=table_name,
			Item={
				"id": {"S": "t"},
				"n": {"N": str(n)},
			}
		)
	s3 = boto3.client("s3")
	bucket_name = "photos"
	for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, PaginationConfig={"MaxItems": 1}):
		for obj in page.get("Contents", []):
			print(obj["Key"])


main()
