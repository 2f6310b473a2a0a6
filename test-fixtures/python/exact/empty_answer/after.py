"""An alarm that does not exist is an empty answer and no error: its attributes fail on None."""
import boto3

cloudwatch = boto3.client("cloudwatch")
ec2 = boto3.client("ec2")

alarm_name = "no-such-alarm"
try:
    alarm = (cloudwatch.describe_alarms(AlarmNames=[alarm_name]).get("MetricAlarms") or [None])[0]
    print(alarm.get("StateValue"))
except AttributeError as error:
    print(error)

try:
    metric = (cloudwatch.list_metrics(MetricName="no-such-metric", Namespace="Shop").get("Metrics") or [None])[0]
    print(metric.get("Dimensions"))
except AttributeError as error:
    print(error)

try:
    tag = (ec2.describe_tags(Filters=[{"Name": "key", "Values": ["no-such-key"]}, {"Name": "value", "Values": ["no-such-value"]}]).get("Tags") or [None])[0]
    print(tag.get("ResourceType"))
except AttributeError as error:
    print(error)

other_name = "none-either"
cloudwatch.describe_alarms(AlarmNames=[other_name])
print("loaded")
