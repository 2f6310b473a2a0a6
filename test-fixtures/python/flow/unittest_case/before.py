"""A test case makes the table in setUp."""
import unittest

import boto3


class UsersTest(unittest.TestCase):
    def setUp(self):
        self.dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
        self.table = self.dynamodb.Table("users")

    def tearDown(self):
        self.table = None
        self.dynamodb = None

    def test_get(self):
        self.table.put_item(Item={"id": "t", "n": 1})
        self.assertEqual(self.table.get_item(Key={"id": "t"})["Item"], {"id": "t", "n": 1})

    def test_count(self):
        self.assertEqual(len(self.table.scan()["Items"]), 4)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(UsersTest)
result = unittest.TestResult()
for test in sorted(suite, key=str, reverse=True):
    test.run(result)
print(result.testsRun, result.failures, result.errors)
