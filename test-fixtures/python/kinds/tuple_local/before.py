"""A tuple of tables is taken apart."""
import boto3

dynamodb = boto3.resource("dynamodb")
first, second = dynamodb.Table("users"), dynamodb.Table("users")
pair = (first, second)
one, two = pair
print(one.scan()["Count"], two.scan()["Count"])
(a, b), c = (dynamodb.Table("users"), dynamodb.Table("users")), 3
print(a.scan()["Count"], c)
