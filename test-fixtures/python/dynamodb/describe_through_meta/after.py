"""Calls of the client that no resource has: tags, time to live, describe."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
arn = dynamodb.describe_table(TableName=table_name)["Table"]["TableArn"]
dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "b"}])
print(dynamodb.list_tags_of_resource(ResourceArn=arn)["Tags"])
dynamodb.get_waiter("table_exists").wait(TableName=table_name, WaiterConfig={"Delay": 1, "MaxAttempts": 2})
