"""A parameter with None as default: the resource is made when none is given."""
import boto3


class Users:
    def __init__(self, dynamodb=None):
        self.dynamodb = dynamodb or boto3.resource("dynamodb")
        self.table = self.dynamodb.Table("users")

    def count(self):
        return self.table.scan(Select="COUNT")["Count"]


print(Users().count(), Users(boto3.resource("dynamodb", region_name="us-east-1")).count())
