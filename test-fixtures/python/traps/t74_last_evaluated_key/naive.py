"""Wrong: LastEvaluatedKey is Python-typed for the resource; manual loops must round-trip."""
import boto3

c = boto3.client("dynamodb")
r = c.scan(TableName="tbl")
print(r["LastEvaluatedKey"])
c.scan(TableName="tbl", ExclusiveStartKey=r["LastEvaluatedKey"])
