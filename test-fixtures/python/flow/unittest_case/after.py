"""A test case makes the table in setUp."""
import unittest

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


class UsersTest(unittest.TestCase):
    def setUp(self):
        self.dynamodb = boto3.client("dynamodb", region_name="us-east-1")
        self._dynamodb_client = self.dynamodb
        self._table_name = "users"

    def tearDown(self):
        self._table_name = None
        self._dynamodb_client = None
        self.dynamodb = None

    def test_get(self):
        self._dynamodb_client.put_item(
            TableName=self._table_name,
            Item={"id": {"S": "t"}, "n": {"N": "1"}},
        )
        self.assertEqual({name: _deserialize(value) for name, value in self._dynamodb_client.get_item(TableName=self._table_name, Key={"id": {"S": "t"}})["Item"].items()}, {"id": "t", "n": 1})

    def test_count(self):
        self.assertEqual(len(self._dynamodb_client.scan(TableName=self._table_name)["Items"]), 4)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(UsersTest)
result = unittest.TestResult()
for test in sorted(suite, key=str, reverse=True):
    test.run(result)
print(result.testsRun, result.failures, result.errors)
