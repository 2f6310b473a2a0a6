"""Replaced where it was imported to."""
import boto3

orders = boto3.resource("dynamodb").Table("orders")
