"""Lists of objects that loops read, change and load again; each object has one name at a time beside its place in the list."""
import boto3


def sort_out(ec2):
    ours = []
    others = []
    for page in ec2.get_paginator("describe_volumes").paginate():
        for volume in page.get("Volumes", []):
            if volume.get("Size") > 5:
                ours.append(volume)
            else:
                others.append(volume)
    if others:
        print("others", ", ".join(sorted(map(lambda each: "{} {}".format(each.get("Size"), each.get("State")), others))))
    for volume in ours:
        print("marks", volume.get("Size"), volume.get("Tags"))
        ec2.create_tags(Resources=[volume["VolumeId"]], Tags=[{"Key": "mark", "Value": "yes"}])
    for volume in ours:
        volume_data = ec2.describe_volumes(VolumeIds=[volume["VolumeId"]])["Volumes"][0]
        print("marked", volume_data.get("Size"), volume_data.get("Tags"))
    print(len(ours), not others)


def one_of(ec2, vpc, name):
    found = [(ec2, each["GroupId"], each) for page in ec2.get_paginator("describe_security_groups").paginate(Filters=[{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]) for each in page.get("SecurityGroups", []) if each.get("GroupName") == name]
    if not found:
        ec2_client = ec2
        found_id = ec2.create_security_group(VpcId=vpc["VpcId"], GroupName=name, Description="made")["GroupId"]
        ec2_client.create_tags(Resources=[found_id], Tags=[{"Key": "made", "Value": "now"}])
        found = None
    else:
        ec2_client, found_id, found = found[0]
    if found is None:
        found = ec2_client.describe_security_groups(GroupIds=[found_id])["SecurityGroups"][0]
    print(found.get("Description"), found.get("Tags"))
    ec2_client.create_tags(Resources=[found_id], Tags=[{"Key": "seen", "Value": "yes"}])
    found = ec2_client.describe_security_groups(GroupIds=[found_id])["SecurityGroups"][0]
    print(found.get("GroupName"), len(found.get("Tags")))


def changed_before(ec2):
    marked = []
    for page in ec2.get_paginator("describe_volumes").paginate():
        for volume in page.get("Volumes", []):
            ec2.create_tags(Resources=[volume["VolumeId"]], Tags=[{"Key": "again", "Value": "yes"}])
            marked.append(volume)
    for volume in marked:
        volume_data = ec2.describe_volumes(VolumeIds=[volume["VolumeId"]])["Volumes"][0]
        print(volume_data.get("Size"), len(volume_data.get("Tags")))


def each_time(ec2):
    for size in (4, 6):
        some = [volume for page in ec2.get_paginator("describe_volumes").paginate() for volume in page.get("Volumes", []) if volume.get("Size") == size]
        for volume in some:
            print(volume.get("Size"), len(volume.get("Tags")))
            ec2.create_tags(Resources=[volume["VolumeId"]], Tags=[{"Key": "size" + str(size), "Value": "yes"}])


def last_one(ec2):
    last = None
    for page in ec2.get_paginator("describe_volumes").paginate():
        for volume in page.get("Volumes", []):
            if volume.get("Size") == 6:
                last = volume
    if last is not None:
        print(len(last.get("Tags")))


def loaded_in_both(keys):
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="photos")
    objs = [("photos", key) for key in keys]
    for bucket_name, obj_key in objs:
        s3.put_object(Bucket=bucket_name, Key=obj_key, Body=b"x")
        obj = s3.head_object(Bucket=bucket_name, Key=obj_key)
        print(obj["ContentLength"])
    for bucket_name, obj_key in objs:
        s3.put_object(Bucket=bucket_name, Key=obj_key, Body=b"xyz")
        obj = s3.head_object(Bucket=bucket_name, Key=obj_key)
        print(obj["ContentLength"])


def main():
    ec2 = boto3.client("ec2")
    for size in (4, 6, 8):
        ec2.create_volume(AvailabilityZone="us-east-1a", Size=size)
    sort_out(ec2)
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]
    one_of(ec2, vpc, "first")
    one_of(ec2, vpc, "first")
    changed_before(ec2)
    each_time(ec2)
    last_one(ec2)
    loaded_in_both(["a", "b"])


main()
