"""Members of the response that hold no values need no conversion."""
import boto3

table = boto3.resource("dynamodb").Table("users")
response = table.scan(ReturnConsumedCapacity="TOTAL")
print(response["Count"], response["ScannedCount"], response["ConsumedCapacity"]["TableName"], bool(response["Items"]))
if response["Count"]:
    print(len(response["Items"]), response.get("LastEvaluatedKey") is None)
