"""Parameters fill variables of the module: none of them has the name that the function declares."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
dynamodb_client = dynamodb
orders_name = "orders"
dynamodb_2 = dynamodb
people_name = "people"


def use(dynamodb_3, first_name, dynamodb_4, second_name):
    global dynamodb_client, orders_name, dynamodb_2, people_name
    dynamodb_client = dynamodb_3
    orders_name = first_name
    dynamodb_2 = dynamodb_4
    people_name = second_name


def total(key):
    return _deserialize(dynamodb_client.get_item(TableName=orders_name, Key={"id": _serialize(key)})["Item"]["total"])


def name(key):
    return _deserialize(dynamodb_2.get_item(TableName=people_name, Key={"id": _serialize(key)})["Item"]["name"])


other = boto3.client("dynamodb", region_name="eu-west-1")
use(other, "a", other, "b")
print(total("1"), name("2"), orders_name, people_name)
