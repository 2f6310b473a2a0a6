"""Lists that boto3 answers with, joined with lists of the program: what both have of their elements is taken out of the data."""
import boto3

ec2 = boto3.resource("ec2")
sqs = boto3.resource("sqs")


def first(vpc_id):
    found = list(ec2.security_groups.filter(Filters=[{"Name": "vpc-id", "Values": [vpc_id]}, {"Name": "group-name", "Values": ["base"]}]))
    return found[0] if found else None


def ours(vpc_id):
    group = first(vpc_id)
    if not group:
        group = ec2.create_security_group(GroupName="base", Description="base", VpcId=vpc_id)
    return [group, ec2.create_security_group(GroupName="other", Description="other", VpcId=vpc_id)]


def named(vpc_id, names):
    return list(ec2.security_groups.filter(Filters=[{"Name": "vpc-id", "Values": [vpc_id]}, {"Name": "group-name", "Values": names}]))


def launch(vpc_id):
    mine = ours(vpc_id)
    users = named(vpc_id, ["default"])
    ids = [each.id for each in users + mine]
    print(len(set(ids)), ids.index(mine[0].id))
    for each in mine + users:
        each.create_tags(Tags=[{"Key": "of", "Value": "launch"}])


def drain(prefix):
    queues = [sqs.create_queue(QueueName="last")]
    queues.extend(list(sqs.queues.filter(QueueNamePrefix=prefix)))
    for queue in queues:
        queue.purge()
    print([queue.url.rsplit("/")[-1] for queue in list(sqs.queues.filter(QueueNamePrefix=prefix)) + [sqs.get_queue_by_name(QueueName="jobs")]])


launch(list(ec2.vpcs.all())[0].id)
launch(list(ec2.vpcs.all())[1].id)
drain("d")
