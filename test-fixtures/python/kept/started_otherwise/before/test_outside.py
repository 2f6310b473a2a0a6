"""A function outside the class looks at the mock."""
import unittest
from unittest.mock import patch

import outside


def count(case):
    return case.table.put_item.call_count


class OutsideTest(unittest.TestCase):
    def setUp(self):
        patcher = patch("outside.table")
        self.table = patcher.start()
        self.addCleanup(patcher.stop)

    def test_save(self):
        outside.save("u1")
        self.assertEqual(count(self), 1)
