"""A parameter with None as default: the resource is made when none is given."""
import boto3


class Users:
    def __init__(self, dynamodb=None):
        self.dynamodb = dynamodb or boto3.client("dynamodb")
        self.table_name = "users"

    def count(self):
        return self.dynamodb.scan(TableName=self.table_name, Select="COUNT")["Count"]


print(Users().count(), Users(boto3.client("dynamodb", region_name="us-east-1")).count())
