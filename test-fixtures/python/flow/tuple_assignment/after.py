"""Two resources are assigned in one statement."""
import boto3

dynamodb, s3 = boto3.resource("dynamodb"), boto3.resource("s3")
print(dynamodb.Table("users").get_item(Key={"id": "u1"})["Item"]["name"])
print(s3.meta.client.get_object(Bucket="photos", Key="raw/a.txt")["Body"].read())
