"""The service is given by keyword."""
import boto3

dynamodb = boto3.resource(service_name="dynamodb", region_name="us-east-1")
print(dynamodb.Table("users").get_item(Key={"id": "u3"}).get("Item", {}).get("name"))
