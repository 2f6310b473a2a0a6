"""A small AWS for random programs: every answer is new, so that whoever asks once more, or once less, gets other values.

Answers depend on the seed, the operation and the number of the call only, so two runs that make the same calls get the same answers.
"""
import datetime
import random
import zlib

MOMENT = datetime.datetime(2024, 1, 1)
# Error codes that a call may end with; the service's own where programs catch them.
ERRORS = ["AccessDenied", "NoSuchKey", "404"]


class World:
    """Answers by operation; `fail` is the share of the calls that are refused."""

    def __init__(self, seed, fail):
        self.seed, self.fail, self.count = seed, fail, 0

    def canned(self):
        return {operation: (lambda request, operation=operation: self.answer(operation, request)) for operation in ANSWERS}

    def answer(self, operation, request):
        self.count += 1
        # a str's hash is not the same in every process
        chance = random.Random(zlib.crc32(f"{self.seed} {operation} {self.count}".encode()))
        if chance.random() < self.fail:
            return {"error": chance.choice(ERRORS)}
        return ANSWERS[operation](self.count, chance, request)


def some(chance, most=3):
    return range(chance.randrange(most + 1))


def when(n):
    return MOMENT + datetime.timedelta(days=n)


def listed_objects(n, chance, request):
    return {"Contents": [{"Key": f"k{n}.{i}", "Size": n * 10 + i, "ETag": f"e{n}", "LastModified": when(n)} for i in some(chance)],
            "IsTruncated": n % 3 == 0 and "Marker" not in request.get("query_string", {}), "NextMarker": f"m{n}"}


def instance(n, i):
    return {"InstanceId": f"i-{n}{i}", "InstanceType": f"t{n}.micro", "State": {"Code": n, "Name": f"state{n}"}, "PublicDnsName": f"dns{n}",
            "VpcId": f"vpc-{n}", "SubnetId": f"subnet-{n}", "ImageId": f"ami-{n}", "Tags": [{"Key": "Name", "Value": f"name{n}"}],
            "SecurityGroups": [{"GroupId": f"sg-{n}", "GroupName": "g"}]}


def group(n, i):
    return {"GroupId": f"sg-{n}{i}", "GroupName": f"group{n}", "Description": f"d{n}", "IpPermissions": [], "VpcId": f"vpc-{n}"}


def role(n, name="r"):
    return {"RoleName": f"{name}{n}", "Arn": f"arn:aws:iam::1:role/{name}{n}", "RoleId": f"id{n}", "Path": "/", "CreateDate": when(n)}


