"""Only the metadata of the response is used."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
response = dynamodb.put_item(
    TableName=table_name,
    Item={"id": {"S": "u5"}, "n": {"N": "1"}},
)
print(response["ResponseMetadata"]["HTTPStatusCode"] == 200)
