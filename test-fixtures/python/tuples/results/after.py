"""Functions return resources next to other values."""
import boto3

s3 = boto3.client("s3")
dynamodb, sqs = boto3.client("dynamodb"), boto3.client("sqs")


def create(name):
    s3.create_bucket(Bucket=name)
    obj_key = "k-" + name
    s3.put_object(Bucket=name, Key=obj_key, Body=b"x")
    return s3, name, s3, name, obj_key, len(name)


def setup(name):
    s3_2, bucket_name, s3_client, obj_bucket_name, obj_key, size = create(name)
    queue_url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return sqs, queue_url, s3_2, bucket_name, obj_key


def table_and_flag(name):
    if name.startswith("u"):
        return dynamodb, name.lower(), True
    return dynamodb, "users", False


def main():
    s3_2, bucket_name, s3_client, obj_bucket_name, obj_key, _ = create("photos")
    print(bucket_name, s3_client.get_object(Bucket=obj_bucket_name, Key=obj_key)["Body"].read())
    sqs_client, queue_url, s3_2, bucket_name, key = setup("jobs")
    sqs_client.send_message(QueueUrl=queue_url, MessageBody=key)
    print([each["Key"] for page in s3_2.get_paginator("list_objects").paginate(Bucket=bucket_name) for each in page.get("Contents", [])])
    dynamodb_client, table_name, flag = table_and_flag("Users")
    print(dynamodb_client.scan(TableName=table_name)["Count"], flag)
    create("unused")
    one_name, other_name = "users", "users"
    dynamodb.put_item(TableName=one_name, Item={"id": {"S": "k"}})
    one_name, other_name = other_name, one_name
    print(dynamodb.scan(TableName=one_name)["Count"], other_name)


main()
