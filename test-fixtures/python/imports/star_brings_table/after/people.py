from store import *


def count():
    return dynamodb.scan(TableName=users_resource_name, Select="COUNT")["Count"]
