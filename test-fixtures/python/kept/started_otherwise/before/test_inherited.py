"""A subclass has the mock, too."""
import unittest
from unittest.mock import patch

import inherited


class SaveTest(unittest.TestCase):
    def setUp(self):
        patcher = patch("inherited.table")
        self.table = patcher.start()
        self.addCleanup(patcher.stop)

    def test_save(self):
        inherited.save("u1")
        self.table.put_item.assert_called_once()


class SaveMoreTest(SaveTest):
    def test_save(self):
        inherited.save("u2")
        self.assertEqual(len(self.table.mock_calls), 1)
