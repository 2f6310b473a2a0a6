"""Identifiers and strings beyond ASCII, before and after what changes. 😀"""
import boto3

größe = "😀" * 2
table = boto3.resource("dynamodb").Table("users"); print(größe)
table.put_item(Item={"id": "ü", "text": "naïve 😀"}); print(table.get_item(Key={"id": "ü"})["Item"]["text"], "ende")
