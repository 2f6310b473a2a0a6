"""Data obtained from a LIST or a parent is partial: missing members read None without a describe call."""
import boto3

for u in boto3.resource("iam").users.all(): print(u.name, u.tags)
