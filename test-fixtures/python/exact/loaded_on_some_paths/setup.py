"""An instance, a volume, a photo, a policy and a queue."""
import json
import os

import boto3

ec2 = boto3.client("ec2")
os.environ["INSTANCE"] = ec2.run_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
os.environ["VOLUME"] = ec2.create_volume(AvailabilityZone="us-east-1a", Size=8)["VolumeId"]
s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
s3.put_object(Bucket="photos", Key="a.txt", Body=b"hello", ContentType="text/plain")
document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
os.environ["POLICY_ARN"] = boto3.client("iam").create_policy(PolicyName="all", PolicyDocument=json.dumps(document))["Policy"]["Arn"]
os.environ["QUEUE"] = boto3.client("sqs").create_queue(QueueName="jobs")["QueueUrl"]
