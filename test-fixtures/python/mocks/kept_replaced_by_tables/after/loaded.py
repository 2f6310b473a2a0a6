"""What has been loaded belongs to one of the tables."""
import boto3

orders = boto3.resource("dynamodb").Table("orders")


def status():
    return orders.table_status, orders.name
