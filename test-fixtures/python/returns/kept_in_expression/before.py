"""The call of the function is not the first thing that its statement does: kept."""
import boto3


def get_table(name):
    print("get", name)
    dynamodb = boto3.resource("dynamodb")
    return dynamodb.Table(name.lower())


def word(text):
    print(text)
    return text


print(word("first"), get_table("Users").scan()["Count"])
print(word("") and get_table("Users").scan()["Count"])
print([get_table(name).scan()["Count"] for name in ["Users", "users"]])
