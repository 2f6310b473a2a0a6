"""Lists of objects that loops read, change and load again; each object has one name at a time beside its place in the list."""
import boto3


def sort_out(ec2):
    ours = []
    others = []
    for volume in ec2.volumes.all():
        if volume.size > 5:
            ours.append(volume)
        else:
            others.append(volume)
    if others:
        print("others", ", ".join(sorted(map(lambda each: "{} {}".format(each.size, each.state), others))))
    for volume in ours:
        print("marks", volume.size, volume.tags)
        volume.create_tags(Tags=[{"Key": "mark", "Value": "yes"}])
    for volume in ours:
        volume.reload()
        print("marked", volume.size, volume.tags)
    print(len(ours), not others)


def one_of(vpc, name):
    found = [each for each in vpc.security_groups.all() if each.group_name == name]
    if not found:
        found = vpc.create_security_group(GroupName=name, Description="made")
        found.create_tags(Tags=[{"Key": "made", "Value": "now"}])
    else:
        found = found[0]
    print(found.description, found.tags)
    found.create_tags(Tags=[{"Key": "seen", "Value": "yes"}])
    print(found.group_name, len(found.tags))


def changed_before(ec2):
    marked = []
    for volume in ec2.volumes.all():
        volume.create_tags(Tags=[{"Key": "again", "Value": "yes"}])
        marked.append(volume)
    for volume in marked:
        print(volume.size, len(volume.tags))


def each_time(ec2):
    for size in (4, 6):
        some = [volume for volume in ec2.volumes.all() if volume.size == size]
        for volume in some:
            print(volume.size, len(volume.tags))
            volume.create_tags(Tags=[{"Key": "size" + str(size), "Value": "yes"}])


def last_one(ec2):
    last = None
    for volume in ec2.volumes.all():
        if volume.size == 6:
            last = volume
    if last:
        print(len(last.tags))


def loaded_in_both(keys):
    s3 = boto3.resource("s3")
    s3.create_bucket(Bucket="photos")
    objs = [s3.Object("photos", key) for key in keys]
    for obj in objs:
        obj.put(Body=b"x")
        print(obj.content_length)
    for obj in objs:
        obj.put(Body=b"xyz")
        print(obj.content_length)


def main():
    ec2 = boto3.resource("ec2")
    for size in (4, 6, 8):
        ec2.create_volume(AvailabilityZone="us-east-1a", Size=size)
    sort_out(ec2)
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")
    one_of(vpc, "first")
    one_of(vpc, "first")
    changed_before(ec2)
    each_time(ec2)
    last_one(ec2)
    loaded_in_both(["a", "b"])


main()
