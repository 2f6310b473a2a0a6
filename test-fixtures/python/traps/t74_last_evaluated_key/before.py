"""LastEvaluatedKey is Python-typed for the resource; manual loops must round-trip."""
import boto3

t = boto3.resource("dynamodb").Table("tbl")
r = t.scan()
print(r["LastEvaluatedKey"])
t.scan(ExclusiveStartKey=r["LastEvaluatedKey"])
