"""Two instances."""
import boto3

ec2 = boto3.client("ec2")
image = ec2.describe_images()["Images"][0]["ImageId"]
ec2.run_instances(ImageId=image, MinCount=2, MaxCount=2, InstanceType="t2.micro")
