"""An alarm that does not exist is an empty answer and no error: its attributes fail on None."""
import boto3

cloudwatch = boto3.resource("cloudwatch")
ec2 = boto3.resource("ec2")

alarm = cloudwatch.Alarm("no-such-alarm")
try:
    print(alarm.state_value)
except AttributeError as error:
    print(error)

metric = cloudwatch.Metric("Shop", "no-such-metric")
try:
    print(metric.dimensions)
except AttributeError as error:
    print(error)

tag = ec2.Tag("i-1", "no-such-key", "no-such-value")
try:
    print(tag.resource_type)
except AttributeError as error:
    print(error)

other = cloudwatch.Alarm("none-either")
other.load()
print("loaded")
