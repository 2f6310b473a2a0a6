"""What the stubbers expect and answer is not seen, or they go elsewhere."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

by_name = boto3.resource("dynamodb", region_name="eu-west-1").Table("names")
by_helper = boto3.resource("dynamodb", region_name="eu-west-1").Table("helpers")
by_condition = boto3.resource("dynamodb", region_name="eu-west-1").Table("conditions")
by_fixture = boto3.resource("dynamodb", region_name="eu-west-1").Table("fixtures")


def of_name(user_id):
    return by_name.get_item(Key={"id": user_id})["Item"]["name"]


def of_helper(user_id):
    return by_helper.get_item(Key={"id": user_id})["Item"]["name"]


def of_condition(user_id):
    return by_condition.query(KeyConditionExpression=Key("id").eq(user_id), FilterExpression=Attr("old").exists())["Count"]


def of_fixture(user_id):
    return by_fixture.get_item(Key={"id": user_id})["Item"]["name"]
