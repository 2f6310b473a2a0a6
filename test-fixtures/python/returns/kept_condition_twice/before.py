"""A condition that does something decides on the name and on the client: kept."""
import boto3

one = boto3.resource("dynamodb")
other = boto3.resource("dynamodb", region_name="eu-west-1")


def flag():
    print("asked")
    return True


def get_table():
    return one.Table("users") if flag() else other.Table("orders")


table = get_table()
print(table.scan()["Count"], table.name)
