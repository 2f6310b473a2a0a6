"""Joined lists whose elements are not all made of the same: data that some come with, types, other lists, what fills the new list; kept."""
import boto3


def with_data(vpc_id):
    ec2 = boto3.resource("ec2")
    made = [ec2.create_security_group(GroupName="base", Description="base", VpcId=vpc_id)]
    found = list(ec2.security_groups.all())
    print(sorted([each.group_name for each in found + made]))


def dropped(vpc_id):
    ec2 = boto3.resource("ec2")
    found = list(ec2.security_groups.all())
    made = [ec2.create_security_group(GroupName="more", Description="more", VpcId=vpc_id)]
    for each in found + made:
        each.authorize_ingress(IpProtocol="tcp", FromPort=1, ToPort=1, CidrIp="10.0.0.0/8")
    for each in found:
        print(each.group_name)


def of_two_kinds(vpc_id):
    ec2 = boto3.resource("ec2")
    both = list(ec2.security_groups.all()) + [ec2.Vpc(vpc_id)]
    print(len([each.id for each in both]))


def with_others():
    sqs = boto3.resource("sqs")
    both = list(sqs.queues.all()) + ["more"]
    print(len([each for each in both if not isinstance(each, str) and each.url]))


def filled_later():
    sqs = boto3.resource("sqs")
    both = list(sqs.queues.all()) + [sqs.get_queue_by_name(QueueName="jobs")]
    both += list(sqs.queues.all())
    both.remove(both[0])
    print(len([each.url for each in both]))


vpc_id = boto3.client("ec2").describe_vpcs()["Vpcs"][0]["VpcId"]
with_data(vpc_id)
dropped(vpc_id)
of_two_kinds(vpc_id)
with_others()
filled_later()
