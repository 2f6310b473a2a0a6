"""Assertions of unittest that compare resources, with a message and without."""
import unittest

import boto3


class Events:
    def __init__(self):
        self.s3 = boto3.client("s3")
        self.dynamodb = boto3.resource("dynamodb")

    def file(self, event):
        return event["bucket"], event["key"]

    def table(self, event):
        return self.dynamodb.Table(event["table"])


class EventsTest(unittest.TestCase):
    def setUp(self):
        self.events = Events()
        self.s3 = boto3.client("s3")

    def test_file(self):
        self.assertEqual(self.events.file({"bucket": "photos", "key": "a.jpg"}), ("photos", "a.jpg"))
        bucket_name, found_key = self.events.file({"bucket": "photos", "key": "b.jpg"})
        self.assertNotEqual(("photos", "a.jpg"), (bucket_name, found_key), "another file")

    def test_table(self):
        table = self.events.table({"table": "users"})
        self.assertEqual(table, boto3.resource("dynamodb").Table("users"))

    def test_same_table(self):
        table = self.events.table({"table": "users"})
        again = self.events.table({"table": "users"})
        self.assertEqual(first=table, second=again)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(EventsTest).run(result)
print(result.testsRun, result.failures, result.errors)
