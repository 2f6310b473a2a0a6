"""Collections of two resources whose elements are told by the same parts of a response: code that takes one takes the other."""
import boto3


class Alerts:
    def __init__(self, sns):
        self.sns = sns

    def listeners(self, topic=None):
        if topic is None:
            found = self.sns.subscriptions.all()
        else:
            found = topic.subscriptions.all()
        print("looking")
        return found

    @staticmethod
    def silence(subscription):
        subscription.delete()
        print("silenced", subscription.arn)


def machines(ec2, vpc):
    found = ec2.instances
    if vpc:
        found = vpc.instances
    return found.all()


def states(ec2, vpc=None):
    for instance in machines(ec2, vpc):
        print(instance.instance_type, instance.vpc_id == vpc.id if vpc else instance.state["Name"])


alerts = Alerts(boto3.resource("sns", region_name="us-east-1"))
topic = alerts.sns.create_topic(Name="fires")
topic.subscribe(Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:bells")
topic.subscribe(Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:lamps")
other = alerts.sns.create_topic(Name="floods").subscribe(Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:bells")
subs = alerts.listeners(topic)
for sub in subs:
    print(sub.arn.count(":"))
for sub in subs:
    if not sub.arn.endswith("pending"):
        alerts.silence(sub)
print(len([sub.arn for sub in alerts.listeners(topic)]), len([sub.arn for sub in alerts.listeners()]))

ec2 = boto3.resource("ec2", region_name="us-east-1")
vpc = ec2.create_vpc(CidrBlock="10.1.0.0/16")
subnet = vpc.create_subnet(CidrBlock="10.1.1.0/24")
ec2.create_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1)
subnet.create_instances(ImageId="ami-12c6146b", MinCount=2, MaxCount=2, InstanceType="t2.nano")
states(ec2)
states(ec2, vpc)
