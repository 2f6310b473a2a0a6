"""Parameters of the time before expressions, in requests that come from the caller."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def run(method, **request):
    if method == "query":
        return table.query(**request)["Count"]
    if method == "scan":
        return table.scan(**request)["Count"]
    if method == "update":
        return table.update_item(**request)["Attributes"]
    return table.put_item(**request).get("Attributes")


print(run("query", KeyConditions={"customer": {"AttributeValueList": ["c1"], "ComparisonOperator": "EQ"}}))
print(run("scan", ScanFilter={"at": {"AttributeValueList": [1], "ComparisonOperator": "GT"}}))
print(run("put", Item={"customer": "c9", "at": 9}, Expected={"customer": {"Exists": False}}))
print(run("update", Key={"customer": "c9", "at": 9}, ReturnValues="ALL_NEW",
          AttributeUpdates={"note": {"Value": {"a": None}, "Action": "PUT"}, "old": {"Action": "DELETE"}}))
