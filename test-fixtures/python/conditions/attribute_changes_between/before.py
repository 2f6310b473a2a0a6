"""A condition keeps the value that an object's attribute had when it was made."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("orders")


class Search:
    def __init__(self, least):
        self.least = least

    def moving(self):
        condition = Attr("at").gt(self.least)
        self.least = 100
        return table.scan(FilterExpression=condition)["Count"]

    def waiting(self):
        condition = Attr("at").gt(self.least)
        reset(self)
        return table.scan(FilterExpression=condition)["Count"]

    def plain(self):
        condition = Attr("at").gt(self.least)
        return table.scan(FilterExpression=condition)["Count"]


def reset(search):
    search.least = 100


print(Search(1).moving(), Search(1).waiting(), Search(1).plain())
