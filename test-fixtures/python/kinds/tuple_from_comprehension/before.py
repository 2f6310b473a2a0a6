"""Two tables out of a comprehension."""
import boto3

dynamodb = boto3.resource("dynamodb")
users, again = [dynamodb.Table(name) for name in ("users", "users")]
print(users.scan()["Count"], again.scan()["Count"])
users, again = map(dynamodb.Table, ("users", "users"))
print(users.scan()["Count"])
