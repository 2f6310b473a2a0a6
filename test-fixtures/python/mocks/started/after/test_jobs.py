"""A patch that is an attribute of the test."""
from unittest import TestCase, mock

import jobs


class SendTest(TestCase):
    def setUp(self):
        self.patcher = mock.patch("jobs.boto3.client")
        self.resource = self.patcher.start()
        self.resource.return_value.send_message.return_value = {"MessageId": "m1"}

    def tearDown(self):
        self.patcher.stop()

    def test_send(self):
        self.assertEqual(jobs.send("hello"), "m1")
        self.resource.return_value.send_message.assert_called_once_with(QueueUrl="https://jobs", MessageBody="hello")
