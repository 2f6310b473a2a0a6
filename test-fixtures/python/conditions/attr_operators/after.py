"""Every operator of Attr, inline."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "Ann"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 <> :v0", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "Ann"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 < :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 <= :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 > :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 >= :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 BETWEEN :v0 AND :v1", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "21"}, ":v1": {"N": "22"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 IN (:v0, :v1)", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "Ann"}, ":v1": {"S": "Bob"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="begins_with(#n0, :v0)", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "A"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="contains(#n0, :v0)", ExpressionAttributeNames={"#n0": "tags"}, ExpressionAttributeValues={":v0": {"S": "new"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="attribute_exists(#n0)", ExpressionAttributeNames={"#n0": "name"})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="attribute_not_exists(#n0)", ExpressionAttributeNames={"#n0": "name"})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="attribute_type(#n0, :v0)", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"S": "N"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="size(#n0) > :v0", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"N": "2"}})["Count"])
