"""Wrong: resource not found by a list-style load: AttributeError (data None), and every access calls again."""
import boto3

m = boto3.client("cloudwatch").describe_alarms(AlarmNames=["x"])["MetricAlarms"]
for _ in range(2):
    try: m[0]
    except IndexError as e: print(e)
