"""Collections of two resources whose elements are told by the same parts of a response: code that takes one takes the other."""
import boto3
from functools import partial


class Alerts:
    def __init__(self, sns):
        self.sns = sns

    def listeners(self, sns_client=None, topic_arn=None):
        if topic_arn is None:
            sns_2 = self.sns
            found = self.sns.get_paginator("list_subscriptions").paginate
        else:
            sns_2 = sns_client
            found = partial(sns_client.get_paginator("list_subscriptions_by_topic").paginate, TopicArn=topic_arn)
        print("looking")
        return sns_2, found

    @staticmethod
    def silence(sns, subscription):
        sns.unsubscribe(SubscriptionArn=subscription["SubscriptionArn"])
        print("silenced", subscription["SubscriptionArn"])


def machines(ec2, ec2_client, vpc):
    found = ec2.get_paginator("describe_instances").paginate()
    if vpc is not None:
        found = ec2_client.get_paginator("describe_instances").paginate(Filters=[{"Name": "vpc-id", "Values": [vpc["VpcId"]]}])
    return found


def states(ec2, ec2_client=None, vpc=None):
    for page in machines(ec2, ec2_client, vpc):
        for reservation in page.get("Reservations", []):
            for instance in reservation.get("Instances", []):
                print(instance["InstanceType"], instance.get("VpcId") == vpc["VpcId"] if vpc is not None else instance["State"]["Name"])


alerts = Alerts(boto3.client("sns", region_name="us-east-1"))
topic_arn = alerts.sns.create_topic(Name="fires")["TopicArn"]
alerts.sns.subscribe(TopicArn=topic_arn, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:bells")
alerts.sns.subscribe(TopicArn=topic_arn, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:lamps")
alerts.sns.subscribe(
    TopicArn=alerts.sns.create_topic(Name="floods")["TopicArn"],
    Protocol="sqs",
    Endpoint="arn:aws:sqs:us-east-1:123456789012:bells",
)
sns_client, subs = alerts.listeners(alerts.sns, topic_arn)
for page in subs():
    for sub in page.get("Subscriptions", []):
        print(sub["SubscriptionArn"].count(":"))
for page in subs():
    for sub in page.get("Subscriptions", []):
        if not sub["SubscriptionArn"].endswith("pending"):
            alerts.silence(sns_client, sub)
sns_2, subscription_pages = alerts.listeners(alerts.sns, topic_arn)
print(len([sub["SubscriptionArn"] for page in subscription_pages() for sub in page.get("Subscriptions", [])]), len([sub["SubscriptionArn"] for page in alerts.listeners()[1]() for sub in page.get("Subscriptions", [])]))

ec2 = boto3.client("ec2", region_name="us-east-1")
vpc = ec2.create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]
subnet = ec2.create_subnet(VpcId=vpc["VpcId"], CidrBlock="10.1.1.0/24")["Subnet"]
ec2.run_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1)
ec2.run_instances(SubnetId=subnet["SubnetId"], ImageId="ami-12c6146b", MinCount=2, MaxCount=2, InstanceType="t2.nano")
states(ec2)
states(ec2, ec2, vpc)
