"""Metric.put_data does not inject MetricName into user data."""
import boto3
import botocore

try: boto3.resource("cloudwatch").Metric("N", "M").put_data(MetricData=[{"Value": 1}])
except botocore.exceptions.ParamValidationError: print("invalid")
