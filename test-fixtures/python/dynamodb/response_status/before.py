"""Only the metadata of the response is used."""
import boto3

table = boto3.resource("dynamodb").Table("users")
response = table.put_item(Item={"id": "u5", "n": 1})
print(response["ResponseMetadata"]["HTTPStatusCode"] == 200)
