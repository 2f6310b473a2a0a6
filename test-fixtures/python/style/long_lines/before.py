"""Calls that become longer than the file's lines are wrapped."""
import boto3

dynamodb_resource = boto3.resource("dynamodb", region_name="us-east-1")
customer_table = dynamodb_resource.Table("users")
customer_table.put_item(Item={"id": "l1", "first": "a first value", "second": "a second value", "third": 3})
print(customer_table.get_item(Key={"id": "l1"}, ConsistentRead=True)["Item"]["second"] + " and more text here")
