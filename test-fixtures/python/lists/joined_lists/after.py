"""Lists that boto3 answers with, joined with lists of the program: what both have of their elements is taken out of the data."""
import boto3

ec2 = boto3.client("ec2")
describe_vpcs = ec2.get_paginator("describe_vpcs")
sqs = boto3.client("sqs")


def first(vpc_id):
    found = [group for page in ec2.get_paginator("describe_security_groups").paginate(Filters=[{"Name": "vpc-id", "Values": [vpc_id]}, {"Name": "group-name", "Values": ["base"]}]) for group in page.get("SecurityGroups", [])]
    return ec2 if found else None, found[0]["GroupId"] if found else None


def ours(vpc_id):
    ec2_client, group_id = first(vpc_id)
    if group_id is None:
        ec2_client = ec2
        group_id = ec2.create_security_group(GroupName="base", Description="base", VpcId=vpc_id)["GroupId"]
    return [(ec2_client, group_id), (ec2, ec2.create_security_group(GroupName="other", Description="other", VpcId=vpc_id)["GroupId"])]


def named(vpc_id, names):
    return [group for page in ec2.get_paginator("describe_security_groups").paginate(Filters=[{"Name": "vpc-id", "Values": [vpc_id]}, {"Name": "group-name", "Values": names}]) for group in page.get("SecurityGroups", [])]


def launch(vpc_id):
    mine = ours(vpc_id)
    users = named(vpc_id, ["default"])
    ids = [each_id for ec2_client, each_id in [(ec2, security_group["GroupId"]) for security_group in users] + mine]
    print(len(set(ids)), ids.index(mine[0][1]))
    for ec2_client, each_id in mine + [(ec2, security_group["GroupId"]) for security_group in users]:
        ec2_client.create_tags(Resources=[each_id], Tags=[{"Key": "of", "Value": "launch"}])


def drain(prefix):
    queues = [(sqs, sqs.create_queue(QueueName="last")["QueueUrl"])]
    queues.extend([(sqs, queue) for queue in [queue for page in sqs.get_paginator("list_queues").paginate(QueueNamePrefix=prefix) for queue in page.get("QueueUrls", [])]])
    for sqs_client, queue_url in queues:
        sqs_client.purge_queue(QueueUrl=queue_url)
    print([queue_url.rsplit("/")[-1] for queue_url in [queue for page in sqs.get_paginator("list_queues").paginate(QueueNamePrefix=prefix) for queue in page.get("QueueUrls", [])] + [sqs.get_queue_url(QueueName="jobs")["QueueUrl"]]])


launch([vpc for page in describe_vpcs.paginate() for vpc in page.get("Vpcs", [])][0]["VpcId"])
launch([vpc for page in describe_vpcs.paginate() for vpc in page.get("Vpcs", [])][1]["VpcId"])
drain("d")
