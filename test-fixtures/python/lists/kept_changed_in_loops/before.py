"""Elements of lists whose data may have been dropped or loaded since they came into the list, through whatever name."""
import boto3

TAGS = [{"Key": "a", "Value": "b"}]


def read_behind():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    for volume in volumes:
        volume.create_tags(Tags=TAGS)
    for volume in volumes:
        print(volume.tags)


def loop_again():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    for number in range(2):
        for volume in volumes:
            print(number, volume.tags)
            volume.create_tags(Tags=TAGS)


def in_two_lists():
    ones = []
    others = []
    for volume in boto3.resource("ec2").volumes.all():
        ones.append(volume)
        others.append(volume)
    for volume in ones:
        volume.create_tags(Tags=TAGS)
    for volume in others:
        print(volume.tags)


def twice():
    both = []
    for volume in boto3.resource("ec2").volumes.all():
        both.append(volume)
        both.append(volume)
    for volume in both:
        print(volume.tags)
        volume.create_tags(Tags=TAGS)


def changed_behind():
    volumes = []
    for volume in boto3.resource("ec2").volumes.all():
        volumes.append(volume)
        volume.create_tags(Tags=TAGS)
    for volume in volumes:
        print(volume.tags)


def one_within_another():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    for volume in volumes:
        for other in volumes:
            other.create_tags(Tags=TAGS)
        print(volume.tags)


def behind_the_loop():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    for volume in volumes:
        print(volume.size)
    for other in volumes:
        other.create_tags(Tags=TAGS)
    print(volume.tags)


def remembered():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    last = None
    for volume in volumes:
        last = volume
    for volume in volumes:
        volume.create_tags(Tags=TAGS)
    if last:
        print(last.tags)


def taken_while_held():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    first = volumes[0]
    for volume in volumes:
        volume.create_tags(Tags=TAGS)
    print(first.tags)


def lazily():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    tags = (volume.tags for volume in volumes)
    also = map(lambda each: each.tags, volumes)
    for volume in volumes:
        volume.create_tags(Tags=TAGS)
    print(list(tags), list(also))


def in_one_statement():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    print([each.create_tags(Tags=TAGS) and 1 for each in volumes], [each.tags for each in volumes])


def other_name():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    same = volumes
    for volume in same:
        volume.create_tags(Tags=TAGS)
    for volume in volumes:
        print(volume.tags)


def mark(volumes):
    for volume in volumes:
        volume.create_tags(Tags=TAGS)


def handed_out():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    mark(volumes)
    for volume in volumes:
        print(volume.tags)


def mark_one(volume):
    volume.create_tags(Tags=TAGS)


def given_on():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    for volume in volumes:
        mark_one(volume)
    for volume in volumes:
        print(volume.tags)


def sorted_first():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    for volume in sorted(volumes, key=lambda each: each.size):
        volume.create_tags(Tags=TAGS)
    for volume in volumes:
        print(volume.tags)


def read_twice():
    volumes = []
    for volume in boto3.resource("ec2").volumes.all():
        volume.create_tags(Tags=TAGS)
        volumes.append(volume)
    for volume in volumes:
        print(volume.size)
    for volume in volumes:
        print(volume.size, len(volume.tags))


def name_of_two():
    last = None
    for volume in boto3.resource("ec2").volumes.all():
        last = volume
        volume.create_tags(Tags=TAGS)
    if last:
        print(last.tags)


def changed_in_closure():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]

    def change():
        for volume in volumes:
            volume.create_tags(Tags=TAGS)

    change()
    for volume in volumes:
        print(volume.tags)


def mapped_within():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    for volume in volumes:
        print(len(list(map(lambda each: each.create_tags(Tags=TAGS), volumes))))
        print(volume.tags)


def changed_by_lambda():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    change = lambda: [each.create_tags(Tags=TAGS) and 1 for each in volumes]
    for volume in volumes:
        change()
        print(volume.tags)


def changed_by_generator():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    changes = (each.create_tags(Tags=TAGS) and 1 for each in volumes)
    for volume in volumes:
        next(changes)
        print(volume.tags)


def changed_by_map():
    volumes = [each for each in boto3.resource("ec2").volumes.all() if each.size]
    changes = map(lambda each: each.create_tags(Tags=TAGS) and 1, volumes)
    for volume in volumes:
        next(changes)
        print(volume.tags)


ec2 = boto3.client("ec2")
for size in (4, 6):
    ec2.create_volume(AvailabilityZone="us-east-1a", Size=size)
for run in (read_behind, loop_again, in_two_lists, twice, changed_behind, one_within_another, behind_the_loop, remembered, taken_while_held, lazily,
            in_one_statement, other_name, handed_out, given_on, sorted_first, read_twice, name_of_two, changed_in_closure,
            mapped_within, changed_by_lambda, changed_by_generator, changed_by_map):
    print(run.__name__)
    run()
