"""Dicts that hold other kinds of resources too, or are used where their values cannot be followed."""
import boto3

dynamodb = boto3.resource("dynamodb")
updated = {"a": dynamodb.Table("users")}
updated.update(b=dynamodb.Table("users"))
spread = {"a": dynamodb.Table("users")}
merged = {**spread, "b": dynamodb.Table("users")}
default = {"a": dynamodb.Table("users")}
nested = {"prod": {"users": dynamodb.Table("users")}}
shown = {"a": dynamodb.Table("users")}
pairs = {"a": dynamodb.Table("users")}
other = {"a": dynamodb.Table("users")}
kinds = {"a": dynamodb.Table("users")}
kinds["b"] = boto3.resource("s3").Bucket("b")
joined = {"a": dynamodb.Table("users")}
joined |= {"b": dynamodb.Table("users")}


def call(a):
    return a.name


print(updated["b"].name)
print(merged["b"].name, call(**spread))
print(default.setdefault("b", dynamodb.Table("users")).name)
print(nested["prod"]["users"].name)
print(len(str(shown)) > 10, shown["a"].name)
for pair in pairs.items():
    print(pair[1].name)
print(other.get("b", dynamodb.Table("users")).name)
print(kinds["a"].name, kinds["b"].name)
print(joined["b"].name)
sometimes = {"a": dynamodb.Table("users")}


class Tables:
    def values(self):
        return [dynamodb]


def either(flag):
    return sometimes if flag else Tables()


for each in either(True).values():
    print(each.name)
