"""boto3 converts what lists hold, and rejects what tuples hold because it is not converted."""
import boto3
from botocore.exceptions import ParamValidationError

table = boto3.resource("dynamodb").Table("orders")


def above(at):
    values = (at,)
    return table.scan(ScanFilter={"at": {"AttributeValueList": values, "ComparisonOperator": "GT"}})["Count"]


def named(text):
    return table.scan(ScanFilter={"at": "GT " + text})["Count"]


for ask, what in ((above, 3), (named, "3")):
    try:
        print(ask(what))
    except ParamValidationError as error:
        print(type(error).__name__)
