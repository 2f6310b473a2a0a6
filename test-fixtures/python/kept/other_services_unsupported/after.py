"""Services whose constructs may be kept: found and explained."""
import boto3

print([alarm["AlarmName"] for page in boto3.client("cloudwatch").get_paginator("describe_alarms").paginate() for alarm in page.get("MetricAlarms", [])])
