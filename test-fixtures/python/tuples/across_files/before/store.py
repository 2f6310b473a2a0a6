import boto3

dynamodb = boto3.resource("dynamodb")


def open_table(name):
    """Opens a table.

    :return: the table, and whether it is a known one
    """
    if name == "users":
        return dynamodb.Table(name), True
    return dynamodb.Table(name.lower()), False


class Store:
    def open(self, name):
        table, known = open_table(name)
        self.known = known
        return table, self
