import boto3

dynamodb = boto3.client("dynamodb")


def open_table(name):
    """Opens a table.

    :return: the table, and whether it is a known one
    """
    if name == "users":
        return dynamodb, name, True
    return dynamodb, name.lower(), False


class Store:
    def open(self, name):
        dynamodb_client, table_name, known = open_table(name)
        self.known = known
        return dynamodb_client, table_name, self
