from boto3.dynamodb.conditions import Key
from store import dynamodb, Books_name, Loans_name, each, must_get


def titles(reader):
    loans = each(
        dynamodb, Loans_name, KeyConditionExpression=Key("reader").eq(reader), Limit=2
    )
    return [
        must_get(dynamodb, Books_name, Key={"id": loan["book"]})["title"]
        for loan in loans
    ]
