import boto3


def ages():
    table = boto3.resource("dynamodb").Table("users")
    return sorted(int(user["age"]) for user in table.scan()["Items"] if "age" in user)
