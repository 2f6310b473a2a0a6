import boto3

queue = boto3.resource("sqs").Queue("https://queue.example/jobs")
