"""An inner function binds the outer table again."""
import boto3


def main():
    dynamodb = boto3.resource("dynamodb")
    table = dynamodb.Table("users")

    def switch():
        nonlocal table
        table = dynamodb.Table("orders")

    print(table.scan(Select="COUNT")["Count"])
    switch()
    print(table.scan(Select="COUNT")["Count"])


main()
