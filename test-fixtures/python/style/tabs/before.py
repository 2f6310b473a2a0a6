"""Indentation by tabs."""
import boto3


def main():
	table = boto3.resource("dynamodb").Table("users")
	for n in range(2):
		table.put_item(
			Item={
				"id": "t",
				"n": n,
			}
		)
	bucket = boto3.resource("s3").Bucket("photos")
	for obj in bucket.objects.limit(1):
		print(obj.key)


main()
