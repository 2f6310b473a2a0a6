"""Patches that setUp starts and the end of the test stops."""
import unittest
from unittest.mock import patch

import app


class SaveTest(unittest.TestCase):
    def setUp(self):
        patcher = patch("app.table")
        self.table = patcher.start()
        self.addCleanup(patcher.stop)

    def test_save(self):
        app.save("u1")
        self.table.put_item.assert_called_once_with(Item={"id": "u1"})

    def test_name(self):
        self.table.get_item.return_value = {"Item": {"name": "Ann"}}
        self.assertEqual(app.name_of("u1"), "Ann")
