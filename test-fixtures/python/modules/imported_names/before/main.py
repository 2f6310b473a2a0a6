"""Tables arrive through a package, a module and under another name."""
import shop.db
from shop import dynamodb, users
from shop.db import users as people


def rename(user_id):
    from shop.db import users

    users.update_item(
        Key={"id": user_id}, UpdateExpression="SET nick = :n", ExpressionAttributeValues={":n": "x"}
    )


print(users.get_item(Key={"id": "u1"})["Item"]["name"])
rename("u1")
print(people.get_item(Key={"id": "u1"})["Item"]["nick"])
print(dynamodb.Table("users").item_count, shop.db.users.name)
