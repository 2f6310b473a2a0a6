"""The test looks at the response that boto3 has converted in place."""
import boto3

shared_table = boto3.resource("dynamodb", region_name="eu-west-1").Table("shared")


def shared(user_id):
    return shared_table.get_item(Key={"id": user_id})["Item"]
