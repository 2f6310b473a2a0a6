"""An update expression and its values are built in a loop."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def update(user_id, fields):
    names, values, parts = {}, {}, []
    for number, (name, value) in enumerate(fields.items()):
        names[f"#k{number}"] = name
        values[f":v{number}"] = value
        parts.append(f"#k{number} = :v{number}")
    table.update_item(
        Key={"id": user_id},
        UpdateExpression="SET " + ", ".join(parts),
        ExpressionAttributeNames=names,
        ExpressionAttributeValues=values,
    )


update("u1", {"name": "A", "age": 3})
print(table.get_item(Key={"id": "u1"})["Item"]["age"])
