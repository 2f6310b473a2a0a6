from core.aws import clients

table_name = "users"


def count():
    return clients.dynamodb.scan(TableName=table_name)["Count"]
