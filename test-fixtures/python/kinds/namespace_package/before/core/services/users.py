from core.aws import clients

table = clients.dynamodb.Table("users")


def count():
    return table.scan()["Count"]
