"""The patch is started for each of two purposes."""
import unittest
from unittest.mock import patch

import twice


class TwiceTest(unittest.TestCase):
    def setUp(self):
        self.patcher = patch("twice.table")
        self.table = self.patcher.start()

    def test_save(self):
        twice.save("u1")
        self.table.put_item.assert_called_once()
        self.patcher.stop()
        again = self.patcher.start()
        twice.save("u2")
        again.put_item.assert_called_once()
        self.patcher.stop()
