"""The test case compares in its own way."""
import unittest

import boto3


class TableTest(unittest.TestCase):
    def assertEqual(self, first, second, msg=None):
        super().assertEqual(first.table_name, second.table_name, msg)

    def test_table(self):
        dynamodb = boto3.resource("dynamodb")
        table = dynamodb.Table("users")
        again = dynamodb.Table("users")
        self.assertEqual(table, again)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(TableTest).run(result)
print(result.testsRun, result.failures, result.errors)
