"""Keeps a table in an attribute."""
import boto3


class Store:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)

    def size(self):
        return self.table.scan(Select="COUNT")["Count"]
