"""What a function returns is used at once: it is taken apart in front of the statement."""
import boto3


def get_table(name):
    dynamodb = boto3.resource("dynamodb")
    return dynamodb.Table(name.lower())


def size(table):
    return table.scan()["Count"]


def main():
    get_table("USERS").put_item(Item={"id": "k"})
    for item in get_table("Users").scan(Limit=2)["Items"]:
        print(item["id"])
    print(size(get_table("users")))
    if get_table("uSERS").get_item(Key={"id": "k"}).get("Item"):
        print("found")
    return get_table("users").scan(Select="COUNT")["Count"]


print(main())
