"""A package with relative imports, re-exports and import *."""
from app import count, dynamodb
from app.tables import *
from app.sub import deep
import app.db as database
import app.db

print(count())
print(users.scan()["Count"])
print(dynamodb.Table("users").scan()["Count"])
print(deep.read("u1"))
print(database.get("users").scan()["Count"])
print(app.db.dynamodb.Table("users").scan(Limit=1)["Count"])