ANSWERS = {
    "ListBuckets": lambda n, c, r: {"Buckets": [{"Name": name, "CreationDate": when(n)} for name in ("alpha", "beta", f"b{n}")], "Owner": {"ID": f"o{n}"}},
    "ListObjects": listed_objects,
    "HeadObject": lambda n, c, r: {"ContentLength": n, "ETag": f"e{n}", "LastModified": when(n), "ContentType": f"text/{n}", "Metadata": {"n": str(n)}},
    "GetObject": lambda n, c, r: {"ContentLength": n, "ETag": f"e{n}", "ContentType": f"text/{n}", "Metadata": {}},
    "PutObject": lambda n, c, r: {"ETag": f"e{n}"},
    "DeleteObject": lambda n, c, r: {"DeleteMarker": n % 2 == 0},
    "DeleteObjects": lambda n, c, r: {"Deleted": [{"Key": f"d{n}"}]},
    "CreateBucket": lambda n, c, r: {"Location": f"/l{n}"},
    "DeleteBucket": lambda n, c, r: {},
    "HeadBucket": lambda n, c, r: {},
    "GetBucketPolicy": lambda n, c, r: {"Policy": f"p{n}"},
    "PutBucketPolicy": lambda n, c, r: {},
    "GetBucketVersioning": lambda n, c, r: {"Status": f"s{n}"},
    "PutBucketVersioning": lambda n, c, r: {},
    "GetObjectAcl": lambda n, c, r: {"Owner": {"ID": f"o{n}"}, "Grants": []},
    "DescribeInstances": lambda n, c, r: {"Reservations": [{"ReservationId": f"r{n}", "Instances": [instance(n, i) for i in range(1 + n % 2)]}]},
    "RunInstances": lambda n, c, r: {"ReservationId": f"r{n}", "Instances": [instance(n, i) for i in range(2)]},
    "StartInstances": lambda n, c, r: {"StartingInstances": []},
    "StopInstances": lambda n, c, r: {"StoppingInstances": []},
    "TerminateInstances": lambda n, c, r: {"TerminatingInstances": []},
    "CreateTags": lambda n, c, r: {},
    "DescribeSecurityGroups": lambda n, c, r: {"SecurityGroups": [group(n, i) for i in range(1 + n % 2)]},
    "CreateSecurityGroup": lambda n, c, r: {"GroupId": f"sg-{n}"},
    "AuthorizeSecurityGroupIngress": lambda n, c, r: {"Return": True},
    "DeleteSecurityGroup": lambda n, c, r: {"Return": True, "GroupId": f"sg-{n}"},
    "DescribeVpcs": lambda n, c, r: {"Vpcs": [{"VpcId": f"vpc-{n}", "CidrBlock": f"10.{n}.0.0/16", "State": "available"}]},
    "DescribeSubnets": lambda n, c, r: {"Subnets": [{"SubnetId": f"subnet-{n}", "CidrBlock": f"10.{n}.1.0/24", "VpcId": f"vpc-{n}"}]},
    "GetQueueUrl": lambda n, c, r: {"QueueUrl": f"https://sqs/{n}/queue"},
    "CreateQueue": lambda n, c, r: {"QueueUrl": f"https://sqs/{n}/made"},
    "ListQueues": lambda n, c, r: {"QueueUrls": [f"https://sqs/{n}/q{i}" for i in some(c)]},
    "GetQueueAttributes": lambda n, c, r: {"Attributes": {"ApproximateNumberOfMessages": str(n), "QueueArn": f"arn:aws:sqs:us-east-1:1:q{n}"}},
    "SetQueueAttributes": lambda n, c, r: {},
    "SendMessage": lambda n, c, r: {"MessageId": f"m{n}"},
    "ReceiveMessage": lambda n, c, r: {"Messages": [{"MessageId": f"m{n}.{i}", "Body": f"body{n}.{i}", "ReceiptHandle": f"h{n}.{i}"} for i in some(c)]},
    "DeleteMessage": lambda n, c, r: {},
    "DeleteMessageBatch": lambda n, c, r: {"Successful": [], "Failed": []},
    "PurgeQueue": lambda n, c, r: {},
    "DeleteQueue": lambda n, c, r: {},
    "GetRole": lambda n, c, r: {"Role": role(n)},
    "CreateRole": lambda n, c, r: {"Role": role(n, "new")},
    "DeleteRole": lambda n, c, r: {},
    "ListRoles": lambda n, c, r: {"Roles": [role(n, f"x{i}") for i in some(c)], "IsTruncated": False},
    "AttachRolePolicy": lambda n, c, r: {},
    "ListAttachedRolePolicies": lambda n, c, r: {"AttachedPolicies": [{"PolicyName": f"p{n}", "PolicyArn": f"arn:aws:iam::1:policy/p{n}{i}"} for i in some(c)], "IsTruncated": False},
    "DetachRolePolicy": lambda n, c, r: {},
    "GetPolicy": lambda n, c, r: {"Policy": {"PolicyName": f"p{n}", "Arn": f"arn:aws:iam::1:policy/p{n}", "AttachmentCount": n}},
}


def canned(seed):
    """Half of the worlds refuse nothing."""
    return World(seed, 0.0 if seed % 2 else 0.06).canned()
