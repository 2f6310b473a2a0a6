"""Tables in match statements and named expressions."""
import boto3

dynamodb = boto3.resource("dynamodb")


def pick(kind):
    match kind:
        case "users":
            return dynamodb.Table("users")
        case _:
            return dynamodb.Table(kind)


print(pick("users").scan()["Count"])
if (table := pick("users")):
    print(table.scan()["Count"])
match dynamodb.Table("users"):
    case other:
        print(other.scan()["Count"])
