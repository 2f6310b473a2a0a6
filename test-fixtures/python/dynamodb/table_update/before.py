"""update() of a table gives a new table, whose data are the answer."""
import boto3

table = boto3.resource("dynamodb").Table("users")
updated = table.update(BillingMode="PROVISIONED", ProvisionedThroughput={"ReadCapacityUnits": 2, "WriteCapacityUnits": 3})
print(updated.name, updated.provisioned_throughput["WriteCapacityUnits"])
