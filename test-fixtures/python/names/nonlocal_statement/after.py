"""An inner function binds the outer table again."""
import boto3


def main():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"

    def switch():
        nonlocal table_name
        table_name = "orders"

    print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
    switch()
    print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])


main()
