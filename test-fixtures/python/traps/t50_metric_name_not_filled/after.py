"""Metric.put_data does not inject MetricName into user data."""
import boto3
import botocore

try: boto3.client("cloudwatch").put_metric_data(
    Namespace="N",
    MetricData=[{"Value": 1}],
)
except botocore.exceptions.ParamValidationError: print("invalid")
