"""Responses that functions inside and lambdas read."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def counter():
    response = table.scan()

    def count(customer):
        return sum(1 for item in response["Items"] if item["customer"] == customer)

    return count


def ordered():
    items = table.scan()["Items"]
    return [str(item["total"]) for item in sorted(items, key=lambda item: -item["total"])]


print(counter()("c1"), ordered())
