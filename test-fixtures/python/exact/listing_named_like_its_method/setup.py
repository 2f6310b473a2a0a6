import boto3

sns = boto3.client("sns")
topic = sns.create_topic(Name="news")["TopicArn"]
for number in range(2):
    sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint=f"+1555000000{number}")
