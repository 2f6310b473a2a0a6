"""Parameters fill variables of the module: none of them has the name that the function declares."""
import boto3

dynamodb = boto3.resource("dynamodb")
orders = dynamodb.Table("orders")
people = dynamodb.Table("people")


def use(first, second):
    global orders, people
    orders = first
    people = second


def total(key):
    return orders.get_item(Key={"id": key})["Item"]["total"]


def name(key):
    return people.get_item(Key={"id": key})["Item"]["name"]


other = boto3.resource("dynamodb", region_name="eu-west-1")
use(other.Table("a"), other.Table("b"))
print(total("1"), name("2"), orders.name, people.name)
