"""1 and Decimal("1.0") are equal until they are typed; a list and a tuple are not."""
import boto3

numbers_table = boto3.resource("dynamodb", region_name="eu-west-1").Table("numbers")
tags_table = boto3.resource("dynamodb", region_name="eu-west-1").Table("tags")


def add_number(number):
    numbers_table.put_item(Item={"id": number})


def add_tags(tags):
    tags_table.put_item(Item={"id": "u1", "tags": tags})
