"""Every operator of Key, inline."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "orders"
print(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 < :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}})["Count"])
print(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 <= :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}})["Count"])
print(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 > :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}})["Count"])
print(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 >= :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}})["Count"])
print(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "1"}, ":v2": {"N": "3"}})["Count"])
print(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 = :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "1"}})["Count"])
