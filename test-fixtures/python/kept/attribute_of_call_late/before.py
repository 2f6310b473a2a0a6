"""The object whose attribute is read cannot be made before the statement."""
import boto3


class Database:
    def __init__(self):
        print("made")
        self.dynamodb = boto3.resource("dynamodb")
        self.users = self.dynamodb.Table("users")
        self.s3 = boto3.resource("s3")


def limit():
    print("limit")
    return 1


print(limit(), Database().users.scan(Limit=limit())["Count"])
print([Database().users.scan()["Count"] for _ in range(2)])
flag = limit() == 2
print(flag and Database().users.name)
print(Database().s3.Bucket("pictures").name)
